"""Step 9 in an opened case: similar activities are found, chosen and handed over."""
