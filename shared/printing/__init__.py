"""The only floor that knows printers."""
