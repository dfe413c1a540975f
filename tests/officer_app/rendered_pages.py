"""Every page of the officer app, one after the other, in a process of its own.

`python -m tests.officer_app.rendered_pages DATABASE FOLDER LANGUAGE SCHEME` writes a picture of
each and prints what is cut or overlaps, a line for each fault; text is at the size that the
environment tells Qt. The database is a prepared office's.
"""

import os
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from officer_app.cases.two_line_cells import TwoLineCells
from officer_app.navigation import Room
from shared.desktop.fonts import load_fonts
from shared.domain.language import Language
from shared.domain.message import Channel, MessageKind
from shared.domain.message_outcome import OutcomeReason, Refused
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import Wishes
from shared.use_cases.outbox import claim_next_message, record_sending
from tests.given_message import owed_message
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice, guest, opened_office
from tests.officer_app.cases.guest_with_case import type_long
from tests.officer_app.person_at_counter import PersonAtCounter

LONG_NAME = "Siti Rahmawati Contoh Nama Yang Sangat Panjang Sekali, S.Si., M.Stat. " + "X" * 40
LONG_INSTITUTION = "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah Contoh " * 2
LONG_TITLE = (
    "Survei Kepuasan Masyarakat terhadap Pelayanan Publik pada Unit Kerja Pemerintah Daerah "
    "Kabupaten Contoh menurut Kecamatan, Jenis Layanan, dan Karakteristik Responden dengan "
    "Wawancara Tatap Muka serta Pengisian Kuesioner Mandiri oleh Responden Terpilih"
)
ROUNDING = 2
"""Pixels by which a style may round a hint."""


def pages(person: PersonAtCounter, office: GivenOffice) -> Iterator[str]:
    """Leads from page to page; yields its name while it is shown."""
    yield "sign-in"
    person.sign_in(ADMIN_NAME, "bukan-kata-sandinya")
    yield "sign-in-refused"
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    yield "counters"
    person.click("counter_1")
    yield "queue-empty"
    wishes = Wishes(come_to_me=True, call_in_writing=True, help_fill_in=True)
    office.take("K", is_priority=True, wishes=wishes, guest=guest(name=LONG_NAME))
    office.take("R", guest=guest(name=LONG_NAME, institution_name=LONG_INSTITUTION.strip()))
    other = office.take("P", guest=None, notice=None)
    person.look_again()
    yield "queue-waiting"
    person.press("F9")
    yield "called"
    person.press("F5")
    office.clock.advance(hours=1, minutes=4)
    person.look_again()
    yield "serving"
    person.look_at(other)
    yield "another-guest"
    person.write("guest_phone", "0534")
    person.press("Ctrl+S")
    yield "guestbook-to-mend"
    person.press("Esc")
    yield from side_pages(person)
    person.press("F11")
    yield "guest-screen"
    person.press("F11")
    person.look_at(other)
    person.write("guest_name", "Belum Tersimpan")
    person.click("deed_leave")
    yield "departure"
    person.click("departure_stay")
    person.program.presenters.guest.drop_draft()
    person.press("Esc")
    person.press("F8")
    yield "advice"
    person.press("F8")
    yield "finished"
    yield from case_pages(person, office)
    yield from banners(person, office)
    yield from messages(person, office)
    yield from rooms(person)


def case_pages(person: PersonAtCounter, office: GivenOffice) -> Iterator[str]:
    """A guest with a request, from the first word to the opened case."""
    person.press("F9")
    person.press("F5")
    yield "case-to-start"
    person.click("way_continue")
    person.write("continue_find", "tidak ada")
    yield "case-to-continue"
    person.click("way_special")
    yield "own-research"
    person.click("way_start")
    type_long(person, "start_title", LONG_TITLE)
    person.press("Ctrl+Return")
    person.click("contact_test")
    person.click("contact_add")
    yield "guide-request"
    guide = person.program.window.office_page.pages.cases.guide.guide
    for step in (6, 7, 8, 10, 11):
        guide.choose(step)
        person.wait()
        yield f"guide-step-{step}"
    person.press("Ctrl+Return")
    yield "guide-refused"
    person.press("F11")
    yield "guest-screen-of-case"
    person.press("F11")
    person.program.window.office_page.go(Room.CASES)
    person.wait()
    yield "board"
    person.write("find_case", "tidak ada yang begini")
    person.wait()
    yield "board-nothing-found"
    person.find(QLineEdit, "find_case").clear()
    person.press("Return")
    yield "case-opened"
    person.press("Esc")
    person.program.window.office_page.go(Room.QUEUE)
    known = person.program.presenters.counter_case.state.view
    person.press("F8")
    person.press("F8")
    if known is not None:
        back = office.take("K", case_number=known.case.number, guest=guest(name=LONG_NAME))
        person.look_again()
        person.look_at(back)
    person.press("Shift+F9")
    person.press("F5")
    yield "who-came"
    person.press("F8")
    person.press("F8")


def side_pages(person: PersonAtCounter) -> Iterator[str]:
    person.press("Alt+L")
    yield "transfer"
    person.press("Esc")
    person.press("Ctrl+N")
    yield "new-visitor"
    person.click("visitor_skip")
    yield "new-visitor-given"
    person.press("Esc")
    person.press("Alt+I")
    yield "break"
    person.press("Esc")
    person.click("deed_close")
    yield "close"
    person.press("Esc")


def banners(person: PersonAtCounter, office: GivenOffice) -> Iterator[str]:
    person.press("Alt+I")
    person.press("Ctrl+Return")
    person.click("deed_close")
    person.click("close_switch")
    person.press("Esc")
    told = Problem(
        ProblemCode.ALREADY_CALLED_BY, label="R007", counter=2, officer="Petugas2 Contoh"
    )
    person.program.presenters.queue.refused.emit(told)
    yield "banners"
    person.click("told_close")
    person.click("end_break")
    person.click("open_queue")


def messages(person: PersonAtCounter, office: GivenOffice) -> Iterator[str]:
    person.program.window.office_page.go(Room.MESSAGES)
    person.wait()
    yield "messages-of-case"
    owed_message(office, Channel.WHATSAPP, recipient_name=LONG_NAME)
    lost = owed_message(office, kind=MessageKind.EXAMINATION_RESULT, recipient_name=LONG_NAME)
    taken = claim_next_message(office.database, "uji", {Channel.EMAIL: 60})
    while taken is not None:
        outcome = Refused(OutcomeReason.NO_ANSWER_FOR_A_DAY, "550 5.1.1")
        record_sending(office.database, taken.message, outcome)
        taken = claim_next_message(office.database, "uji", {Channel.EMAIL: 60})
    person.look_again()
    board = person.program.window.office_page.messages_room().board
    yield "messages-tasks"
    person.click("message_open_whatsapp")
    yield "message-whatsapp"
    board.list.choose(lost.id)
    person.click("message_reveal")
    yield "message-refused"
    for deed in ("telephone", "send_again", "cancel"):
        person.click(f"message_{deed}")
        yield f"message-{deed}"
        person.click("message_back")
    person.write("messages_find", "tidak ada yang begini")
    person.wait()
    yield "messages-nothing-found"
    person.find(QLineEdit, "messages_find").clear()
    person.program.window.office_page.go(Room.REPORTS)
    person.wait()
    yield "reports"


def rooms(person: PersonAtCounter) -> Iterator[str]:
    person.program.window.office_page.go(Room.ACCOUNT)
    yield "account"
    person.program.window.office_page.go(Room.SETTINGS)
    person.wait()
    tabs = person.program.window.office_page.settings_room().tabs
    for place in range(tabs.count()):
        tabs.show_place(place)
        person.wait()
        yield f"settings-{place + 1}"


def faults(window: QWidget) -> Iterator[str]:
    """What a person could not read, or not press."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    for widget in shown:
        if (fault := cut_text(widget)) is not None:
            yield fault
    yield from overlaps(shown)


def cut_text(widget: QWidget) -> str | None:
    """Whether the widget is too small for its text; a page may scroll, a text may not."""
    match widget:
        case QLabel() if widget.wordWrap() and widget.text():
            if widget.heightForWidth(widget.width()) > widget.height() + ROUNDING:
                return f"label “{widget.text()}” is too low"
            needed = widest_word(widget)
        case QLabel() | QAbstractButton() if widget.text():
            needed = widget.sizeHint().width()
        case QComboBox():
            return cut_choice(widget)
        case QLineEdit() if not widget.text() and widget.placeholderText():
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 24
        case QTableView() if isinstance(widget.itemDelegate(), TwoLineCells):
            # Cut with dots on purpose; the whole stands in the hint.
            return None
        case QTableView():
            return cut_cell(widget)
        case _:
            return None
    if needed > widget.width() + ROUNDING:
        return f"{type(widget).__name__} “{text_of(widget)}” is too narrow"
    return None


def text_of(widget: QWidget) -> str:
    return str(widget.property("text") or widget.property("placeholderText"))


def widest_word(label: QLabel) -> int:
    words = label.text().replace("\u200b", " ").split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def cut_choice(box: QComboBox) -> str | None:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return None if needed <= room.width() + ROUNDING else f"choice “{box.currentText()}” is cut"


def cut_cell(table: QTableView) -> str | None:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            padding = 42 if index.data(Qt.ItemDataRole.DecorationRole) else 22
            room = table.columnWidth(column) - padding
            metrics = table.fontMetrics()
            flags = Qt.TextFlag.TextWordWrap.value
            box = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, words)
            widest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
            if widest > room + ROUNDING or box.height() > table.rowHeight(row):
                return f"cell “{words}” is cut"
    return None


def overlaps(shown: list[QWidget]) -> Iterator[str]:
    kinds = (QAbstractButton, QLabel, QLineEdit, QComboBox)
    by_parent: dict[QWidget | None, list[QWidget]] = {}
    for widget in shown:
        if isinstance(widget, kinds) and widget.width() and widget.height():
            by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for siblings in by_parent.values():
        for one, other in combinations(siblings, 2):
            if place(one).intersects(place(other)) and not is_inside_field(one, other):
                yield f"“{text_of(one)}” and “{text_of(other)}” overlap"


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def is_inside_field(one: QWidget, other: QWidget) -> bool:
    parents = (one.parentWidget(), other.parentWidget())
    return any(isinstance(parent, (QLineEdit, QAbstractScrollArea)) for parent in parents)


def settle(person: PersonAtCounter) -> None:
    """Pages in scrolled pages ask for their height one after the other, as they are drawn."""
    for _ in range(3):
        person.wait()
        person.window.grab()
    person.wait()


def main(database: str, folder: str, language: str, scheme: str) -> None:
    application = QApplication([])
    load_fonts()
    office = opened_office(Path(database))
    person = PersonAtCounter(application, office, is_first=True)
    if scheme == "dark":
        # As the system says it: Qt's screenless platform has no scheme of its own.
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    person.program.look.translations.switch_to(Language(language))
    for number, name in enumerate(pages(person, office), start=1):
        settle(person)
        for fault in faults(person.window):
            print(f"{name}: {fault}", flush=True)
        person.window.grab().save(str(Path(folder) / f"{number:02d}-{name}.png"))
    print("done", flush=True)
    # Nothing is asked of a program that only showed itself.
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
