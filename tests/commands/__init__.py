"""What was typed after main.py."""
