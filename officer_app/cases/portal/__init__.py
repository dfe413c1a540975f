"""The section "Portal": the guest's turn at the portal, and what is recorded of it."""
