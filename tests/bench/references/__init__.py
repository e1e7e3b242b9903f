"""References that pin old libraries: each runs in an environment of its own, as a subprocess."""
