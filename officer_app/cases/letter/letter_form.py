"""What the officer says about the letter: to whom, about what, signed by whom."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.letter.letter_presenter import LetterPresenter
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import lines_wide, named, wrapped_label
from shared.domain.case_life import Verdict
from shared.use_cases.letter_drafts import LetterWish

_LINES = (
    *("addressee", "addressee_place", "subject", "nature", "enclosure", "place"),
    *("letter_number", "recommendation_identity", "signer_title", "signer_name", "signer_nip"),
)
_TEXTS = {"reasons": 5, "advice": 4, "copies_to": 3}
_ORDER = (
    *("addressee", "addressee_place", "subject", "reasons", "advice", "nature", "enclosure"),
    *("place", "letter_date", "letter_number", "recommendation_identity"),
    *("signer_title", "signer_name", "signer_nip", "copies_to"),
)
_LONGEST_LINE = 300
_NAME_SHARE, _FIELD_SHARE = 2, 5


class LetterForm(QWidget):
    """Begins with what request and evaluation know; typing is kept until a draft is made."""

    changed = Signal()

    def __init__(self, letters: LetterPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._letters = letters
        self._look = look
        self._lines = {name: named(QLineEdit(), f"letter_{name}") for name in _LINES}
        self._texts = {name: named(QPlainTextEdit(), f"letter_{name}") for name in _TEXTS}
        self.day = DayField("letter_date", look)
        self._names: dict[str, QLabel] = {name: wrapped_label() for name in _ORDER}
        fields: dict[str, QWidget] = {
            **self._lines,
            **self._texts,
            "letter_date": self.day.line,
        }
        self._typed = TypedFields(drafts, fields, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._build()
        self._typed.typed.connect(self.changed)
        self._typed.shown.connect(self.changed)
        self._typed.shown.connect(self.day.refresh)
        self._say()

    @property
    def is_ready(self) -> bool:
        texts = self._typed.texts()
        has_all = all(texts[name].strip() for name in ("addressee", "subject", "reasons"))
        return has_all and not self.day.is_wrong

    @property
    def wish(self) -> LetterWish:
        texts = {name: text for name, text in self._typed.texts().items() if name != "letter_date"}
        return LetterWish(**texts, letter_date=self.day.day)

    def show_case(self) -> None:
        """What is known of the shown case, under what was typed over it."""
        view, basis = self._letters.view, self._letters.state.basis
        if view is None or basis is None:
            self._typed.show(None, {})
            return
        request = view.case.request
        translate = self._proposed(view.case.verdict)
        self._typed.show(
            self._letters.draft_key("letter"),
            {
                "addressee": f"Kepala {request.organiser}",
                "addressee_place": "Tempat",
                "subject": translate,
                "nature": "Biasa",
                "enclosure": "-",
                "reasons": basis.reasons,
                "signer_title": "Direktur Diseminasi Statistik",
            },
        )

    def keep(self) -> None:
        self._typed.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    @staticmethod
    def _proposed(verdict: Verdict) -> str:
        """In Indonesian, as the whole letter is."""
        if verdict is Verdict.NOT_FEASIBLE:
            return "Hasil Pemeriksaan Rancangan Kegiatan Statistik"
        return "Rekomendasi Kegiatan Statistik"

    def _build(self) -> None:
        for line in self._lines.values():
            line.setMaxLength(_LONGEST_LINE)
        for name, text in self._texts.items():
            text.setTabChangesFocus(True)
            text.setFixedHeight(lines_wide(text, _TEXTS[name]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _FIELD_SHARE)
        fields: dict[str, QWidget] = {**self._lines, **self._texts, "letter_date": self.day}
        for row, name in enumerate(_ORDER):
            label = self._names[name]
            label.setContentsMargins(0, 7, 0, 0)
            label.setBuddy(fields[name])
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fields[name], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self._restored)
        column.addLayout(grid)
        column.addStretch()

    def _say(self) -> None:
        words = {
            "addressee": self.tr("Kepada"),
            "addressee_place": self.tr("Di"),
            "subject": self.tr("Perihal"),
            "nature": self.tr("Sifat"),
            "enclosure": self.tr("Lampiran"),
            "place": self.tr("Tempat surat dibuat"),
            "letter_date": self.tr("Tanggal surat"),
            "letter_number": self.tr("Nomor surat"),
            "recommendation_identity": self.tr("Identitas rekomendasi"),
            "reasons": self.tr("Pertimbangan, satu per baris"),
            "advice": self.tr("Saran, satu per baris"),
            "signer_title": self.tr("Jabatan penanda tangan"),
            "signer_name": self.tr("Nama penanda tangan"),
            "signer_nip": self.tr("NIP penanda tangan"),
            "copies_to": self.tr("Tembusan, satu per baris"),
        }
        for name, label in self._names.items():
            label.setText(words[name])
        for name, field in {**self._lines, **self._texts}.items():
            field.setAccessibleName(words[name])
        later = self.tr("Kosongkan dahulu")
        self._lines["letter_number"].setPlaceholderText(later)
        self._lines["recommendation_identity"].setPlaceholderText(self.tr("Misalnya V-26.6111.001"))
        self.day.line.setAccessibleName(words["letter_date"])
