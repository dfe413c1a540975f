"""Tests of what the Qt programs share."""
