"""Tests of the printing floor."""
