"""Chinese and other text: scripts, words, sentences, folding and search."""
