"""One opened case: what it is and how it stands, over a tab for each part of the work."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.case_words import (
    PROGRESS_ICONS,
    clock_mood,
    days_left_words,
    progress_name,
    verdict_name,
)
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, Picture, breakable, text_label, wrapped_label
from officer_app.problem_words import problem_sentence
from shared.domain.case_life import Verdict
from shared.domain.problem import Problem

_MOOD_COLOURS = {
    "info": "quiet_ink",
    "done": "done",
    "attention": "attention",
    "trouble": "trouble",
}


class CaseWorkspace(QWidget):
    """The head tells how the case stands; each tab shows and changes one part of it."""

    left = Signal()
    """Back to the board."""

    def __init__(self, cases: CasePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("case_workspace")
        self._cases = cases
        self._look = look
        self._names: dict[str, Callable[[], str]] = {}
        self.back = KeyButton(look.theme, "arrow-left", "Esc", "quiet")
        self.back.setObjectName("case_back")
        self._number = text_label("heading")
        self._title = wrapped_label("heading")
        self._organiser = wrapped_label("quiet")
        self._progress_icon = Picture(look.theme, "user")
        self._progress = text_label()
        self._clock_icon = Picture(look.theme, "clock")
        self._clock = text_label()
        self._note = Note(look.theme, "trouble")
        self._note.hide()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._build()
        self.back.clicked.connect(self.left)
        cases.changed.connect(self._show)
        cases.not_read.connect(self._tell)
        self._say()

    def add_section(self, key: str, name_of: Callable[[], str], section: QWidget) -> None:
        """One more tab; `name_of` is asked again when the language changes."""
        self._names[key] = name_of
        self.tabs.addTab(scrolling(section), name_of())

    def show_section(self, key: str) -> None:
        """Lead to a tab, such as from a step of the guide."""
        if key in self._names:
            self.tabs.setCurrentIndex(list(self._names).index(key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        for widget in (self._progress_icon, self._progress, self._clock_icon, self._clock):
            state.addWidget(widget)
        state.addStretch()
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addSpacing(16)
        head.addLayout(state, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._organiser)
        column.addWidget(self._note)
        column.addSpacing(6)
        column.addWidget(self.tabs, 1)

    def _say(self) -> None:
        self.back.say(self.tr("Semua permohonan"))
        for place, name_of in enumerate(self._names.values()):
            self.tabs.setTabText(place, name_of())
        self._show()

    def _show(self) -> None:
        view = self._cases.state.view
        self._show_trouble()
        self.tabs.setEnabled(view is not None)
        if view is None:
            return
        case = view.case
        self._number.setText(case.number)
        self._title.setText(breakable(case.request.title))
        self._organiser.setText(breakable(case.request.organiser))
        self._progress_icon.set_icon_name(PROGRESS_ICONS[case.progress])
        progress = progress_name(case.progress)
        if case.verdict is not Verdict.NONE:
            verdict = verdict_name(case.verdict, self._look.translations.language)
            progress = f"{progress} · {verdict}"
        self._progress.setText(progress)
        icon_name, mood = clock_mood(view.clock)
        self._clock_icon.set_icon_name(icon_name, _MOOD_COLOURS[mood])
        self._clock.setText(days_left_words(view.clock))

    def _show_trouble(self) -> None:
        if self._cases.state.is_database_away:
            self._note.tell(
                self.tr(
                    "Database sedang tidak dapat dihubungi. Yang Anda ketik tetap tersimpan di "
                    "komputer ini."
                ),
                "attention",
            )
        else:
            self._note.tell("")

    def _tell(self, problem: Problem) -> None:
        self._note.tell(problem_sentence(problem), "trouble")
