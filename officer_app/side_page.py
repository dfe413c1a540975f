"""What pages at the side of the queue share: a heading, a way back, and room for a form."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from officer_app.pieces import KeyButton, Note, text_label, wrapped_label
from shared.desktop.widget_theme import WidgetTheme


class SidePage(QWidget):
    """Stands beside the queue, which goes on meanwhile; Esc goes back and keeps what is typed."""

    closed = Signal()

    def __init__(self, theme: WidgetTheme) -> None:
        super().__init__()
        self.heading = text_label("heading")
        self.lead = wrapped_label("quiet")
        self.note = Note(theme, "trouble")
        self.note.hide()
        self.back = KeyButton(theme, "arrow-left", "Esc", "quiet")
        self.back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(self.back)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 16, 16, 24)
        self.column.setSpacing(8)
        self.column.addLayout(head)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.note)

    def open(self) -> None:
        """Get ready for being shown."""

    def tell(self, words: str, kind: str) -> None:
        """Say it in the note, where the person sees it however far the page was scrolled."""
        self.note.tell(words, kind)
        area = self.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.back.say(self.tr("Kembali"))
