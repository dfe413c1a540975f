"""The demo's officer: hands on the real screens, one part of the standard after the other."""
