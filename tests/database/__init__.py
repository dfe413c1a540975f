"""Tests of shared.database."""
