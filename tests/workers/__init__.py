"""Tests of shared.workers."""
