"""The board: open cases by the days that are left, and the search for any case."""

from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.board_filter import BoardFilter, lines_of_board, lines_of_search
from officer_app.cases.board_presenter import BoardPresenter
from officer_app.cases.board_table import BoardTableModel, BoardTableView
from officer_app.frames import Stack
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, Note, breakable, keys_text, named, text_label
from officer_app.problem_words import problem_sentence
from shared.configuration.case_steps import case_steps
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem

_FIND_KEYS = ("F3", "Ctrl+F")
_LONGEST_SEARCH = 120


class BoardPage(QWidget):
    """Looking never changes a case; Return opens the marked one."""

    case_wanted = Signal(object)
    """The CaseId to open."""

    def __init__(self, board: BoardPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("board_page")
        self._board = board
        self._look = look
        self._heading = text_label("heading")
        self._count = text_label("quiet")
        self.find_field = named(QLineEdit(), "find_case")
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setMaxLength(_LONGEST_SEARCH)
        self._step = named(QComboBox(), "board_step")
        self._officer = named(QComboBox(), "board_officer")
        self._organiser = named(QLineEdit(), "board_organiser")
        self._organiser.setClearButtonEnabled(True)
        self._mine = named(QCheckBox(), "board_mine")
        self._filters = (self._step, self._officer, self._organiser, self._mine)
        self._note = Note(look.theme, "attention")
        self._note.hide()
        self._model = BoardTableModel(look)
        self.table = BoardTableView(self._model, look)
        self._empty = EmptyPlace(look.theme, "clipboard-list")
        self._rows = Stack()
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        """The keyboard where the work begins: on the cases, else in the search."""
        if self._model.rowCount():
            self.table.focus_rows()
        else:
            self.find_field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._mine)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for box in (self._step, self._officer):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
            choices.addWidget(box, 1)
        choices.addWidget(self._organiser, 1)
        self._rows.addWidget(self.table)
        self._rows.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.find_field)
        column.addLayout(choices)
        column.addWidget(self._note)
        column.addWidget(self._rows, 1)

    def _connect(self) -> None:
        self._board.changed.connect(self._show)
        self._board.not_read.connect(self._tell)
        self.find_field.textChanged.connect(self._board.search)
        self.find_field.returnPressed.connect(self._open_found)
        self._step.currentIndexChanged.connect(self._show)
        self._officer.currentIndexChanged.connect(self._show)
        self._organiser.textChanged.connect(self._show)
        self._mine.toggled.connect(self._show)
        self.table.case_chosen.connect(self.case_wanted)
        for key in _FIND_KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._focus_find)

    def _say(self) -> None:
        self._heading.setText(self.tr("Permohonan"))
        self.find_field.setPlaceholderText(
            self.tr("Cari nomor, nama, atau judul ({key})").format(key=keys_text("F3"))
        )
        self.find_field.setAccessibleName(self.tr("Cari permohonan"))
        self.find_field.setToolTip(
            self.tr("Nomor permohonan, kode tiket, nama, judul, penyelenggara, atau nomor portal")
        )
        self._organiser.setPlaceholderText(self.tr("Penyelenggara"))
        self._organiser.setAccessibleName(self.tr("Saring menurut penyelenggara"))
        self._step.setAccessibleName(self.tr("Saring menurut langkah"))
        self._officer.setAccessibleName(self.tr("Saring menurut petugas"))
        self._mine.setText(self.tr("Hanya milik saya"))
        self._offer_steps()
        self._show()

    def _offer_steps(self) -> None:
        language = self._look.translations.language
        chosen = self._step.currentData()
        with QSignalBlocker(self._step):
            self._step.clear()
            self._step.addItem(self.tr("Semua langkah"), None)
            for step in case_steps()[FIRST_STEP_AT_COUNTER - 1 :]:
                words = f"{step.number}. {step.name.in_language(language)}"
                self._step.addItem(words, step.number)
            self._step.setCurrentIndex(max(0, self._step.findData(chosen)))

    def _offer_officers(self) -> None:
        rows = self._board.state.rows or ()
        offered = sorted({(row.officer_name, row.case.officer_id.hex) for row in rows})
        chosen = self._officer.currentData()
        with QSignalBlocker(self._officer):
            self._officer.clear()
            self._officer.addItem(self.tr("Semua petugas"), None)
            for name, officer_id in offered:
                self._officer.addItem(name, officer_id)
            self._officer.setCurrentIndex(max(0, self._officer.findData(chosen)))

    def _chosen(self) -> BoardFilter:
        chosen = self._officer.currentData()
        officer_id = None if chosen is None else OfficerId(UUID(chosen))
        return BoardFilter(
            step=self._step.currentData(),
            officer_id=self._board.state.officer_id if self._mine.isChecked() else officer_id,
            organiser=self._organiser.text(),
        )

    def _show(self) -> None:
        state = self._board.state
        self._offer_officers()
        rows = state.rows or ()
        is_searching = bool(state.words)
        lines = (
            lines_of_search(state.found or (), rows)
            if is_searching
            else lines_of_board(rows, self._chosen())
        )
        for widget in self._filters:
            widget.setEnabled(not is_searching)
        self._officer.setEnabled(not is_searching and not self._mine.isChecked())
        self._model.show_lines(lines)
        is_known = state.rows is not None and (not is_searching or state.found is not None)
        self._say_empty(is_searching, bool(rows))
        self._rows.setCurrentWidget(self.table if lines or not is_known else self._empty)
        self._count.setText(self._counted(len(lines), is_searching) if is_known else "")
        self._note.tell(
            self.tr("Database sedang tidak dapat dihubungi. Daftar ini mungkin belum yang terbaru.")
            if state.is_database_away
            else ""
        )

    def _counted(self, count: int, is_searching: bool) -> str:
        if is_searching:
            return self.tr("{count} ditemukan").format(count=count)
        return self.tr("{count} terbuka").format(count=count)

    def _say_empty(self, is_searching: bool, has_open: bool) -> None:
        if is_searching:
            heading = self.tr("Tidak ada yang cocok")
            words = self.tr(
                "Tulis paling sedikit dua huruf. Nomor permohonan berbentuk seperti 26-0042-7."
            )
        elif has_open:
            heading = self.tr("Tidak ada permohonan dengan saringan ini")
            words = self.tr("Longgarkan saringannya, atau cari semua permohonan di atas.")
        else:
            heading = self.tr("Tidak ada permohonan yang terbuka")
            words = self.tr(
                "Permohonan dimulai di loket, dari tamu yang sedang dilayani. Yang sudah ditutup "
                "ditemukan lewat pencarian."
            )
        self._empty.heading.setText(heading)
        self._empty.words.setText(words)

    def _open_found(self) -> None:
        """What was found first, when the officer is done typing."""
        lines = self._model.rowCount()
        if lines == 1:
            line = self._model.line_at(self._model.index(0, 0))
            if line is not None:
                self.case_wanted.emit(line.case.id)
        elif lines:
            self.table.focus_rows()

    def _focus_find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
