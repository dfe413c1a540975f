"""Tests of the officer app, at its real window over a real database."""
