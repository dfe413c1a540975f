"""The public searches on the internet, opened with the words filled in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, Note, named, text_label, wrapped_label
from shared.configuration.office_settings import OfficeSettings
from shared.configuration.public_search_list import public_searches
from shared.domain.public_searches import PublicSearch, search_link

_LONGEST_WORDS = 400


class PublicSearchPage(QWidget):
    """Opens the machine's own browser; nothing is sent before the press."""

    def __init__(
        self,
        lists: OfficeLists,
        look: Look,
        year_of: Callable[[], int | None],
        open_link: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self.setObjectName("public_searches")
        self._lists = lists
        self._look = look
        self._year_of = year_of
        self._open_link = open_link
        self._has_failed = False
        self._heading = text_label("heading")
        self._lead = wrapped_label("quiet")
        self._words_name = text_label("quiet")
        self.words = named(QLineEdit(), "public_words")
        self.words.setMaxLength(_LONGEST_WORDS)
        self._words_name.setBuddy(self.words)
        self._note = Note(look.theme, "attention")
        self._note.hide()
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._searches: tuple[PublicSearch, ...] | None = None
        self._build()
        lists.changed.connect(self._offer)
        self.words.textChanged.connect(lambda _text: self._enable())
        self._say()
        self._offer()

    def focus_first(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._searches = None
            self._offer()

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            *(self._heading, self._lead, self._note),
            *(self._words_name, self.words, self._list),
        ):
            column.addWidget(part)
        column.addStretch()

    def _say(self) -> None:
        self._heading.setText(self.tr("Pencarian publik"))
        self._lead.setText(
            self.tr(
                "Terbuka di peramban komputer ini dengan kata yang sudah terisi. Perlu internet."
            )
        )
        self._words_name.setText(self.tr("Kata yang dicari"))
        self._tell()

    def _offer(self) -> None:
        front = self._lists.front
        searches = public_searches(OfficeSettings() if front is None else front.settings)
        if searches == self._searches:
            return
        self._searches = searches
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        language = self._look.translations.language
        for row, search in enumerate(searches):
            button = named(KeyButton(self._look.theme, "globe"), f"public_{search.key}")
            button.say(search.name.in_language(language))
            button.clicked.connect(lambda _=False, search=search: self._open(search))
            about = wrapped_label("quiet")
            about.setText(search.help.in_language(language))
            self._grid.addWidget(button, row, 0)
            self._grid.addWidget(about, row, 1)
        self._enable()

    def _enable(self) -> None:
        self._list.setEnabled(bool(self.words.text().strip()))

    def _open(self, search: PublicSearch) -> None:
        link = search_link(search, self.words.text(), self._year_of())
        self._has_failed = not self._open_link(link)
        self._tell()

    def _tell(self) -> None:
        self._note.tell(
            self.tr(
                "Tidak ada peramban yang terbuka di komputer ini. Cari lewat HP atau komputer lain."
            )
            if self._has_failed
            else ""
        )


def open_in_browser(link: str) -> bool:
    """Whether the system has a browser for it."""
    return QDesktopServices.openUrl(QUrl(link))
