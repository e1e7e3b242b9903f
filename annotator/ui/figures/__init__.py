"""Pictures of agreement: one function draws each for screen, PNG, SVG and PDF."""
