"""The blocks of the form, each with how far it is filled in."""

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from officer_app.look import Look
from officer_app.pieces import lines_wide
from shared.desktop.drawings import icon
from shared.domain.form_answers import Answers
from shared.domain.form_check import FormFault, FormFaultCode, completeness
from shared.domain.form_definition import Block, Form

_WIDTH_LINES, _HEIGHT_LINES = 10, 8
_ICON_SIZE = 18
_AROUND, _PADDING, _TALL = 52, 18, 1000


class BlockList(QListWidget):
    """One is always chosen."""

    block_chosen = Signal()

    def __init__(self, form: Form, look: Look) -> None:
        super().__init__()
        self._form = form
        self._look = look
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = max(_ICON_SIZE, self.fontMetrics().height())
        self.setIconSize(QSize(side, side))
        self.setFixedWidth(lines_wide(self, _WIDTH_LINES))
        for _ in form.blocks:
            self.addItem(QListWidgetItem())
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda _row: self.block_chosen.emit())

    @property
    def block(self) -> Block:
        return self._form.blocks[max(0, self.currentRow())]

    def choose(self, place: int) -> None:
        self.setCurrentRow(place)

    def show_answers(self, answers: Answers, faults: tuple[FormFault, ...]) -> None:
        """Say of each block what is missing and what does not fit."""
        faulty = {
            str(fault.question) for fault in faults if fault.code is not FormFaultCode.MISSING
        }
        with QSignalBlocker(self):
            for place, block in enumerate(self._form.blocks):
                self._show(self.item(place), block, answers, faulty)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width(), lines_wide(self, _HEIGHT_LINES))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _show(
        self, item: QListWidgetItem, block: Block, answers: Answers, faulty: set[str]
    ) -> None:
        language = self._look.translations.language
        colours = self._look.theme.colours
        done = completeness(self._form, answers, block)
        wrong = sum(question.key in faulty for question in block.questions)
        title = f"{block.number}  {block.title.in_language(language)}"
        words = f"{title}\n{self._words(done.applicable, len(done.missing), wrong)}"
        item.setText(words)
        item.setSizeHint(self._size(words))
        is_fine = not done.missing and not wrong
        name, colour = ("circle-check", colours.done) if is_fine else ("circle", colours.attention)
        if not done.applicable:
            name, colour = "minus", colours.quiet_ink
        item.setIcon(icon(name, colour, self.iconSize().height()))

    def _size(self, words: str) -> QSize:
        """Qt's own hint leaves out what the stylesheet and the wrapping need."""
        room = self.width() - self.iconSize().width() - _AROUND
        flags = Qt.TextFlag.TextWordWrap.value
        text = self.fontMetrics().boundingRect(QRect(0, 0, room, _TALL), flags, words)
        return QSize(room, text.height() + _PADDING)

    def _words(self, applicable: int, missing: int, wrong: int) -> str:
        if not applicable:
            return self.tr("tidak ditanyakan")
        told = []
        if missing:
            told.append(self.tr("{count} belum dijawab").format(count=missing))
        if wrong:
            told.append(self.tr("{count} perlu diperbaiki").format(count=wrong))
        return ", ".join(told) or self.tr("lengkap")
