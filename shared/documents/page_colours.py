"""The colours of documents; paper has no themes."""

from reportlab.lib.colors import HexColor

INK = HexColor("#10243E")
BLUE = HexColor("#00508C")
QUIET = HexColor("#42505F")
LINE = HexColor("#7A8795")
PALE_LINE = HexColor("#D6DEE6")
TINT = HexColor("#E6F2FA")
ATTENTION = HexColor("#6F3700")
ATTENTION_TINT = HexColor("#FDF1E2")
