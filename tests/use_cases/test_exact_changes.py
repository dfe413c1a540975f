"""Every write changes exactly the rows it means: the whole database before and after each."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import shared.use_cases
from shared.configuration.office_settings import OfficeSettings
from shared.domain.identifiers import CategoryId, InstitutionId, PrintJobId, ServiceId
from shared.domain.office import (
    Bilingual,
    Category,
    CategoryKind,
    Institution,
    Role,
    Service,
)
from shared.domain.print_job import PrintState
from shared.domain.problem import Problem
from shared.domain.reference import ReferenceDetails
from shared.domain.ticket import Ticket
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.domain.working_days import FirstCountedDay
from shared.use_cases import (
    administration,
    display_board,
    guestbook,
    kiosk_front,
    open_day,
    pause_and_close,
    print_ticket,
    references,
    serve_queue,
    sign_in,
    take_number,
    watch_queue,
    working_days,
)
from shared.use_cases.identity import new_id
from shared.use_cases.references import ReferenceTable
from tests.given_office import PASSWORD, GivenOffice, guest
from tests.use_cases.exact_case_rows import CASE_ROWS
from tests.use_cases.exact_outbox_rows import OUTBOX_ROWS
from tests.use_cases.whole_database import (
    NEW_EVENT,
    Act,
    Case,
    Changes,
    added,
    changed,
    changes_by,
    together,
)

CALLED = (
    *("status", "counter_id", "officer_id", "called_at", "first_called_at", "call_count"),
    *("called_revision", "revision"),
)


def moved(*columns: str) -> Changes:
    """One ticket's move: its row, its event, the office's revision."""
    return together(
        changed("ticket", "revision", *columns),
        added("ticket_event"),
        changed("office", *NEW_EVENT),
    )


def office_changed(*parts: Changes) -> Changes:
    """A change that is told as an event of the office."""
    return together(added("office_event"), changed("office", *NEW_EVENT), *parts)


def counter_changed(*columns: str, events: int = 1) -> Changes:
    return together(
        changed("counter", *columns),
        added("counter_event", events),
        changed("office", *NEW_EVENT),
    )


def _others_around(office: GivenOffice) -> None:
    """Rows that nothing but their own moves may touch: other guests in every state."""
    desk = office.desk(3)
    first = office.take("K")
    serve_queue.start_serving(
        office.database, desk, first.id, serve_queue.call_next(office.database, desk).revision
    )
    for letter in "KP":
        office.take(
            letter, is_priority=True, wishes=Wishes(come_to_me=True), printer_url="file://x"
        )
    office.clock.advance(minutes=1)


def _waiting(office: GivenOffice) -> Ticket:
    return office.take("R")


def _called(office: GivenOffice) -> Ticket:
    ticket = _waiting(office)
    return serve_queue.call_ticket(office.database, office.desk(1), ticket.id, ticket.revision)


def _serving(office: GivenOffice) -> Ticket:
    ticket = _called(office)
    office.clock.advance(minutes=1)
    return serve_queue.start_serving(office.database, office.desk(1), ticket.id, ticket.revision)


def _on_hold(office: GivenOffice) -> Ticket:
    ticket = _serving(office)
    office.clock.advance(minutes=1)
    return serve_queue.hold(office.database, office.desk(1), ticket.id, ticket.revision)


def _given_up(office: GivenOffice) -> Ticket:
    desk, ticket = office.desk(1), _recalled(office)
    for step in (serve_queue.start_serving, serve_queue.hold, serve_queue.mark_no_show):
        office.clock.advance(minutes=1)
        ticket = step(office.database, desk, ticket.id, ticket.revision)
    return ticket


def _recalled(office: GivenOffice) -> Ticket:
    ticket = _called(office)
    for _ in range(2):
        office.clock.advance(minutes=2)
        ticket = serve_queue.recall(office.database, office.desk(1), ticket.id, ticket.revision)
    return ticket


def _move(
    ready: Callable[[GivenOffice], Ticket], use_case: Callable[..., object], *more: Any
) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        desk = office.desk(1)
        ticket = ready(office)
        office.clock.advance(minutes=1)
        return lambda: use_case(office.database, desk, ticket.id, ticket.revision, *more)

    return act


def _transfer(counter: int | None) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        ticket = _serving(office)
        wanted = None if counter is None else office.counters[counter]
        return lambda: serve_queue.transfer(
            office.database,
            office.desk(1),
            ticket.id,
            ticket.revision,
            office.services["K"],
            wanted,
        )

    return act


def _take(**changes: Any) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        request = office.request("R", **changes)
        return lambda: take_number.take_number(office.database, request)

    return act


def _issue_alone(office: GivenOffice) -> Callable[[], object]:
    request = office.request("R")
    return lambda: take_number.issue_ticket(office.database, request)


def _take_again(office: GivenOffice) -> Callable[[], object]:
    request = office.request("R", printer_url="file://x")
    take_number.take_number(office.database, request)
    return lambda: take_number.take_number(office.database, request)


def _call_next(office: GivenOffice) -> Callable[[], object]:
    desk = office.desk(1)
    _waiting(office)
    return lambda: serve_queue.call_next(office.database, desk)


def _with_job(
    use_case: Callable[[GivenOffice, PrintJobId], object],
) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        job = office.issue("R", printer_url="file://x", machine="kiosk-9").print_job_id
        assert job is not None
        return lambda: use_case(office, job)

    return act


def _interrupted(office: GivenOffice) -> Callable[[], object]:
    for machine in ("kiosk-9", "kiosk-8"):
        job = office.issue("R", printer_url="file://x", machine=machine).print_job_id
        assert job is not None
        print_ticket.begin_sending(office.database, job, b"paper")
    return lambda: print_ticket.settle_interrupted_papers(office.database, "kiosk-9")


def _outcome(office: GivenOffice) -> Callable[[], object]:
    job = office.issue("R", printer_url="file://x", machine="kiosk-9").print_job_id
    assert job is not None
    print_ticket.begin_sending(office.database, job, b"paper")
    return lambda: print_ticket.record_outcome(
        office.database, job, PrintState.REFUSED, "unreachable"
    )


def _late_papers(office: GivenOffice) -> Callable[[], object]:
    office.issue("R", printer_url="file://x", machine="kiosk-9")
    office.clock.advance(minutes=5)
    return lambda: print_ticket.next_paper(office.database, "kiosk-9")


def _wrong_password(tries: int) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        def try_once() -> None:
            with pytest.raises(Problem):
                sign_in.sign_in(office.database, "petugas1", "salah")

        for _ in range(tries - 1):
            try_once()
            office.clock.advance(seconds=5)
        return try_once

    return act


def _right_after_wrong(office: GivenOffice) -> Callable[[], object]:
    _wrong_password(2)(office)()
    return lambda: sign_in.sign_in(office.database, "petugas1", PASSWORD)


def _with_counter_left(office: GivenOffice) -> Callable[[], object]:
    office.desk(1)
    return lambda: sign_in.take_counter(office.database, office.officers[0], office.counters[1])


def _next_day(office: GivenOffice) -> Callable[[], object]:
    _called(office)
    pause_and_close.close_queue(office.database, office.supervisor)
    office.clock.advance(days=1)
    return lambda: open_day.open_day(office.database)


def _complete(is_known: bool, is_priority: bool) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        shown = guest() if is_known else None
        ticket = office.take("R", guest=shown)
        details = guest(
            name="Nama Lain",
            phone="+628990000",
            email="lain@contoh.example",
            institution_name="Universitas Contoh",
            institution_category="education",
            occupation="lecturer",
            education="master",
            age_band="25-34",
        )
        return lambda: guestbook.complete_guestbook(
            office.database,
            office.officers[0],
            ticket.visit_id,
            shown,
            details,
            is_priority,
            Wishes(come_to_me=True),
        )

    return act


def _notice(office: GivenOffice) -> Callable[[], object]:
    ticket = office.take("R", notice=None, source=VisitSource.KIOSK_HELP)
    notice = NoticeAccepted("1", office.clock.shown, survey_consent=True)
    return lambda: guestbook.accept_notice(
        office.database, office.officers[0], ticket.visit_id, notice
    )


def _as_administrator(use_case: Callable[..., object], *more: Any) -> Act:
    return lambda office: lambda: use_case(office.database, office.administrator, *more)


def _on_officer(use_case: Callable[..., object], *more: Any, seated: bool = False) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        if seated:
            office.desk(1)
        return lambda: use_case(office.database, office.administrator, office.officers[0], *more)

    return act


def _save_profile(office: GivenOffice) -> Callable[[], object]:
    profile = administration.read_office_setup(office.database, office.administrator).office
    renamed = replace(profile, name="Kantor Lain", time_zone="Asia/Jayapura", telephone="0")
    return lambda: administration.save_office(office.database, office.administrator, renamed)


def _save_service(office: GivenOffice) -> Callable[[], object]:
    setup = administration.read_office_setup(office.database, office.administrator)
    service = replace(setup.services[1], priority_in_a_row=5, is_active=False)
    return lambda: administration.save_service(office.database, office.administrator, service)


def _new_service() -> Service:
    return Service(ServiceId(new_id()), "Z", Bilingual("Baru", "New"), False, None, 2, True, 9)


def _save_counter(office: GivenOffice) -> Callable[[], object]:
    return lambda: administration.save_counter(
        office.database, office.administrator, office.counters[1], 9, is_active=False
    )


def _category(code: str) -> Category:
    return Category(
        CategoryId(new_id()),
        CategoryKind.OCCUPATION,
        code,
        Bilingual("Baru", "New"),
        False,
        True,
        99,
    )


def _institution(name: str) -> Institution:
    return Institution(InstitutionId(new_id()), name, "local_government", is_active=True)


def _save_institution(office: GivenOffice) -> Callable[[], object]:
    institution = _institution("Dinas Contoh")
    administration.save_institution(office.database, office.administrator, institution)
    changed_one = replace(institution, is_active=False)
    return lambda: administration.save_institution(
        office.database, office.administrator, changed_one
    )


def _day_taken_off(office: GivenOffice) -> Callable[[], object]:
    day = date(2026, 12, 9)
    working_days.take_day_off(office.database, office.administrator, day, "Pilkada")
    return lambda: working_days.restore_day(office.database, office.administrator, day)


def _break_begun(office: GivenOffice) -> Callable[[], object]:
    until = office.clock.shown + timedelta(hours=1)
    pause_and_close.start_break(office.database, office.desk(1), until)
    return lambda: pause_and_close.end_break(office.database, office.desk(1))


def _on_break(ready: Callable[[GivenOffice], Ticket], use_case: Callable[..., object]) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        desk, ticket = office.desk(1), ready(office)
        until = office.clock.shown + timedelta(hours=1)
        pause_and_close.start_break(office.database, desk, until)
        return lambda: use_case(office.database, desk, ticket.id, ticket.revision)

    return act


def _next_on_break(office: GivenOffice) -> Callable[[], object]:
    act = _call_next(office)
    until = office.clock.shown + timedelta(hours=1)
    pause_and_close.start_break(office.database, office.desk(1), until)
    return act


def _offer(office: GivenOffice) -> Callable[[], object]:
    ticket = _waiting(office)
    desk = office.desk(1)
    return lambda: pause_and_close.offer_another_day(
        office.database, desk, ticket.id, ticket.revision, date(2026, 11, 25)
    )


def _queue_closed(office: GivenOffice) -> None:
    pause_and_close.close_queue(office.database, office.supervisor)


def _open_again(office: GivenOffice) -> Callable[[], object]:
    _queue_closed(office)
    return lambda: pause_and_close.open_queue(office.database, office.supervisor)


def _close_twice(office: GivenOffice) -> Callable[[], object]:
    _queue_closed(office)
    return lambda: _queue_closed(office)


def _some_references(office: GivenOffice) -> ReferenceTable:
    rows = b"Judul,Instansi,Tahun\nSurvei Kopi,Dinas Contoh,2024\nSurvei Teh,Dinas Contoh,2024\n"
    return references.open_reference_table("x.csv", rows + b",Dinas Contoh,2024\n")


def _import_references(office: GivenOffice) -> Callable[[], object]:
    table = _some_references(office)
    return lambda: references.import_references(
        office.database, office.officers[0], table, table.columns
    )


def _import_again(office: GivenOffice) -> Callable[[], object]:
    _import_references(office)()
    return _import_references(office)


def _preview_references(office: GivenOffice) -> Callable[[], object]:
    table = _some_references(office)
    return lambda: references.preview_import(
        office.database, office.officers[0], table, table.columns
    )


_REFERENCE = ReferenceDetails("Survei Kopi", "Dinas Contoh", year=2024)


def _add_reference(office: GivenOffice) -> Callable[[], object]:
    return lambda: references.add_reference(office.database, office.officers[0], _REFERENCE)


def _change_reference(**changes: Any) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        known = references.add_reference(office.database, office.officers[0], _REFERENCE)
        other = replace(_REFERENCE, **changes)
        return lambda: references.change_reference(
            office.database, office.officers[1], known.id, other
        )

    return act


def _look_at_references(use_case: Callable[..., object], *more: Any) -> Act:
    return lambda office: lambda: use_case(office.database, office.officers[0], *more)


_GUEST_COLUMNS = (
    *("name", "phone", "email", "institution_name", "institution_category"),
    *("occupation", "education", "age_band"),
)
_TICKET_ISSUED = together(
    added("visit"),
    added("guest"),
    added("ticket"),
    added("ticket_event"),
    changed("office", *NEW_EVENT),
)
_FIRST_NUMBER = added("number_series")
_BREAK_ENDED = together(changed("counter", "break_until"), added("counter_event"))
_PAPER = together(added("print_job"), added("print_job_event"))

CASES = [
    Case(
        "of a table",
        references.import_references,
        _import_references,
        together(added("reference", 2), added("reference_event"), changed("office", *NEW_EVENT)),
    ),
    Case("of the same table again", references.import_references, _import_again, {}),
    Case("of a table", references.preview_import, _preview_references, {}),
    Case(
        "by hand",
        references.add_reference,
        _add_reference,
        together(added("reference"), added("reference_event"), changed("office", *NEW_EVENT)),
    ),
    Case(
        "another sector",
        references.change_reference,
        _change_reference(sector=3),
        together(
            changed("reference", "sector", "filter_words", "stored_at", "stored_by", "revision"),
            added("reference_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case("nothing else", references.change_reference, _change_reference(), {}),
    Case(
        "by words", references.find_similar, _look_at_references(references.find_similar, "x"), {}
    ),
    Case(
        "none", references.read_references, _look_at_references(references.read_references, ()), {}
    ),
    Case("all", references.register_size, _look_at_references(references.register_size), {}),
    Case("first of the day", take_number.take_number, _take(), {**_TICKET_ISSUED, **_FIRST_NUMBER}),
    Case(
        "a further one",
        take_number.take_number,
        lambda office: (office.take("R"), _take()(office))[1],
        together(_TICKET_ISSUED, changed("number_series", "last_number")),
    ),
    Case(
        "with paper",
        take_number.take_number,
        _take(printer_url="file://x"),
        together(_TICKET_ISSUED, _FIRST_NUMBER, _PAPER),
    ),
    Case(
        "help, without details",
        take_number.take_number,
        _take(guest=None, notice=None, source=VisitSource.KIOSK_HELP),
        {k: v for k, v in together(_TICKET_ISSUED, _FIRST_NUMBER).items() if k[0] != "guest"},
    ),
    Case("alone", take_number.issue_ticket, _issue_alone, {**_TICKET_ISSUED, **_FIRST_NUMBER}),
    Case("the same request again", take_number.take_number, _take_again, {}),
    Case(
        "who waits longest",
        serve_queue.call_next,
        _call_next,
        moved(*CALLED),
    ),
    Case(
        "during a break",
        serve_queue.call_next,
        _next_on_break,
        together(moved(*CALLED), _BREAK_ENDED),
    ),
    Case(
        "during a break",
        serve_queue.call_ticket,
        _on_break(_waiting, serve_queue.call_ticket),
        together(moved(*CALLED), _BREAK_ENDED),
    ),
    Case(
        "during a break",
        serve_queue.resume,
        _on_break(_on_hold, serve_queue.resume),
        together(moved("status", "held_since", "held_seconds"), _BREAK_ENDED),
    ),
    Case(
        "waiting", serve_queue.call_ticket, _move(_waiting, serve_queue.call_ticket), moved(*CALLED)
    ),
    Case(
        "on hold",
        serve_queue.call_ticket,
        _move(_on_hold, serve_queue.call_ticket),
        moved("status", "called_at", "first_called_at"),
    ),
    Case(
        "called",
        serve_queue.recall,
        _move(_called, serve_queue.recall),
        moved("called_at", "call_count"),
    ),
    Case(
        "called",
        serve_queue.start_serving,
        _move(_called, serve_queue.start_serving),
        moved("status", "serving_since"),
    ),
    Case(
        "called",
        serve_queue.put_back,
        _move(_called, serve_queue.put_back),
        moved("status", "counter_id", "officer_id", "called_at", "call_count", "called_revision"),
    ),
    Case(
        "called often enough",
        serve_queue.mark_no_show,
        _move(_recalled, serve_queue.mark_no_show),
        moved("status"),
    ),
    Case(
        "serving",
        serve_queue.hold,
        _move(_serving, serve_queue.hold),
        moved("status", "held_since"),
    ),
    Case(
        "on hold",
        serve_queue.resume,
        _move(_on_hold, serve_queue.resume),
        moved("status", "held_since", "held_seconds"),
    ),
    Case(
        "to a service",
        serve_queue.transfer,
        _transfer(None),
        moved(
            *("status", "current_service_id", "counter_id", "officer_id", "called_at"),
            *("call_count", "called_revision", "serving_since"),
        ),
    ),
    Case(
        "to a counter",
        serve_queue.transfer,
        _transfer(1),
        moved(
            *("status", "current_service_id", "counter_id", "officer_id", "called_at"),
            *("call_count", "called_revision", "serving_since", "wanted_counter_id"),
        ),
    ),
    Case(
        "serving",
        serve_queue.finish,
        _move(_serving, serve_queue.finish),
        moved("status", "finished_at"),
    ),
    Case("waiting", serve_queue.cancel, _move(_waiting, serve_queue.cancel), moved("status")),
    Case(
        "given up",
        serve_queue.return_to_queue,
        _move(_given_up, serve_queue.return_to_queue),
        moved(
            *("status", "counter_id", "officer_id", "called_at", "call_count"),
            *("called_revision", "serving_since", "held_since"),
        ),
    ),
    Case(
        "a start",
        serve_queue.undo,
        _move(_serving, serve_queue.undo),
        moved("status", "serving_since"),
    ),
    Case(
        "a hold",
        serve_queue.undo,
        _move(_on_hold, serve_queue.undo),
        moved("status", "held_since"),
    ),
    Case("a call", serve_queue.undo, _move(_called, serve_queue.undo), moved(*CALLED)),
    Case(
        "taken up",
        pause_and_close.offer_another_day,
        _offer,
        moved("status"),
    ),
    Case(
        "begins",
        pause_and_close.start_break,
        lambda office: (
            lambda desk: (
                lambda: pause_and_close.start_break(
                    office.database, desk, office.clock.shown + timedelta(hours=1)
                )
            )
        )(office.desk(1)),
        counter_changed("break_until"),
    ),
    Case("ends", pause_and_close.end_break, _break_begun, counter_changed("break_until")),
    Case(
        "without a break",
        pause_and_close.end_break,
        lambda office: (lambda desk: lambda: pause_and_close.end_break(office.database, desk))(
            office.desk(1)
        ),
        {},
    ),
    Case(
        "open",
        pause_and_close.close_queue,
        lambda office: lambda: _queue_closed(office),
        together(added("office_event"), changed("office", "queue_is_open", *NEW_EVENT)),
    ),
    Case("closed already", pause_and_close.close_queue, _close_twice, {}),
    Case(
        "closed",
        pause_and_close.open_queue,
        _open_again,
        together(added("office_event"), changed("office", "queue_is_open", *NEW_EVENT)),
    ),
    Case(
        "confirmed",
        pause_and_close.confirm_clock,
        lambda office: lambda: pause_and_close.confirm_clock(office.database, office.officers[0]),
        together(added("office_event"), changed("office", "clock_confirmed_at", *NEW_EVENT)),
    ),
    Case(
        "the same day",
        open_day.open_day,
        lambda office: lambda: open_day.open_day(office.database),
        {},
    ),
    Case(
        "the next day",
        open_day.open_day,
        _next_day,
        together(
            # Of the others around: one served (unfinished), two waiting with wishes.
            changed("ticket", "status", "revision", many=4),
            added("ticket_event", 4),
            changed("counter", "officer_id", many=2),
            added("counter_event", 2),
            changed("visit", "wish_come_to_me", many=2),
            changed("office", "business_day", "queue_is_open", *NEW_EVENT),
        ),
    ),
    Case(
        "kept before sending",
        print_ticket.begin_sending,
        _with_job(lambda o, job: print_ticket.begin_sending(o.database, job, b"paper")),
        together(
            changed("print_job", "document", "state"),
            added("print_job_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "refused",
        print_ticket.record_outcome,
        _outcome,
        together(
            changed("print_job", "state", "reason"),
            added("print_job_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "of this machine only",
        print_ticket.settle_interrupted_papers,
        _interrupted,
        together(
            changed("print_job", "state", "reason"),
            added("print_job_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "in time",
        print_ticket.next_paper,
        _with_job(lambda office, _: print_ticket.next_paper(office.database, "kiosk-9")),
        {},
    ),
    Case(
        "too late",
        print_ticket.next_paper,
        _late_papers,
        together(
            changed("print_job", "state", "reason"),
            added("print_job_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "right",
        sign_in.sign_in,
        lambda office: lambda: sign_in.sign_in(office.database, "petugas1", PASSWORD),
        {},
    ),
    Case(
        "wrong",
        sign_in.sign_in,
        _wrong_password(1),
        changed("officer", "failed_tries", "locked_until"),
    ),
    Case(
        "wrong once too often",
        sign_in.sign_in,
        _wrong_password(5),
        changed("officer", "failed_tries", "locked_until"),
    ),
    Case(
        "right after wrong",
        sign_in.sign_in,
        _right_after_wrong,
        changed("officer", "failed_tries", "locked_until"),
    ),
    Case(
        "own",
        sign_in.change_password,
        lambda office: (
            lambda: sign_in.change_password(
                office.database, office.officers[0], PASSWORD, "kunci-baru-contoh"
            )
        ),
        changed("officer", "password_hash"),
    ),
    Case(
        "free",
        sign_in.take_counter,
        lambda office: lambda: office.desk(1),
        counter_changed("officer_id"),
    ),
    Case(
        "instead of another",
        sign_in.take_counter,
        _with_counter_left,
        together(
            changed("counter", "officer_id", many=2),
            added("counter_event", 2),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "the same again",
        sign_in.take_counter,
        lambda office: (office.desk(1), lambda: office.desk(1))[1],
        {},
    ),
    Case(
        "own",
        sign_in.leave_counter,
        lambda office: (lambda desk: lambda: sign_in.leave_counter(office.database, desk))(
            office.desk(1)
        ),
        counter_changed("officer_id"),
    ),
    Case(
        "abandoned",
        sign_in.free_abandoned_counter,
        lambda office: (
            lambda desk: (
                lambda: sign_in.free_abandoned_counter(
                    office.database, office.supervisor, desk.counter_id
                )
            )
        )(office.desk(1)),
        counter_changed("officer_id"),
    ),
    Case(
        "of a known guest",
        guestbook.complete_guestbook,
        _complete(is_known=True, is_priority=True),
        together(
            changed("guest", *_GUEST_COLUMNS),
            changed("visit", "institution_category", "is_priority", "wish_come_to_me"),
            changed("ticket", "is_priority"),
            added("visit_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "of a guest who asked for help",
        guestbook.complete_guestbook,
        _complete(is_known=False, is_priority=False),
        together(
            added("guest"),
            changed("visit", "institution_category"),
            added("visit_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "told at the counter",
        guestbook.accept_notice,
        _notice,
        together(
            changed("visit", "notice_version", "notice_accepted_at", "survey_consent"),
            added("visit_event"),
            changed("office", *NEW_EVENT),
        ),
    ),
    Case(
        "one more",
        administration.add_officer,
        _as_administrator(
            administration.add_officer, "baru", "Petugas Baru", Role.OFFICER, PASSWORD
        ),
        office_changed(added("officer")),
    ),
    Case(
        "shut out while seated",
        administration.set_officer_active,
        _on_officer(administration.set_officer_active, False, seated=True),
        office_changed(
            changed("officer", "is_active"),
            changed("counter", "officer_id"),
            added("counter_event"),
        ),
    ),
    Case(
        "more to do",
        administration.set_officer_role,
        _on_officer(administration.set_officer_role, Role.SUPERVISOR),
        office_changed(changed("officer", "role")),
    ),
    Case(
        "somebody else's",
        administration.reset_password,
        _on_officer(administration.reset_password, "kunci-baru-contoh"),
        office_changed(changed("officer", "password_hash")),
    ),
    Case(
        "profile",
        administration.save_office,
        _save_profile,
        together(added("office_event"), changed("office", "name", "telephone", *NEW_EVENT)),
    ),
    Case(
        "settings",
        administration.save_settings,
        _as_administrator(administration.save_settings, OfficeSettings(undo_seconds=60)),
        together(added("office_event"), changed("office", "settings", *NEW_EVENT)),
    ),
    Case(
        "a known one",
        administration.save_service,
        _save_service,
        office_changed(changed("service", "priority_in_a_row", "is_active")),
    ),
    Case(
        "a new one",
        administration.save_service,
        _as_administrator(administration.save_service, _new_service()),
        office_changed(added("service")),
    ),
    Case(
        "a known one",
        administration.save_counter,
        _save_counter,
        office_changed(changed("counter", "number", "is_active")),
    ),
    Case(
        "a new one",
        administration.save_counter,
        _as_administrator(administration.save_counter, None, 7, True),
        office_changed(added("counter")),
    ),
    Case(
        "a new one",
        administration.save_category,
        _as_administrator(administration.save_category, _category("baru")),
        office_changed(added("category")),
    ),
    Case(
        "a new one",
        administration.save_institution,
        _as_administrator(administration.save_institution, _institution("Dinas Baru")),
        office_changed(added("institution")),
    ),
    Case(
        "a known one",
        administration.save_institution,
        _save_institution,
        office_changed(changed("institution", "is_active")),
    ),
    Case(
        "of this office",
        working_days.take_day_off,
        _as_administrator(working_days.take_day_off, date(2026, 12, 9), "Pilkada"),
        together(added("office_event"), changed("office", "settings", *NEW_EVENT)),
    ),
    Case(
        "of this office",
        working_days.work_on_day_off,
        _as_administrator(working_days.work_on_day_off, date(2026, 12, 24), "Loket dibuka"),
        together(added("office_event"), changed("office", "settings", *NEW_EVENT)),
    ),
    Case(
        "as the country has it",
        working_days.restore_day,
        _day_taken_off,
        together(added("office_event"), changed("office", "settings", *NEW_EVENT)),
    ),
    Case(
        "from the start day on",
        working_days.set_counting,
        _as_administrator(working_days.set_counting, FirstCountedDay.START_DAY, True),
        together(added("office_event"), changed("office", "settings", *NEW_EVENT)),
    ),
    Case(
        "looked at",
        working_days.read_working_year,
        _as_administrator(working_days.read_working_year, 2026),
        {},
    ),
    Case(
        "looked at",
        working_days.read_deadline,
        _as_administrator(working_days.read_deadline, date(2026, 11, 23), 14),
        {},
    ),
    Case(
        "looked at",
        watch_queue.read_queue_board,
        lambda office: (lambda desk: lambda: watch_queue.read_queue_board(office.database, desk))(
            office.desk(1)
        ),
        {},
    ),
    Case(
        "looked at",
        watch_queue.read_guest_file,
        lambda office: (
            lambda ticket: (
                lambda: watch_queue.read_guest_file(office.database, office.officers[0], ticket.id)
            )
        )(_serving(office)),
        {},
    ),
    Case(
        "looked for",
        watch_queue.find_ticket,
        lambda office: (
            lambda ticket: (
                lambda: watch_queue.find_ticket(office.database, office.administrator, ticket.code)
            )
        )(_waiting(office)),
        {},
    ),
    Case(
        "looked at",
        display_board.read_display_board,
        lambda office: lambda: display_board.read_display_board(office.database, 0),
        {},
    ),
    Case(
        "looked at",
        kiosk_front.read_kiosk_front,
        lambda office: lambda: kiosk_front.read_kiosk_front(office.database),
        {},
    ),
    Case(
        "looked at",
        kiosk_front.read_print_state,
        _with_job(lambda office, job: kiosk_front.read_print_state(office.database, job)),
        {},
    ),
    Case(
        "looked at",
        sign_in.read_counters,
        lambda office: lambda: sign_in.read_counters(office.database),
        {},
    ),
    Case(
        "looked at",
        administration.read_office_setup,
        _as_administrator(administration.read_office_setup),
        {},
    ),
    *CASE_ROWS,
    *OUTBOX_ROWS,
]


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.of.__name__} {case.name}".replace(" ", "-") for case in CASES]
)
def test_it_changes_exactly_the_rows_it_means(office: GivenOffice, case: Case) -> None:
    _others_around(office)
    act = case.act(office)
    office.clock.advance(seconds=1)
    assert changes_by(office, act) == case.changes


def test_a_refused_move_changes_nothing_at_all(office: GivenOffice) -> None:
    _others_around(office)
    desk = office.desk(1)
    ticket = _waiting(office)

    def refused() -> None:
        with pytest.raises(Problem):
            serve_queue.finish(office.database, desk, ticket.id, ticket.revision)

    assert changes_by(office, refused) == {}


def test_every_use_case_that_takes_the_office_has_its_row_in_this_table() -> None:
    assert _use_cases() - {case.of for case in CASES} == set()


def _use_cases() -> set[Callable[..., object]]:
    """Every public function of shared.use_cases whose first argument is the office."""
    found: set[Callable[..., object]] = set()
    for module_info in pkgutil.iter_modules(shared.use_cases.__path__):
        module = importlib.import_module(f"shared.use_cases.{module_info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__ or name.startswith("_"):
                continue
            if inspect.isgeneratorfunction(inspect.unwrap(function)):
                # What use cases share: the case, for as long as one of them changes it.
                continue
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if first is not None and first.name == "office":
                found.add(function)
    return found
