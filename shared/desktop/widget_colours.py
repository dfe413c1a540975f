"""The colour roles of programs made of widgets; what stands on x is called x_ink."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WidgetColours:
    """One value for each role, as #rrggbb."""

    ground: str
    surface: str
    raised: str
    """Hovered rows, headers of tables, quiet buttons."""
    ink: str
    quiet_ink: str
    line: str
    """Around fields: what one must see in order to find them."""
    hair_line: str
    """Between rows and panes: only orders what is seen anyway."""
    accent: str
    accent_hover: str
    accent_ink: str
    selected: str
    selected_ink: str
    focus: str
    disabled_ink: str
    done: str
    done_ink: str
    done_tint: str
    done_tint_ink: str
    attention: str
    attention_ink: str
    attention_tint: str
    attention_tint_ink: str
    trouble: str
    trouble_ink: str
    trouble_tint: str
    trouble_tint_ink: str
    hall: str
    hall_ink: str
    hall_quiet_ink: str
    hall_selected: str


LIGHT = WidgetColours(
    ground="#FBFAF7",
    surface="#FFFFFF",
    raised="#F0F2F5",
    ink="#10243E",
    quiet_ink="#42505F",
    line="#7A8795",
    hair_line="#DDE2E8",
    accent="#00508C",
    accent_hover="#003F70",
    accent_ink="#FFFFFF",
    selected="#E6F2FA",
    selected_ink="#00508C",
    focus="#00508C",
    disabled_ink="#5F6B78",
    done="#27590E",
    done_ink="#FFFFFF",
    done_tint="#EEF6E6",
    done_tint_ink="#27590E",
    attention="#6F3700",
    attention_ink="#FFFFFF",
    attention_tint="#FDF1E2",
    attention_tint_ink="#6F3700",
    trouble="#86122A",
    trouble_ink="#FFFFFF",
    trouble_tint="#FBE9EC",
    trouble_tint_ink="#86122A",
    hall="#0B2A4A",
    hall_ink="#FFFFFF",
    hall_quiet_ink="#D6DEE6",
    hall_selected="#1B4A75",
)

DARK = WidgetColours(
    ground="#111A24",
    surface="#18232F",
    raised="#22303E",
    ink="#EDF2F7",
    quiet_ink="#B4C0CC",
    line="#7E8D9C",
    hair_line="#2C3A49",
    accent="#8CCBF2",
    accent_hover="#B2DCF7",
    accent_ink="#0B2A4A",
    selected="#17405F",
    selected_ink="#DDF0FC",
    focus="#8CCBF2",
    disabled_ink="#8D9AA7",
    done="#B9E08F",
    done_ink="#14300A",
    done_tint="#1E3313",
    done_tint_ink="#C9E9A8",
    attention="#FFD08A",
    attention_ink="#3A1D00",
    attention_tint="#3D2A10",
    attention_tint_ink="#FFDCA8",
    trouble="#FFB3BF",
    trouble_ink="#4A0514",
    trouble_tint="#431722",
    trouble_tint_ink="#FFC9D2",
    hall="#0A1420",
    hall_ink="#FFFFFF",
    hall_quiet_ink="#C3CEDA",
    hall_selected="#1D3F5E",
)

TEXT_PAIRS = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "raised"),
    ("quiet_ink", "ground"),
    ("quiet_ink", "surface"),
    ("quiet_ink", "raised"),
    ("disabled_ink", "surface"),
    ("disabled_ink", "raised"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("accent", "surface"),
    ("accent", "ground"),
    ("selected_ink", "selected"),
    ("ink", "selected"),
    ("quiet_ink", "selected"),
    ("done", "surface"),
    ("attention", "surface"),
    ("trouble", "surface"),
    ("done_ink", "done"),
    ("done_tint_ink", "done_tint"),
    ("attention_ink", "attention"),
    ("attention_tint_ink", "attention_tint"),
    ("trouble_ink", "trouble"),
    ("trouble_tint_ink", "trouble_tint"),
    ("hall_ink", "hall"),
    ("hall_quiet_ink", "hall"),
    ("hall_ink", "hall_selected"),
)
"""Every pair in which text meets what it stands on; a test computes each."""

LINE_PAIRS = (("line", "surface"), ("line", "ground"), ("focus", "surface"), ("focus", "ground"))
"""What one must see in order to find a field: 3:1."""
