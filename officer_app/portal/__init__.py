"""The three ways to the portal, and what to type there."""
