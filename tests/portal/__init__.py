"""Tests of the ways to the portal, with the real pane in a process of its own."""
