"""What a person wants, each in one transaction."""
