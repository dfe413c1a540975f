"""The visitor's touchscreen."""
