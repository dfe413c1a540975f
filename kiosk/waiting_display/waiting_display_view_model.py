"""What the waiting display's QML shows: the last good board, the clock, the call in its turn."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.waiting_display.call_queue import CallQueue
from kiosk.waiting_display.chime import Chime
from kiosk.waiting_display.display_frame import DisplayFrame, Moment, frame_of
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.language import Language
from shared.domain.problem import Problem
from shared.use_cases.display_board import DisplayBoard

QML_IMPORT_NAME = "Serambi.WaitingDisplay"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 10_000
"""The feed tells at once; this finds what it missed, and a database that went away quietly."""
_TRY_AGAIN_MS = 2_000
_OUT_OF_TOUCH_MS = 30_000
"""After so long without a good look, calls are caught up with instead of replayed."""
_TICK_MS = 1_000


@dataclass(frozen=True, slots=True)
class Clocks:
    """The two clocks of a display."""

    now: Callable[[], datetime]
    """Aware; the one on the wall, which people set."""
    elapsed_ms: Callable[[], int]
    """Never set, and goes on while the machine sleeps."""

    def moment(self) -> Moment:
        return Moment(self.now(), self.elapsed_ms())


@QmlElement
class WaitingDisplayViewModel(QObject):
    """Looks when the feed tells, shows calls one after the other, keeps the last good board.

    `read_board` is called off the UI thread with the newest revision that was seen.
    Without a `language` the hall is spoken to in the first of the office's languages: one at a
    time, so that a glance from six metres meets no second word for the same thing.
    """

    clockChanged = Signal()
    boardChanged = Signal()
    callChanged = Signal()
    callShown = Signal()
    """A call has just come up: the moment for chime and movement."""
    staleChanged = Signal()
    languageChanged = Signal(object)

    def __init__(
        self,
        read_board: Callable[[int | None], DisplayBoard],
        jobs: JobRunner,
        chime: Chime,
        clocks: Clocks,
        language: Language | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_board = read_board
        self._jobs = jobs
        self._chime = chime
        self._clocks = clocks
        self._fixed_language = language
        self._language = language or Language.INDONESIAN
        self._board: DisplayBoard | None = None
        self._queue: CallQueue | None = None
        self._frame = DisplayFrame()
        self._last_good: Moment | None = None
        self._last_look_ms = 0
        self._is_looking = False
        self._must_look_again = False
        self._has_failed = False
        self._seconds = QTimer(self, interval=_TICK_MS)
        self._seconds.timeout.connect(self.time_passed)
        self._turn = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._turn.timeout.connect(self.time_passed)

    @property
    def language(self) -> Language:
        return self._language

    @property
    def frame(self) -> DisplayFrame:
        """The snapshot that Python reads."""
        return self._frame

    def start(self) -> None:
        """Look for the first time and let the clock run."""
        self._seconds.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the board; a wish during a look is fulfilled by one more look."""
        if self._is_looking:
            self._must_look_again = True
            return
        self._is_looking = True
        self._must_look_again = False
        self._last_look_ms = self._clocks.elapsed_ms()
        seen = self._queue.seen_revision if self._queue else None
        self._jobs.run(lambda: self._read_board(seen), self._looked)

    @Slot()
    def time_passed(self) -> None:
        """Let the next call have its turn, move the clock, look again when it is due."""
        if self._queue is not None:
            self._move_on(self._queue.advanced(self._clocks.elapsed_ms()))
        if self._is_look_due():
            self.look()

    def _looked(self, outcome: Outcome[DisplayBoard]) -> None:
        self._is_looking = False
        match outcome:
            case Ok(board):
                self._take(board)
            case Err(problem):
                self._bear(problem)
        if self._must_look_again:
            self.look()

    def _take(self, board: DisplayBoard) -> None:
        moment = self._clocks.moment()
        is_out_of_touch = (
            self._last_good is not None
            and moment.elapsed_ms - self._last_good.elapsed_ms >= _OUT_OF_TOUCH_MS
        )
        self._board, self._last_good, self._has_failed = board, moment, False
        self._speak(self._fixed_language or board.settings.languages[0])
        queue = replace(
            self._queue or CallQueue(seen_revision=board.revision),
            calm_showing_ms=board.settings.call_shown_seconds * 1000,
        )
        if is_out_of_touch:
            current = (call.ticket_id for call in board.current)
            self._move_on(queue.caught_up(board.calls, current, moment.elapsed_ms))
        else:
            self._move_on(queue.arrived(board.calls, moment.elapsed_ms))

    def _speak(self, language: Language) -> None:
        if language is not self._language:
            self._language = language
            self.languageChanged.emit(language)

    def _bear(self, problem: Problem) -> None:
        if not self._has_failed:
            _log.warning("The board cannot be read, the last good one stays: %r", problem)
        self._has_failed = True

    def _move_on(self, queue: CallQueue) -> None:
        before, self._queue = self._queue, queue
        self._show()
        if self._board and queue.showing and (before is None or queue.showing != before.showing):
            self.callShown.emit()
            self._chime.ring(self._board.settings.chime_volume_percent)

    def _show(self) -> None:
        """Bring the frame up to this moment and tell what changed in it."""
        if self._board is None or self._queue is None or self._last_good is None:
            return
        moment = self._clocks.moment()
        before = self._frame
        self._frame = frame_of(self._board, self._queue, self._last_good, moment, self._language)
        for is_changed, signal in (
            (self._frame.clock != before.clock, self.clockChanged),
            (self._frame.board != before.board, self.boardChanged),
            (self._frame.call != before.call, self.callChanged),
            (self._frame.stale_since != before.stale_since, self.staleChanged),
        ):
            if is_changed:
                signal.emit()
        if not self._queue.is_shown_long_enough(moment.elapsed_ms):
            self._turn.start(self._queue.remaining_ms(moment.elapsed_ms))

    def _is_look_due(self) -> bool:
        wait_ms = _TRY_AGAIN_MS if self._has_failed else _LOOK_AGAIN_MS
        is_over = self._clocks.elapsed_ms() - self._last_look_ms >= wait_ms
        return is_over and not self._is_looking

    # ---- What QML sees ----

    @Property(bool, notify=boardChanged)
    def hasBoard(self) -> bool:
        """Whether the database was ever reached."""
        return self._frame.board is not None

    @Property(str, notify=clockChanged)
    def time(self) -> str:
        return self._frame.clock.time if self._frame.clock else ""

    @Property(str, notify=clockChanged)
    def zone(self) -> str:
        return self._frame.clock.zone if self._frame.clock else ""

    @Property(str, notify=clockChanged)
    def date(self) -> str:
        return self._frame.clock.date if self._frame.clock else ""

    @Property(str, notify=boardChanged)
    def officeName(self) -> str:
        return self._frame.board.office_name if self._frame.board else ""

    @Property(str, notify=boardChanged)
    def information(self) -> str:
        return self._frame.board.information if self._frame.board else ""

    @Property(bool, notify=boardChanged)
    def isQueueOpen(self) -> bool:
        return self._frame.board is None or self._frame.board.is_queue_open

    @Property(int, notify=boardChanged)
    def waiting(self) -> int:
        return self._frame.board.waiting if self._frame.board else 0

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]
    def lastCalls(self) -> list[dict[str, Any]]:
        """Of each: label and counter."""
        calls = self._frame.board.last_calls if self._frame.board else ()
        return [{"label": call.label, "counter": call.counter_number} for call in calls]

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]
    def breaks(self) -> list[dict[str, Any]]:
        """Of each line: counters in words, how many they are, and backAt, which may be empty."""
        lines = self._frame.board.breaks if self._frame.board else ()
        return [
            {
                "counters": ", ".join(str(number) for number in line.counter_numbers),
                "count": len(line.counter_numbers),
                "backAt": line.back_at or "",
            }
            for line in lines
        ]

    @Property(str, notify=callChanged)
    def callLabel(self) -> str:
        """Empty while nobody is called or served."""
        return self._frame.call.call.label if self._frame.call else ""

    @Property(int, notify=callChanged)
    def callCounter(self) -> int:
        return self._frame.call.call.counter_number if self._frame.call else 0

    @Property(bool, notify=callChanged)
    def isRecall(self) -> bool:
        return self._frame.call is not None and self._frame.call.call.is_recall

    @Property(bool, notify=callChanged)
    def isFresh(self) -> bool:
        return self._frame.call is not None and self._frame.call.is_fresh

    @Property(str, notify=staleChanged)
    def staleSince(self) -> str:
        """The time of the last good look, once that is too long ago; else empty."""
        return self._frame.stale_since or ""
