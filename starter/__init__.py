"""What happens before the environment exists, with the standard library alone."""
