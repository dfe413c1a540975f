"""The references that were chosen for the case: handed over, and the proof of step 9."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.references.hand_over_list import HandOverList
from officer_app.cases.references.references_presenter import CaseReferencesPresenter
from officer_app.cases.references.step_nine import StepNine
from officer_app.frames import Stack
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, lines_wide, named
from officer_app.references.found_list import FoundList
from shared.database.references import FoundReference

_SIDE_BY_SIDE = 36
"""Heights of a line: narrower, what to do stands below the list."""


class ChosenPage(QWidget):
    """The order of the list is the order in which they were chosen."""

    def __init__(
        self,
        references: CaseReferencesPresenter,
        drafts: KeptDrafts,
        look: Look,
        choose_folder: Callable[[], Path | None],
        open_file: Callable[[Path], bool],
    ) -> None:
        super().__init__()
        self._references = references
        self.chosen = named(FoundList(look), "chosen_references")
        self._empty = EmptyPlace(look.theme, "book-open")
        self._rows = Stack()
        self._remove = named(KeyButton(look.theme, "trash-2", "Del"), "reference_remove")
        self.hand_over = HandOverList(references, look, choose_folder, open_file)
        self.step = StepNine(references, drafts, look)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        references.changed.connect(self._show)
        references.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        self.chosen.marked.connect(self._enable)
        self._remove.clicked.connect(self._drop)
        self._say()

    def focus_first(self) -> None:
        if self._references.state.chosen:
            self.chosen.focus_rows()
        else:
            self.step.setFocus()

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
        self._rows.addWidget(self.chosen)
        self._rows.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._rows, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.hand_over)
        right.addSpacing(12)
        right.addWidget(self.step)
        right.addStretch()
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(20)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._halves)
        self.step.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _say(self) -> None:
        self._empty.heading.setText(self.tr("Belum ada rujukan yang dipilih"))
        self._empty.words.setText(
            self.tr(
                "Cari kegiatan serupa di halaman Cari, lalu tekan Spasi untuk memilihnya. Bila "
                "memang tidak ada, catat itu sebagai bukti langkah 9."
            )
        )
        self._remove.say(self.tr("Hapus dari daftar"))
        self._show()

    def _show(self) -> None:
        chosen = self._references.state.chosen
        self.chosen.model_of_found.show_found(
            tuple(FoundReference(each, 1.0, (), (), ()) for each in chosen)
        )
        self._rows.setCurrentWidget(self.chosen if chosen else self._empty)
        self._remove.setVisible(bool(chosen))
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(
            self.chosen.marked_reference is not None
            and self._references.may_change
            and not self._references.cases.jobs.is_acting
        )

    def _drop(self) -> None:
        one = self.chosen.marked_reference
        if one is not None:
            self._references.toggle(one.reference.id)
