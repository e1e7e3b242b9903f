"""The Compare activity: how far coders agree, and where they differ."""
