"""Work off the UI thread, whose outcome comes back on it as Ok or Err."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from shared.domain.problem import Problem, ProblemCode

_log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work was done."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work was refused, or failed; `problem` says which to the person."""

    problem: Problem


Outcome: TypeAlias = Ok[T] | Err


class JobRunner(Protocol):
    """What a view model or a presenter needs in order to stay off the UI thread."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[Outcome[T]], None],
        owner: QObject | None = None,
    ) -> None:
        """Call `work` elsewhere, then `done` on the UI thread while `owner` still lives.

        Without an owner, the QObject whose bound method `done` is, owns the call.
        `work` must not touch a QObject.
        """


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Outcome[Any]], None]
    owner: QObject | None


class PooledJobRunner(QObject):
    """Runs jobs on a few threads of its own; made, asked and ended on the UI thread.

    The threads are daemons: a database call that hangs must not keep the program from
    ending. Jobs stand in `_jobs`, which only the UI thread touches, so that a thread
    never drops the last reference to a QObject.
    """

    failed = Signal()
    """A job raised something that is not a Problem: a bug, already logged."""

    _finished = Signal(int, object, bool)

    def __init__(self, threads: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, _Job] = {}
        self._last_number = 0
        self._waiting: queue.SimpleQueue[tuple[int, Callable[[], Any]] | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._is_closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            threading.Thread(target=self._work, name=f"job-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def under_way(self) -> int:
        """How many jobs have not been delivered yet."""
        return len(self._jobs)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[Outcome[T]], None],
        owner: QObject | None = None,
    ) -> None:
        """See JobRunner. After shutdown nothing runs any more, silently."""
        if self._is_closed:
            return
        self._last_number += 1
        self._jobs[self._last_number] = _Job(work, done, owner or owner_of(done))
        self._waiting.put((self._last_number, work))

    def shutdown(self, timeout_seconds: float = 3.0) -> bool:
        """Start and deliver nothing more, wait for what runs; whether all threads ended."""
        with self._gate:
            self._is_closed = True
        for _ in self._threads:
            self._waiting.put(None)
        deadline = time.monotonic() + timeout_seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._jobs.clear()
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (item := self._waiting.get()) is not None:
            number, work = item
            if self._is_closed:
                continue
            outcome, is_bug = outcome_of(work)
            del item, work
            with self._gate:
                if not self._is_closed:
                    self._finished.emit(number, outcome, is_bug)

    @Slot(int, object, bool)
    def _deliver(self, number: int, outcome: Outcome[Any], is_bug: bool) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if is_bug:
            self.failed.emit()
        if job.owner is None or isValid(job.owner):
            job.done(outcome)


def outcome_of(work: Callable[[], T]) -> tuple[Outcome[T], bool]:
    """What `work` comes to, and whether that was a bug; never raises an Exception."""
    try:
        return Ok(work()), False
    except Problem as problem:
        return Err(_without_frames(problem)), False
    except Exception:
        _log.exception("A job failed unexpectedly")
        return Err(Problem(ProblemCode.UNEXPECTED)), True


def owner_of(done: Callable[..., None]) -> QObject | None:
    """The QObject whose bound method `done` is."""
    owner = getattr(done, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _without_frames(problem: Problem) -> Problem:
    """A traceback's frames would keep what the work used alive on the UI thread."""
    problem.__traceback__ = problem.__cause__ = problem.__context__ = None
    return problem
