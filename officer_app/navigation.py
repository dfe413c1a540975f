"""The rooms of the program and what an officer does with the counter itself."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from officer_app.pieces import KeyButton, text_label
from officer_app.session_presenter import Session
from shared.desktop.widget_theme import WidgetTheme


class Room(StrEnum):
    """What the navigation leads to."""

    QUEUE = "queue"
    CASES = "cases"
    REFERENCES = "references"
    MESSAGES = "messages"
    REPORTS = "reports"
    SETTINGS = "settings"
    ACCOUNT = "account"


class Deed(StrEnum):
    """What concerns the counter rather than one guest."""

    BREAK = "break"
    CLOSE = "close"
    GUEST_SCREEN = "guest_screen"
    LEAVE = "leave"
    SIGN_OUT = "sign_out"


_ROOM_ICONS = {
    Room.QUEUE: "ticket",
    Room.CASES: "clipboard-list",
    Room.REFERENCES: "book-open",
    Room.MESSAGES: "mail",
    Room.REPORTS: "file-text",
    Room.SETTINGS: "settings",
    Room.ACCOUNT: "user",
}
_DEEDS = {
    Deed.GUEST_SCREEN: ("eye-off", "F11"),
    Deed.BREAK: ("coffee", "Alt+I"),
    Deed.CLOSE: ("lock", ""),
    Deed.LEAVE: ("armchair", ""),
    Deed.SIGN_OUT: ("log-out", ""),
}
_AT_DESK = (Deed.GUEST_SCREEN, Deed.BREAK, Deed.CLOSE, Deed.LEAVE)


class Navigation(QFrame):
    """Rooms above, the counter's deeds below."""

    room_wanted = Signal(object)
    deed_wanted = Signal(object)

    def __init__(self, theme: WidgetTheme) -> None:
        super().__init__()
        self.setProperty("role", "navigation")
        self._counter = text_label("heading")
        self._officer = text_label("quiet")
        self._officer.setWordWrap(True)
        self._session = Session()
        self._message_tasks = 0
        self._rooms = {room: self._room_button(theme, room) for room in Room}
        self._deeds = {deed: self._deed_button(theme, deed) for deed in Deed}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 16, 6, 12)
        column.setSpacing(2)
        for label in (self._counter, self._officer):
            label.setContentsMargins(12, 0, 6, 0)
        column.addWidget(self._counter)
        column.addWidget(self._officer)
        column.addSpacing(14)
        for button in self._rooms.values():
            group.addButton(button)
            column.addWidget(button)
        column.addStretch()
        for deed_button in self._deeds.values():
            column.addWidget(deed_button)
        self._say()

    def show_session(self, session: Session) -> None:
        self._session = session
        self._rooms[Room.REPORTS].setVisible(session.leads_the_unit)
        self._rooms[Room.SETTINGS].setVisible(session.is_administrator)
        for deed in _AT_DESK:
            self._deeds[deed].setVisible(session.desk is not None)
        self._say()

    def show_message_tasks(self, count: int) -> None:
        """How many messages wait for an officer."""
        if count != self._message_tasks:
            self._message_tasks = count
            self._say()

    def mark(self, room: Room) -> None:
        """Show where the person is."""
        self._rooms[room].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _room_button(self, theme: WidgetTheme, room: Room) -> KeyButton:
        button = KeyButton(theme, _ROOM_ICONS[room], role="navigation")
        button.setObjectName(f"room_{room.value}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.room_wanted.emit(room))
        return button

    def _deed_button(self, theme: WidgetTheme, deed: Deed) -> KeyButton:
        icon_name, key = _DEEDS[deed]
        button = KeyButton(theme, icon_name, key, "navigation")
        button.setObjectName(f"deed_{deed.value}")
        button.clicked.connect(lambda: self.deed_wanted.emit(deed))
        return button

    def _say(self) -> None:
        self._rooms[Room.QUEUE].say(self.tr("Antrean"))
        self._rooms[Room.CASES].say(self.tr("Permohonan"))
        self._rooms[Room.REFERENCES].say(self.tr("Rujukan"))
        messages = self.tr("Pesan")
        tasks = self._message_tasks
        self._rooms[Room.MESSAGES].say(f"{messages} ({tasks})" if tasks else messages)
        self._rooms[Room.REPORTS].say(self.tr("Laporan"))
        self._rooms[Room.SETTINGS].say(self.tr("Pengaturan"))
        self._rooms[Room.ACCOUNT].say(self.tr("Akun saya"))
        self._deeds[Deed.GUEST_SCREEN].say(self.tr("Layar untuk tamu"))
        self._deeds[Deed.BREAK].say(self.tr("Istirahat…"))
        self._deeds[Deed.CLOSE].say(self.tr("Tutup antrean…"))
        self._deeds[Deed.LEAVE].say(self.tr("Tinggalkan loket"))
        self._deeds[Deed.SIGN_OUT].say(self.tr("Keluar"))
        number = self._session.counter_number
        self._counter.setText(
            self.tr("Tanpa loket")
            if number is None
            else self.tr("Loket {number}").format(number=number)
        )
        officer = self._session.officer
        self._officer.setText("" if officer is None else officer.full_name)
