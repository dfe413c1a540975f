"""What who leads the unit reads of the office's work, and takes out of it."""
