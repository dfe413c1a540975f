"""The guide: fifteen steps beside the guest, what each asks for, and what is said."""
