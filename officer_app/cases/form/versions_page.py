"""The stored versions of the form: one read by block, or two compared question by question."""

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.form.block_list import BlockList
from officer_app.cases.form.form_html import block_html, changes_html
from officer_app.cases.form.form_paper import FormPaper
from officer_app.cases.form.form_presenter import FormPresenter, KnownVersion
from officer_app.cases.form.source_words import source_name
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, Note, breakable, named, text_label
from shared.domain.form_changes import form_changes
from shared.domain.form_check import completeness, form_faults


class VersionsPage(QWidget):
    """Shows; nothing is changed here."""

    def __init__(self, forms: FormPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("form_versions")
        self._forms = forms
        self._look = look
        self._heading = text_label("heading")
        self._state = Note(look.theme, "info")
        self._state.words.setObjectName("form_state")
        self._version_name = text_label("quiet")
        self.version = named(QComboBox(), "form_version")
        self._beside_name = text_label("quiet")
        self.beside = named(QComboBox(), "form_beside")
        self.blocks = named(BlockList(forms.form, look), "form_blocks")
        self._paper = named(FormPaper(look), "form_paper")
        self._empty = EmptyPlace(look.theme, "file-text")
        self._body = QWidget()
        self._build()
        forms.changed.connect(self._show)
        look.theme.changed.connect(self._show_chosen)
        self.version.currentIndexChanged.connect(self._show_chosen)
        self.beside.currentIndexChanged.connect(self._show_chosen)
        self.blocks.block_chosen.connect(self._show_chosen)
        self._say()

    def focus_first(self) -> None:
        self.blocks.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        for box in (self.version, self.beside):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(14)
        choices = QGridLayout()
        choices.setHorizontalSpacing(8)
        choices.setVerticalSpacing(4)
        for column, (name, box) in enumerate(
            ((self._version_name, self.version), (self._beside_name, self.beside))
        ):
            choices.addWidget(name, 0, column)
            choices.addWidget(box, 1, column)
            choices.setColumnStretch(column, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.blocks)
        row.addWidget(self._paper, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(choices)
        body.addWidget(self._state)
        body.addLayout(row, 1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(8)
        column_of_all.addWidget(self._heading)
        column_of_all.addWidget(self._body, 1)
        column_of_all.addWidget(self._empty, 1)

    def _say(self) -> None:
        self._heading.setText(self.tr("Jawaban formulir"))
        self._version_name.setText(self.tr("Versi"))
        self._beside_name.setText(self.tr("Bandingkan dengan"))
        self.version.setAccessibleName(self.tr("Versi"))
        self.beside.setAccessibleName(self.tr("Bandingkan dengan"))
        self._empty.heading.setText(self.tr("Belum ada formulir yang terisi"))
        self._empty.words.setText(
            self.tr("Baca berkas yang sudah diisi pemohon, atau ketik jawabannya bersama tamu.")
        )
        self._show()

    def _show(self) -> None:
        versions = self._forms.state.versions
        self._body.setVisible(bool(versions))
        self._empty.setVisible(not versions)
        newest = versions[-1].version.version if versions else None
        chosen, beside = self.version.currentData(), self.beside.currentData()
        was_newest = self.version.currentIndex() <= 0
        with QSignalBlocker(self.version), QSignalBlocker(self.beside):
            self.version.clear()
            self.beside.clear()
            self.beside.addItem(self.tr("tidak dibandingkan"), None)
            for each in reversed(versions):
                self.version.addItem(self._named(each), each.version.version)
                self.beside.addItem(self._named(each), each.version.version)
            wanted = newest if was_newest else chosen
            self.version.setCurrentIndex(max(0, self.version.findData(wanted)))
            self.beside.setCurrentIndex(
                0 if beside is None else max(0, self.beside.findData(beside))
            )
        self._show_chosen()

    def _named(self, each: KnownVersion) -> str:
        return self.tr("Versi {number} · {day} {time}").format(
            number=each.version.version,
            day=f"{each.stored_at:%d-%m-%Y}",
            time=f"{each.stored_at:%H.%M}",
        )

    def _origin(self, each: KnownVersion) -> str:
        """Where it came from, and who stored it."""
        return self.tr("Asal: {source}, disimpan {officer}.").format(
            source=source_name(each.version.source), officer=each.officer_name or "–"
        )

    def _show_chosen(self) -> None:
        known = {each.version.version: each for each in self._forms.state.versions}
        chosen = known.get(self.version.currentData())
        beside = known.get(self.beside.currentData())
        if chosen is None:
            return
        self.blocks.setVisible(beside is None)
        if beside is None:
            self._show_one(chosen)
        else:
            self._show_both(beside, chosen)

    def _show_one(self, chosen: KnownVersion) -> None:
        form, language = self._forms.form, self._look.translations.language
        faults = form_faults(form, chosen.answers)
        self.blocks.show_answers(chosen.answers, faults)
        block = self.blocks.block
        self._paper.show_text(
            lambda colours: block_html(form, block, chosen.answers, faults, language, colours)
        )
        done = completeness(form, chosen.answers)
        words, mood = self._counted(chosen, done.answered, done.applicable, len(faults))
        self._state.tell(breakable(f"{words} {self._origin(chosen)}"), mood)

    def _counted(
        self, chosen: KnownVersion, answered: int, asked: int, faults: int
    ) -> tuple[str, str]:
        if not chosen.is_readable:
            return (
                self.tr("Jawaban versi ini tidak dapat dibaca lagi. Baca lagi berkasnya."),
                "trouble",
            )
        if not faults:
            return self.tr("Lengkap; tidak ada yang perlu diperbaiki."), "done"
        words = self.tr("{answered} dari {asked} pertanyaan terjawab; {faults} perlu dilihat.")
        return words.format(answered=answered, asked=asked, faults=faults), "attention"

    def _show_both(self, before: KnownVersion, after: KnownVersion) -> None:
        form, language = self._forms.form, self._look.translations.language
        changes = form_changes(form, before.answers, after.answers)
        self._paper.show_text(
            lambda colours: changes_html(changes, form, language, colours) if changes else ""
        )
        words = (
            self.tr("{count} jawaban berbeda antara versi {before} dan versi {after}.").format(
                count=len(changes), before=before.version.version, after=after.version.version
            )
            if changes
            else self.tr("Kedua versi sama.")
        )
        self._state.tell(words, "info")
