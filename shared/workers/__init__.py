"""Headless loops that call use cases and stop when told."""
