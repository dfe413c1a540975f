"""Rules of the front desk as pure functions over frozen values."""
