"""The section "Surat" of an opened case."""
