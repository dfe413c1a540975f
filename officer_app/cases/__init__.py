"""Permohonan: the guide beside the guest, and the room of cases."""
