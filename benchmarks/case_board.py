"""The board's first rows, read and drawn, however many closed cases lie behind."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Act, Floor, Outcome, in_ms, in_turn, ratio, timed
from benchmarks.offices import make_office, officer_ids, opened
from benchmarks.old_cases import add_cases
from officer_app.cases.board_page import BoardPage
from officer_app.cases.board_presenter import BoardPresenter
from officer_app.look import Look
from shared.database.office_database import OfficeDatabase
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import PooledJobRunner
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.identifiers import OfficerId
from shared.use_cases.case_view import read_board

OLD = 100_000
STILL_OPEN = 60
ROUNDS = 9
IN_A_ROW = 5
_LIMIT_MS = 200
_WIDTH, _HEIGHT = 1100, 690


def measure(folder: Path, old: int = OLD) -> Iterator[Outcome]:
    """Against the same board of an office without old cases; both in turn."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    theme = WidgetTheme(application)
    look = Look(theme, Translations(Program.OFFICER, theme))
    jobs = PooledJobRunner()
    reads: list[Act] = []
    shows: list[Act] = []
    with ExitStack() as offices:
        for count in (old, 0):
            url = make_office(folder, f"board-{count}")
            add_cases(url, closed=count, still_open=STILL_OPEN)
            office = offices.enter_context(opened(url))
            officer_id = officer_ids(url)[0]
            reads.append(_read(office, officer_id))
            shows.append(_show(application, BoardPresenter(office, jobs), look, officer_id))
        read_many, read_none, show_many, show_none = in_turn(ROUNDS, IN_A_ROW, *reads, *shows)
        jobs.shutdown()
    yield Outcome(
        f"board of cases: read with {old:,} closed ones to none",
        in_ms(read_many),
        in_ms(read_none),
        ratio(read_many, read_none),
        Floor.AT_MOST,
        1.2,
    )
    yield Outcome(
        f"board of cases: drawn with {old:,} closed ones to none",
        in_ms(show_many),
        in_ms(show_none),
        ratio(show_many, show_none),
        Floor.AT_MOST,
        1.2,
    )
    slowest = max(show_many) * 1000
    yield Outcome(
        "board of cases: slowest first rows, to 200 ms",
        f"{slowest:.2f} ms",
        f"{_LIMIT_MS} ms",
        slowest / _LIMIT_MS,
        Floor.AT_MOST,
        1.0,
    )


def _read(office: OfficeDatabase, officer_id: OfficerId) -> Act:
    return lambda: timed(lambda: read_board(office, officer_id))


def _show(
    application: QApplication, board: BoardPresenter, look: Look, officer_id: OfficerId
) -> Act:
    """From asking for the board to its painted rows, on a page that was empty."""

    def show() -> float:
        board.sit_down(None)
        board.sit_down(officer_id)
        page = BoardPage(board, look)
        page.resize(_WIDTH, _HEIGHT)
        page.show()
        application.processEvents()

        def until_drawn() -> None:
            board.refresh()
            while board.state.rows is None:
                application.processEvents()
            page.grab()

        seconds = timed(until_drawn)
        assert page.table.model().rowCount() == STILL_OPEN
        page.close()
        page.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return seconds

    return show
