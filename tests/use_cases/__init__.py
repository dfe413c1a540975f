"""Tests of shared.use_cases."""
