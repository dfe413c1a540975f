"""Two pages beside the guest, the guide and the guestbook, each with its key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from officer_app.frames import Pages
from officer_app.pieces import keys_text

_KEYS = ("Alt+P", "Alt+B")


class CounterTabs(QWidget):
    """As high as the page that it shows."""

    def __init__(self, guide: QWidget, guestbook: QWidget) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setObjectName("counter_tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._pages = Pages()
        self._shown = (guide, guestbook)
        for page, key in zip((guide, guestbook), _KEYS, strict=True):
            place = self.bar.addTab("")
            self._pages.add(page)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._chooser(place))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._pages)
        column.addStretch()
        self.bar.currentChanged.connect(lambda place: self._pages.show_page(self._shown[place]))
        self._say()

    def show_guide(self) -> None:
        self.bar.setCurrentIndex(0)

    def show_guestbook(self) -> None:
        self.bar.setCurrentIndex(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _chooser(self, place: int) -> Callable[[], None]:
        return lambda: self.bar.setCurrentIndex(place)

    def _say(self) -> None:
        names = (self.tr("Panduan"), self.tr("Buku tamu"))
        for place, (name, key) in enumerate(zip(names, _KEYS, strict=True)):
            self.bar.setTabText(place, f"{name}  {keys_text(key)}")
