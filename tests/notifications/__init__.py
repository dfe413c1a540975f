"""Tests of the floor that sends messages."""
