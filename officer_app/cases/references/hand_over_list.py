"""Handing over the chosen list: by e-mail, into a folder, printed, or several of these."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.references.handing_over_references import HandedList, ListWish
from officer_app.cases.references.references_presenter import CaseReferencesPresenter
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, text_label, wrapped_label
from shared.domain.identifiers import CaseId
from shared.domain.language import Language
from shared.use_cases.case_files import HandedBy
from shared.use_cases.case_view import CaseView


class HandOverList(QWidget):
    """What is handed over is kept with the case as it went."""

    def __init__(
        self,
        references: CaseReferencesPresenter,
        look: Look,
        choose_folder: Callable[[], Path | None],
        open_file: Callable[[Path], bool],
    ) -> None:
        super().__init__()
        self._references = references
        self._choose_folder = choose_folder
        self._open_file = open_file
        self._folder: Path | None = None
        self._opened: Path | None = None
        self._case_id: CaseId | None = None
        self._heading = text_label("heading")
        self._result = Note(look.theme, "done")
        self._result.words.setObjectName("references_handed")
        self._paper = Note(look.theme, "attention")
        self.ways = {way: named(QCheckBox(), f"references_by_{way.value}") for way in HandedBy}
        self._about = {way: wrapped_label("quiet") for way in HandedBy}
        self._choose = named(KeyButton(look.theme, "square-check"), "references_choose_folder")
        self._language_name = text_label("quiet")
        self.language = named(QComboBox(), "references_language")
        self._go = KeyButton(look.theme, "hand-helping", "Ctrl+Return", "primary")
        self._go.setObjectName("references_hand_over")
        self._open_again = named(KeyButton(look.theme, "printer"), "references_open_print")
        self._build()
        references.changed.connect(self._show)
        references.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        for box in self.ways.values():
            box.toggled.connect(self._enable)
        self._choose.clicked.connect(self._take_folder)
        self._go.clicked.connect(self._hand_over)
        self._open_again.clicked.connect(self._open)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, way in enumerate(HandedBy):
            grid.addWidget(self.ways[way], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._about[way], row, 1)
        grid.addWidget(self._choose, len(HandedBy), 1, Qt.AlignmentFlag.AlignLeft)
        language = QHBoxLayout()
        language.setSpacing(8)
        language.addWidget(self._language_name)
        language.addWidget(self.language, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._go)
        buttons.addWidget(self._open_again)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._result)
        column.addWidget(self._paper)
        column.addLayout(grid)
        column.addLayout(language)
        column.addLayout(buttons)

    def _say(self) -> None:
        self._heading.setText(self.tr("Serahkan daftarnya"))
        self.ways[HandedBy.EMAIL].setText(self.tr("E-mail"))
        self.ways[HandedBy.USB_STICK].setText(self.tr("Simpan"))
        self.ways[HandedBy.PRINTED].setText(self.tr("Cetakan"))
        self._about[HandedBy.PRINTED].setText(self.tr("PDF terbuka di komputer ini; cetak di sana"))
        self._choose.say(self.tr("Pilih folder…"))
        self._language_name.setText(self.tr("Bahasa daftar"))
        self._go.say(self.tr("Serahkan dan catat"))
        self._open_again.say(self.tr("Buka PDF lagi"))
        chosen = self.language.currentData()
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItem(self.tr("Bahasa Indonesia"), Language.INDONESIAN)
            self.language.addItem(self.tr("Bahasa Inggris"), Language.ENGLISH)
            self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self._show()

    def _show(self) -> None:
        state = self._references.state
        view = self._references.cases.state.view
        if state.case_id != self._case_id:
            self._case_id = state.case_id
            self._begin(view)
        address = _address(view)
        self.ways[HandedBy.EMAIL].setEnabled(bool(address))
        if not address:
            self.ways[HandedBy.EMAIL].setChecked(False)
        self._about[HandedBy.EMAIL].setText(
            breakable(address) if address else self.tr("Belum ada alamat e-mail pada permohonan")
        )
        self._about[HandedBy.USB_STICK].setText(
            self.tr("Sebagai PDF di stik USB atau folder")
            if self._folder is None
            else breakable(str(self._folder))
        )
        self._show_result(state.handed)
        self._enable()

    def _begin(self, view: CaseView | None) -> None:
        """Another case: nothing of the one before stays chosen."""
        self._folder = self._opened = None
        for box in self.ways.values():
            with QSignalBlocker(box):
                box.setChecked(False)
        if view is not None:
            self.language.setCurrentIndex(max(0, self.language.findData(view.case.language)))

    def _show_result(self, handed: HandedList | None) -> None:
        self._result.tell("" if handed is None else breakable(self._result_words(handed)))
        to_print = None if handed is None else handed.to_print
        self._open_again.setVisible(to_print is not None)
        if to_print is None:
            self._paper.tell("")
        elif to_print != self._opened:
            self._open()

    def _result_words(self, handed: HandedList) -> str:
        told = [self.tr("Daftarnya tersimpan bersama permohonan ini.")]
        if HandedBy.EMAIL in handed.ways:
            told.append(self.tr("E-mail menunggu dikirim; keadaannya ada di Pesan."))
        if handed.in_folder is not None:
            told.append(self.tr("Ditulis utuh: {path}.").format(path=handed.in_folder))
        if handed.to_print is not None:
            told.append(self.tr("PDF untuk dicetak sudah dibuat."))
        return " ".join(told)

    def _enable(self) -> None:
        chosen = self._chosen()
        has_list = bool(self._references.state.chosen)
        self._choose.setVisible(HandedBy.USB_STICK in chosen)
        self._go.setEnabled(
            bool(chosen)
            and has_list
            and self._references.may_change
            and (HandedBy.USB_STICK not in chosen or self._folder is not None)
            and not self._references.cases.jobs.is_acting
        )

    def _chosen(self) -> frozenset[HandedBy]:
        return frozenset(way for way, box in self.ways.items() if box.isChecked())

    def _take_folder(self) -> None:
        folder = self._choose_folder()
        if folder is not None:
            self._folder = folder
            self._show()

    def _hand_over(self) -> None:
        wish = ListWish(self._chosen(), Language(self.language.currentData()), self._folder)
        self._references.hand_over(wish)

    def _open(self) -> None:
        handed = self._references.state.handed
        if handed is None or handed.to_print is None:
            return
        self._opened = handed.to_print
        is_open = self._open_file(handed.to_print)
        self._paper.tell(
            ""
            if is_open
            else self.tr(
                "Tidak ada program yang membuka PDF di komputer ini. Simpan di stik USB, lalu "
                "cetak dari komputer lain."
            )
        )


def _address(view: CaseView | None) -> str:
    """Where messages of the case go."""
    if view is None:
        return ""
    first = next((contact for contact in view.contacts if contact.is_first), None)
    return "" if first is None else first.details.email or ""
