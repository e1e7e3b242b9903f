"""What a person can do, one module per noun; window and command line both call these."""
