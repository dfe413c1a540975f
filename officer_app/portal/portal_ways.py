"""Three equal cards: the guest's own device, a private window, the portal pane."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from officer_app.look import Look
from officer_app.pieces import (
    KeyButton,
    Note,
    Picture,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from officer_app.portal.portal_messages import PaneTrouble
from officer_app.portal.portal_ways_presenter import (
    PortalWay,
    PortalWaysPresenter,
    PortalWaysState,
    WayStanding,
)
from officer_app.portal.portal_ways_words import (
    WAY_ICONS,
    WAY_KEYS,
    allowed_words,
    phone_steps,
    way_button,
    way_name,
    way_note,
    way_words,
)
from officer_app.portal.qr_picture import QrPicture
from officer_app.portal.what_to_type import GROWING_BUTTONS
from shared.desktop.widget_theme import WidgetTheme

_CARD_LINES = 13
"""The least width of a card; where three do not fit, they stand below each other."""
_SPACING = 8
_FRAME = 2
_OFFLINE = (PaneTrouble.NO_CONNECTION, PaneTrouble.PORTAL_DOWN)


class WayCard(QFrame):
    """One way, as large as the others."""

    def __init__(self, way: PortalWay, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName(f"way_{way.value}")
        self.setProperty("role", "card")
        self.way = way
        self._name = wrapped_label("heading")
        self._words = wrapped_label("quiet")
        self.button = named(KeyButton(theme, WAY_ICONS[way], WAY_KEYS[way]), f"way_{way.value}_use")
        self.note = Note(theme, "info")
        self.note.words.setObjectName(f"way_{way.value}_note")
        self.note.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Picture(theme, WAY_ICONS[way], "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 14)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self._words)
        self.column.addWidget(self.note)
        self.column.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.button)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def needed_width(self) -> int:
        """In which its button is whole; a layout would let it be cut."""
        margins = self.column.contentsMargins()
        return self.button.sizeHint().width() + margins.left() + margins.right() + _FRAME

    def show_state(self, state: PortalWaysState) -> None:
        self._name.setText(way_name(self.way))
        self._words.setText(way_words(self.way))
        self.button.say(way_button(self.way, state))
        is_busy = state.standing(self.way) is WayStanding.OPENING
        self.button.setEnabled(state.visit is not None and not is_busy)
        words, kind = way_note(self.way, state)
        self.note.tell(breakable(words), kind)


class PortalWays(QWidget):
    """Shows how the ways stand; a press goes to the presenter."""

    down_wanted = Signal()
    """The officer wants to record that the portal could not be reached."""

    def __init__(self, ways: PortalWaysPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("portal_ways")
        self.setStyleSheet(GROWING_BUTTONS)
        self._ways = ways
        theme = look.theme
        self._heading = text_label("heading")
        self._lead = wrapped_label("quiet")
        self.cards = {way: WayCard(way, theme) for way in PortalWay}
        self._qr = named(QrPicture(), "way_phone_qr")
        self._address = named(wrapped_label("heading"), "way_phone_address")
        self._steps = wrapped_label()
        self._phone = self._phone_part()
        self._close = named(KeyButton(theme, "trash-2", role="trouble"), "way_pane_close")
        self._down = Note(theme, "attention", has_button=True, icon_name="wifi-off")
        self._down.setObjectName("note")
        self._down.button.setObjectName("portal_down")
        self._hosts = named(wrapped_label("quiet"), "portal_hosts")
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        self._columns = 0
        self._build()
        ways.changed.connect(self.show_state)
        for way, card in self.cards.items():
            card.button.clicked.connect(lambda _=False, way=way: ways.use(way))
        self._close.clicked.connect(ways.close_pane)
        self._down.pressed.connect(self.down_wanted)
        self._say()

    def show_state(self) -> None:
        state = self._ways.state
        for card in self.cards.values():
            card.show_state(state)
        is_phone = state.standing(PortalWay.PHONE) is WayStanding.OPEN
        place = None if state.visit is None else state.visit.place
        self._phone.setVisible(is_phone)
        self._qr.show_content(place.address if place is not None and is_phone else "")
        self._address.setText("" if place is None else _breakable_address(place.address))
        pane = state.standing(PortalWay.PANE)
        self._close.setVisible(pane in (WayStanding.OPEN, WayStanding.OPENING))
        self._hosts.setText("" if place is None else breakable(allowed_words(place.hosts)))
        is_down = pane is WayStanding.FAILED and state.pane_trouble in _OFFLINE
        self._down.tell(self._down_words() if is_down else "")
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        shown = [part for part in (self._phone, self._down) if not part.isHidden()]
        widest = max((part.minimumSizeHint().width() for part in shown), default=0)
        return QSize(max(widest, self._card_width()), super().minimumSizeHint().height())

    def _build(self) -> None:
        self.cards[PortalWay.PANE].column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        column.addLayout(self._grid)
        column.addWidget(self._down)
        column.addWidget(self._hosts)
        column.addStretch()
        self._arrange()

    def _phone_part(self) -> QWidget:
        part = named(QFrame(), "way_phone_part")
        part.setProperty("role", "card")
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch()
        words.addWidget(self._address)
        words.addWidget(self._steps)
        words.addStretch()
        row = QHBoxLayout(part)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(16)
        row.addWidget(self._qr)
        row.addLayout(words, 1)
        return part

    def _say(self) -> None:
        self._heading.setText(self.tr("Tiga cara ke portal"))
        self._lead.setText(
            self.tr("Ketiganya sama baiknya: pilih yang paling mudah bagi tamu ini.")
        )
        self._steps.setText(phone_steps())
        self._qr.setAccessibleName(self.tr("Kode QR alamat portal"))
        self._close.say(self.tr("Tutup dan hapus"))
        self._down.button.setText(self.tr("Catat di permohonan"))
        self.show_state()

    def _down_words(self) -> str:
        return self.tr(
            "Portal tidak dapat dibuka? Catat, tawarkan hari lain kepada tamu, dan serahkan "
            "formulir di flashdisk."
        )

    def _card_width(self) -> int:
        widest = max(card.needed_width for card in self.cards.values())
        return max(widest, lines_wide(self, _CARD_LINES))

    def _arrange(self) -> None:
        count = len(self.cards)
        needed = count * self._card_width() + (count - 1) * _SPACING
        columns = count if self.width() >= needed else 1
        if columns == self._columns:
            return
        self._columns = columns
        for part in (*self.cards.values(), self._phone):
            self._grid.removeWidget(part)
        for number, card in enumerate(self.cards.values()):
            # Below the phone's card, or below all three, stands what the phone needs
            row = 0 if columns == count else number + (number > 0)
            self._grid.addWidget(card, row, number % columns)
        self._grid.addWidget(self._phone, 1, 0, 1, columns)
        for column in range(count):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _breakable_address(address: str) -> str:
    return re.sub(r"([./])", "\\1\u200b", address)
