"""The case screens, before a real window."""
