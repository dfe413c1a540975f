"""Forms, letters, lists and their signatures as files; no Qt, no network, no database."""
