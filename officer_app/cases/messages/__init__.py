"""What the office owes its guests by e-mail and WhatsApp, seen and acted on."""
