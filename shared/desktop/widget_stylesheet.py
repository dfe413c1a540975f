"""The stylesheet of programs made of widgets, written from the colour roles.

A widget says what it is by the dynamic property `role`:
QPushButton primary, quiet, trouble, navigation; QLabel heading, number, quiet, code,
done, attention, trouble, info (tinted lines with a word), fault (a line of what is wrong);
QFrame card, header, navigation.
"""

from pathlib import Path
from string import Template

from shared.desktop.drawings import icon_svg
from shared.desktop.widget_colours import WidgetColours

HEADING_POINTS = 13
NUMBER_POINTS = 28
RADIUS = 8

_SHEET = Template("""
* { outline: 0; }
QWidget { color: $ink; }
QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget { background: $ground; }
QLabel { background: transparent; }
QLabel[role="heading"] { font-size: ${heading_points}pt; font-weight: 600; }
QLabel[role="number"] { font-size: ${number_points}pt; font-weight: 700; }
QLabel[role="quiet"] { color: $quiet_ink; }
QLabel[role="fault"] { color: $trouble; }
QLabel[role="done"], QLabel[role="attention"], QLabel[role="trouble"], QLabel[role="info"] {
    border-radius: ${radius}px; padding: 8px 12px; }
QLabel[role="done"] { background: $done_tint; color: $done_tint_ink; }
QLabel[role="attention"] { background: $attention_tint; color: $attention_tint_ink; }
QLabel[role="trouble"] { background: $trouble_tint; color: $trouble_tint_ink; }
QLabel[role="info"] { background: $selected; color: $selected_ink; }

QFrame[role="card"] { background: $surface; border: 1px solid $hair_line; border-radius: ${radius}px; }
QFrame[role="header"] { background: $hall; border: 0; }
QFrame[role="header"] QLabel { color: $hall_ink; }
QFrame[role="header"] QLabel[role="quiet"] { color: $hall_quiet_ink; }
QFrame[role="navigation"] { background: $hall; border: 0; }
QFrame[role="navigation"] QLabel { color: $hall_ink; }
QFrame[role="navigation"] QLabel[role="quiet"] { color: $hall_quiet_ink; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line;
    border-radius: ${radius}px; padding: 7px 14px; min-height: 20px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $selected; }
QPushButton:checked { background: $selected; color: $selected_ink; border-color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 6px 13px; }
QPushButton:disabled { background: $raised; color: $disabled_ink; border-color: $hair_line; }
QPushButton[role="primary"] { background: $accent; color: $accent_ink; border: 1px solid $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $raised; color: $disabled_ink;
    border: 1px solid $hair_line; }
QPushButton[role="trouble"] { color: $trouble; border-color: $trouble; }
QPushButton[role="trouble"]:disabled { color: $disabled_ink; border-color: $hair_line; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent;
    color: $accent; padding: 5px 8px; }
QPushButton[role="quiet"]:hover { background: $raised; }
QPushButton[role="quiet"]:focus { border: 1px solid $focus; }
QPushButton[role="quiet"]:checked { color: $ink; font-weight: 600; }
QPushButton[role="quiet"]:disabled { color: $disabled_ink; }
QPushButton[role="navigation"] { background: transparent; border: 1px solid transparent;
    color: $hall_ink; text-align: left; padding: 9px 12px; }
QPushButton[role="navigation"]:hover, QPushButton[role="navigation"]:checked {
    background: $hall_selected; }
QPushButton[role="navigation"]:checked { font-weight: 600; }
QPushButton[role="navigation"]:focus { border: 1px solid $hall_quiet_ink; }
QPushButton[role="navigation"]:disabled { color: $hall_quiet_ink; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit, QComboBox {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
    padding: 6px 10px; selection-background-color: $accent; selection-color: $accent_ink;
    placeholder-text-color: $quiet_ink; }
QLineEdit, QSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit, QComboBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QTimeEdit:focus,
QDateEdit:focus, QDateTimeEdit:focus, QComboBox:focus {
    border: 2px solid $focus; padding: 5px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    background: $raised; color: $disabled_ink; border-color: $hair_line; }
QLineEdit[readOnly="true"] { background: $raised; border-color: $hair_line; }
QLineEdit[state="trouble"] { border: 2px solid $trouble; padding: 5px 9px; }
/* Qt begins the text of these at the very edge, whatever the padding */
QAbstractSpinBox { qproperty-alignment: AlignCenter; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: 0;
    subcontrol-origin: border; width: 24px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $raised; }
QAbstractSpinBox::up-arrow { image: url("$pictures/chevron-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$pictures/chevron-down.svg"); width: 12px; height: 12px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$pictures/chevron-down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line;
    selection-background-color: $selected; selection-color: $selected_ink; padding: 4px; }

QAbstractItemView { background: $surface; color: $ink; border: 1px solid $hair_line;
    border-radius: ${radius}px; selection-background-color: $selected;
    selection-color: $selected_ink; gridline-color: transparent; }
QAbstractItemView::item { padding: 6px 8px; border: 0; border-bottom: 1px solid $hair_line; }
QAbstractItemView::item:hover { background: $raised; }
QAbstractItemView::item:selected { background: $selected; color: $selected_ink; }
QAbstractItemView:focus { border: 1px solid $focus; }
QTableView, QTableView:focus { border: 0; border-radius: 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $quiet_ink; border: 0;
    border-bottom: 1px solid $line; padding: 7px 11px; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: 0; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 3px;
    border: 1px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; border-radius: 4px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled_ink; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; background: $surface; border: 1px solid $line; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$pictures/check.svg"); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $raised;
    border-color: $hair_line; }
QTabWidget::pane { border: 0; border-top: 1px solid $hair_line; }
QTabBar::tab { background: transparent; color: $quiet_ink; padding: 9px 16px;
    border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { background: $raised; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $selected_ink; }
QMenu::item:disabled { color: $disabled_ink; }
QToolTip { background: $hall; color: $hall_ink; border: 0; padding: 6px 8px; }
QStatusBar { background: $surface; border-top: 1px solid $hair_line; }
QStatusBar QLabel { color: $quiet_ink; padding: 2px 6px; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $hair_line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $raised; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet(colours: WidgetColours, pictures: str) -> str:
    """For QApplication.setStyleSheet; `pictures` is the folder that `draw_marks` filled."""
    roles = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {"heading_points": HEADING_POINTS, "number_points": NUMBER_POINTS, "radius": RADIUS}
    return _SHEET.substitute(roles, **sizes, pictures=pictures)


def draw_marks(colours: WidgetColours, folder: Path) -> None:
    """Write the check mark and the arrows, in these colours: a stylesheet takes only files."""
    for name, colour in (
        ("check", colours.accent_ink),
        ("chevron-up", colours.quiet_ink),
        ("chevron-down", colours.quiet_ink),
    ):
        (folder / f"{name}.svg").write_text(icon_svg(name, colour), encoding="utf-8")
