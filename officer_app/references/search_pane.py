"""Search, filters, what was found, and one reference whole: in the register and in a case."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.form.form_paper import FormPaper
from officer_app.frames import Stack
from officer_app.look import Look
from officer_app.pieces import (
    EmptyPlace,
    KeyButton,
    Note,
    breakable,
    keys_text,
    lines_wide,
    named,
    text_label,
)
from officer_app.problem_words import problem_sentence
from officer_app.references.found_list import FoundList
from officer_app.references.reference_html import reference_html
from officer_app.references.reference_search import ReferenceSearch
from officer_app.references.search_filters import SearchFilters
from shared.database.references import FoundReference
from shared.domain.identifiers import ReferenceId
from shared.domain.problem import Problem

_FIND_KEYS = ("F3", "Ctrl+F")
_LONGEST_SEARCH = 400
_SIDE_BY_SIDE = 36
"""Heights of a line: narrower, a reference stands below the list."""


class FindField(QLineEdit):
    """The down key leads to what was found."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class SearchPane(QWidget):
    """Answers as one types; each found word is marked where it stands."""

    reference_pressed = Signal(object)
    """The FoundReference, by Return, Space or a double click."""
    marked = Signal()

    def __init__(self, search: ReferenceSearch, look: Look, *, can_choose: bool) -> None:
        super().__init__()
        self._search = search
        self._look = look
        self._can_choose = can_choose
        self._is_register_empty = False
        self.find_field = named(FindField(), "find_reference")
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setMaxLength(_LONGEST_SEARCH)
        self.filters = SearchFilters(look)
        self._count = text_label("quiet")
        self._help = text_label("quiet")
        self._note = Note(look.theme, "attention")
        self._note.hide()
        self.found = FoundList(look)
        self.paper = named(FormPaper(look), "reference_whole")
        self.press = named(KeyButton(look.theme, "square-check"), "reference_choose")
        self.open_link = named(KeyButton(look.theme, "globe"), "reference_open_link")
        self._empty = EmptyPlace(look.theme, "search")
        self._rows = Stack()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.below_paper = QHBoxLayout()
        """For what can be done with the shown one."""
        self._build()
        self._connect()
        self._say()

    @property
    def marked_reference(self) -> FoundReference | None:
        return self.found.marked_reference if self._rows.currentWidget() is self.found else None

    def focus_first(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    def look_for(self, words: str) -> None:
        """Search for these words, as if they had been typed."""
        if words == self.find_field.text():
            self._ask()
        else:
            self.find_field.setText(words)
        self.find_field.setCursorPosition(0)

    def mark_chosen(self, chosen: frozenset[ReferenceId]) -> None:
        self.found.model_of_found.mark_chosen(chosen)
        self._show_whole()

    def show_register(self, is_empty: bool) -> None:
        """An empty register is another thing than a search that finds nothing."""
        self._is_register_empty = is_empty
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= lines_wide(self, _SIDE_BY_SIDE)
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _build(self) -> None:
        below_field = QHBoxLayout()
        below_field.setSpacing(12)
        below_field.addWidget(self._count)
        below_field.addWidget(self._help)
        below_field.addStretch()
        self._rows.addWidget(self.found)
        self._rows.addWidget(self._empty)
        self.below_paper.setSpacing(8)
        self.below_paper.addWidget(self.press)
        self.below_paper.addWidget(self.open_link)
        self.below_paper.addStretch()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.paper, 1)
        right.addLayout(self.below_paper)
        self._halves.setSpacing(16)
        self._halves.addWidget(self._rows, 3)
        self._halves.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.find_field)
        column.addWidget(self.filters)
        column.addWidget(self._note)
        column.addLayout(below_field)
        column.addLayout(self._halves, 1)
        self.press.setVisible(self._can_choose)

    def _connect(self) -> None:
        self._search.changed.connect(self._show)
        self._search.not_read.connect(self._tell)
        self.find_field.textChanged.connect(lambda _text: self._ask())
        self.find_field.returnPressed.connect(self._go_down)
        self.find_field.left_downwards.connect(self._go_down)
        self.filters.changed.connect(self._ask)
        self.found.left_upwards.connect(self.find_field.setFocus)
        self.found.reference_pressed.connect(self.reference_pressed)
        self.found.marked.connect(self._marked)
        self.press.clicked.connect(self._press_marked)
        for key in _FIND_KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self.focus_first)

    def _say(self) -> None:
        self.find_field.setPlaceholderText(
            self.tr("Cari judul, penyelenggara, variabel, nomor ({key})").format(
                key=keys_text("F3")
            )
        )
        self.find_field.setAccessibleName(self.tr("Cari rujukan"))
        self.open_link.say(self.tr("Buka tautan"))
        self._help.setText(self.tr("↓ lalu Spasi memilih") if self._can_choose else "")
        self._show()

    def _ask(self) -> None:
        self._search.ask(self.find_field.text().strip(), self.filters.chosen)

    def _show(self) -> None:
        state = self._search.state
        found = state.found or ()
        self.filters.learn_regions(one.reference for one in found)
        self.found.model_of_found.show_found(found)
        is_known = state.found is not None
        self._rows.setCurrentWidget(self.found if found or not is_known else self._empty)
        self._count.setText(self._counted(len(found)) if is_known else "")
        self._say_empty()
        self._show_whole()
        self._note.tell(self._trouble(), "attention")

    def _trouble(self) -> str:
        if self._search.state.is_database_away:
            return self.tr("Database sedang tidak dapat dihubungi. Ketik lagi sebentar kemudian.")
        if self.filters.is_region_unknown:
            return self.tr(
                "Wilayah: tulis kode BPS (61 atau 6111), atau pilih nama dari daftar yang muncul."
            )
        return ""

    def _counted(self, count: int) -> str:
        if not count:
            return ""
        if not self._search.state.words:
            return self.tr("Terbaru: {count}").format(count=count)
        return self.tr("Paling mirip: {count}").format(count=count)

    def _say_empty(self) -> None:
        if self._is_register_empty:
            heading = self.tr("Daftar rujukan masih kosong")
            words = self.tr(
                "Isi di ruang Rujukan dengan mengimpor tabel (CSV atau Excel). Pencarian publik "
                "tetap dapat dibuka."
            )
        elif self.filters.is_any_chosen:
            heading = self.tr("Tidak ada rujukan dengan saringan ini")
            words = self.tr("Longgarkan saringannya, atau pakai lebih sedikit kata.")
        else:
            heading = self.tr("Tidak ada yang serupa")
            words = self.tr(
                "Coba kata yang lebih umum, misalnya “kepuasan” atau “harga pangan”, dan lihat "
                "pencarian publik."
            )
        self._empty.heading.setText(heading)
        self._empty.words.setText(words)

    def _marked(self) -> None:
        self._show_whole()
        self.marked.emit()

    def _show_whole(self) -> None:
        one = self.marked_reference
        language = self._look.translations.language
        self.press.setEnabled(one is not None)
        self.open_link.setVisible(one is not None and one.reference.details.link is not None)
        self.press.say(self._press_words(one))
        if one is None:
            self.paper.show_text(lambda _colours: "")
            return
        self.paper.show_text(
            lambda colours: reference_html(
                one.reference, language, colours, one.title_places, one.summary_places
            )
        )

    def _press_words(self, one: FoundReference | None) -> str:
        index = self.found.currentIndex()
        is_chosen = one is not None and self.found.model_of_found.is_chosen(index)
        return self.tr("Batal pilih") if is_chosen else self.tr("Pilih")

    def _press_marked(self) -> None:
        one = self.marked_reference
        if one is not None:
            self.reference_pressed.emit(one)

    def _go_down(self) -> None:
        if self._rows.currentWidget() is self.found:
            self.found.focus_rows()

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
