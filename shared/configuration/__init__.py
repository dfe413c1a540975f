"""Settings and resources, read as frozen values."""
