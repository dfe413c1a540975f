"""Measures speed as ratios within one run, against stated floors; no part of the tests."""
