"""E-mail and WhatsApp: the only floor that speaks to messengers."""
