"""What the officer says to the guest at this step, in the guest's language or the other one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from officer_app.look import Look
from officer_app.pieces import KeyButton, Picture, named, text_label, wrapped_label
from shared.domain.language import Language
from shared.domain.office import Bilingual


class ScriptCard(QFrame):
    """Hidden where nobody is spoken to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = text_label("quiet")
        self._words = named(wrapped_label(), "guide_script")
        self.switch = named(KeyButton(look.theme, "languages", role="quiet"), "guide_language")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Picture(look.theme, "message-square"))
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._words)

    def show_words(self, say: Bilingual | None, language: Language) -> None:
        self.setVisible(say is not None)
        if say is not None:
            self._words.setText(say.in_language(language))
        self.switch.say("English" if language is Language.INDONESIAN else "Bahasa Indonesia")

    def say(self) -> None:
        self._name.setText(self.tr("Ucapkan"))
