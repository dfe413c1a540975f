"""The section "Formulir": handed over, brought back, read, compared and typed in."""
