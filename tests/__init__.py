"""The tests, as a package, so that two areas may name a module alike."""
