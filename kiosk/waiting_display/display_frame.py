"""What the whole display says at one moment, from the board and the calls' queue."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.waiting_display.call_queue import CallQueue
from shared.domain.date_words import clock_words, date_words, zone_abbreviation
from shared.domain.language import Language
from shared.use_cases.display_board import CounterBreak, DisplayBoard, DisplayCall

STALE_AFTER_MS = 15_000
"""A board that was not confirmed for so long is said to be old; it is read every ten seconds."""

_LONGEST_PAGE = 110
"""Characters: two lines that can be read from six metres on a wide screen, three on a tall one."""
_PAGE_MS = 12_000
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class ClockFace:
    """The office's time and day in words."""

    time: str
    zone: str
    date: str


@dataclass(frozen=True, slots=True)
class BreakLine:
    """The counters that come back at the same time."""

    counter_numbers: tuple[int, ...]
    back_at: str | None
    """None once that time has passed and they are not back yet."""


@dataclass(frozen=True, slots=True)
class BoardFace:
    """What stands around the large number."""

    office_name: str
    last_calls: tuple[DisplayCall, ...]
    waiting: int
    breaks: tuple[BreakLine, ...]
    information: str
    is_queue_open: bool


@dataclass(frozen=True, slots=True)
class CallFace:
    """The large number."""

    call: DisplayCall
    is_fresh: bool
    """Whether it came up just now and has the display to itself."""


@dataclass(frozen=True, slots=True)
class DisplayFrame:
    """One picture. Parts are None while the database was never reached, or have nothing to say."""

    clock: ClockFace | None = None
    board: BoardFace | None = None
    call: CallFace | None = None
    stale_since: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """The same moment on the two clocks of a display."""

    now: datetime
    """Aware; by the clock on the wall, which people set."""
    elapsed_ms: int
    """By a clock that is never set."""


def frame_of(
    board: DisplayBoard,
    queue: CallQueue,
    last_good: Moment,
    moment: Moment,
    language: Language,
) -> DisplayFrame:
    """The picture of the last good board at this moment."""
    large = call_on_display(queue, board, moment.elapsed_ms)
    is_stale = moment.elapsed_ms - last_good.elapsed_ms >= STALE_AFTER_MS
    return DisplayFrame(
        clock=clock_face(moment.now, board.time_zone, language),
        board=BoardFace(
            office_name=board.office_name,
            last_calls=last_calls_on_display(queue, board, large),
            waiting=board.waiting,
            breaks=break_lines(board.breaks, board.time_zone, moment.now),
            information=information_page(
                board.information.in_language(language), moment.elapsed_ms
            ),
            is_queue_open=board.queue_is_open,
        ),
        call=CallFace(large, not queue.is_shown_long_enough(moment.elapsed_ms)) if large else None,
        stale_since=clock_words(last_good.now, board.time_zone) if is_stale else None,
    )


def clock_face(now: datetime, time_zone: str, language: Language) -> ClockFace:
    """`now` is aware; `time_zone` an IANA name."""
    return ClockFace(
        time=clock_words(now, time_zone),
        zone=zone_abbreviation(now, time_zone),
        date=date_words(now.astimezone(ZoneInfo(time_zone)).date(), language),
    )


def call_on_display(queue: CallQueue, board: DisplayBoard, now_ms: int) -> DisplayCall | None:
    """The call that stands large.

    A call that was shown long enough stays until its ticket is done; then the newest ticket
    that is called or being served takes its place, without a chime, or nothing does.
    """
    if queue.showing is not None and (
        not queue.is_shown_long_enough(now_ms) or _is_current(queue.showing, board)
    ):
        return queue.showing
    return next(iter(_not_waiting(board.current, queue)), None)


def last_calls_on_display(
    queue: CallQueue, board: DisplayBoard, large: DisplayCall | None
) -> tuple[DisplayCall, ...]:
    """The calls beside the large one, newest first, each ticket once.

    A call that waits for its turn is not given away before it was shown and sounded.
    """
    seen = {large.ticket_id} if large else set()
    calls = []
    for call in _not_waiting(board.last_calls, queue):
        if call.ticket_id not in seen:
            seen.add(call.ticket_id)
            calls.append(call)
    return tuple(calls[: board.settings.display_calls_kept])


def break_lines(
    breaks: Iterable[CounterBreak], time_zone: str, now: datetime
) -> tuple[BreakLine, ...]:
    """Breaks in the order of return; counters that return together share a line."""
    numbers_by_return: dict[str | None, list[int]] = {}
    for each in sorted(breaks, key=lambda each: (each.until, each.counter_number)):
        back_at = clock_words(each.until, time_zone) if each.until > now else None
        numbers_by_return.setdefault(back_at, []).append(each.counter_number)
    return tuple(
        BreakLine(tuple(sorted(numbers)), back_at) for back_at, numbers in numbers_by_return.items()
    )


def information_page(text: str, elapsed_ms: int) -> str:
    """As many whole sentences as the hall can read at once; the others take turns with them."""
    pages = [""]
    for sentence in _SENTENCE_END.split(text.strip()):
        if len(pages[-1]) + len(sentence) < _LONGEST_PAGE:
            pages[-1] = f"{pages[-1]} {sentence}".strip()
        else:
            pages.append(sentence)
    written = [page for page in pages if page]
    return written[elapsed_ms // _PAGE_MS % len(written)] if written else ""


def _is_current(call: DisplayCall, board: DisplayBoard) -> bool:
    return any(call.ticket_id == current.ticket_id for current in board.current)


def _not_waiting(calls: Iterable[DisplayCall], queue: CallQueue) -> Iterable[DisplayCall]:
    waiting = {call.revision for call in queue.waiting}
    return (call for call in calls if call.revision not in waiting)
