"""The officer's desktop program."""
