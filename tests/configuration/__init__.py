"""Tests of settings and resources."""
