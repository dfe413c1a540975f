"""Pages on which an administrator sets up the office."""
