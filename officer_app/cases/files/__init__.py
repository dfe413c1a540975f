"""The files of an opened case, and its history."""
