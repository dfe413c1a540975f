"""A break with the time of return, which the waiting display tells the guests."""

from datetime import datetime, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTimeEdit

from officer_app.pause_presenter import PausePresenter
from officer_app.pieces import KeyButton, named, text_label, with_role
from officer_app.problem_words import press_sentence
from officer_app.queue_presenter import QueuePresenter
from officer_app.side_page import SidePage
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.problem import Problem

_LENGTHS_MINUTES = (15, 30, 60)


class BreakPage(SidePage):
    """A time of today; the usual lengths are one press away."""

    def __init__(self, pause: PausePresenter, queue: QueuePresenter, theme: WidgetTheme) -> None:
        super().__init__(theme)
        self.setObjectName("break_page")
        self._pause = pause
        self._queue = queue
        self._until_name = text_label("quiet")
        self.until = named(QTimeEdit(), "break_until")
        self.until.setDisplayFormat("HH.mm")
        self._until_name.setBuddy(self.until)
        self._lengths = {minutes: with_role(QPushButton(), "plain") for minutes in _LENGTHS_MINUTES}
        self._go = KeyButton(theme, "coffee", "Ctrl+Return", "primary")
        self._go.setObjectName("break_go")
        self._build()
        self._go.clicked.connect(self._start)
        for minutes, button in self._lengths.items():
            button.clicked.connect(lambda _=False, length=minutes: self._propose(length))
        pause.break_started.connect(self.closed)
        pause.refused.connect(self._refused)
        self.say()

    def open(self) -> None:
        self.note.tell("")
        self._propose(_LENGTHS_MINUTES[0])
        self.until.setFocus()

    def say(self) -> None:
        super().say()
        self.heading.setText(self.tr("Istirahat"))
        self.lead.setText(self.tr("Layar tunggu memberi tahu tamu kapan loket Anda buka kembali."))
        self._until_name.setText(self.tr("Kembali pukul"))
        for minutes, button in self._lengths.items():
            button.setText(self.tr("{minutes} menit").format(minutes=minutes))
        self._go.say(self.tr("Mulai istirahat"))

    def _build(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self.until)
        for button in self._lengths.values():
            times.addWidget(button)
        times.addStretch()
        go = QHBoxLayout()
        go.addWidget(self._go)
        go.addStretch()
        self.column.addWidget(self._until_name)
        self.column.addLayout(times)
        self.column.addSpacing(8)
        self.column.addLayout(go)
        self.column.addStretch()

    def _propose(self, minutes: int) -> None:
        end = self._local_now() + timedelta(minutes=minutes)
        self.until.setTime(QTime(end.hour, end.minute))

    def _start(self) -> None:
        chosen = self.until.time()
        until = self._local_now().replace(
            hour=chosen.hour(), minute=chosen.minute(), second=0, microsecond=0
        )
        self._pause.start_break(until)

    def _local_now(self) -> datetime:
        board = self._queue.state.board
        now = self._queue.office_time()
        return now if board is None else now.astimezone(board.local_now.tzinfo)

    def _refused(self, problem: Problem) -> None:
        if self.isVisible():
            self.tell(press_sentence(problem), "trouble")
