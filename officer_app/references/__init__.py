"""The register of references: searched, kept by hand, and brought in from tables."""
