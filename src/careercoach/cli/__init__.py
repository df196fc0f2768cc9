"""The commands: they alone print and exit."""
