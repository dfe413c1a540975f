"""Tests of the case screens, with real clicks over a real database."""
