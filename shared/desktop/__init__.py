"""What the Qt programs share."""
