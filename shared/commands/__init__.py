"""The command line behind main.py."""
