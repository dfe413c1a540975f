"""A person's or a company's own research: kindly told apart, and led to consultation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.guide.script_card import ScriptCard
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, wrapped_label
from shared.configuration.advice_texts import special_research_script
from shared.domain.language import Language


class SpecialResearch(QWidget):
    """Says why there is no recommendation and what there is instead."""

    advice_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._language = Language.INDONESIAN
        self._lead = wrapped_label()
        self._script = ScriptCard(look)
        self.advise = named(KeyButton(look.theme, "file-text", role="primary"), "special_advise")
        buttons = QHBoxLayout()
        buttons.addWidget(self.advise)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addWidget(self._script)
        column.addLayout(buttons)
        self.advise.clicked.connect(self.advice_wanted)
        self._script.switch.clicked.connect(self._switch)

    def show_guest(self, language: Language) -> None:
        """Speak the language of another guest."""
        self._language = language
        self._script.show_words(special_research_script(), language)

    def say(self) -> None:
        self._lead.setText(
            self.tr(
                "Penelitian perorangan atau perusahaan adalah statistik khusus: tidak memerlukan "
                "rekomendasi. Setelah selesai, sinopsisnya disampaikan kepada BPS. Tawarkan "
                "konsultasi, dan akhiri kunjungan dengan catatan saran."
            )
        )
        self.advise.say(self.tr("Tulis catatan sarannya"))
        self._script.say()
        self._script.show_words(special_research_script(), self._language)

    def _switch(self) -> None:
        is_indonesian = self._language is Language.INDONESIAN
        self.show_guest(Language.ENGLISH if is_indonesian else Language.INDONESIAN)
