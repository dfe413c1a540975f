"""What each move makes of a ticket: pure functions from a frozen ticket to the next one."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from shared.domain.identifiers import CounterId, OfficerId, ServiceId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.queue_order import Place
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import (
    Move,
    TicketStatus,
    status_after,
    status_at_day_end,
)


@dataclass(frozen=True, slots=True)
class Step:
    """Who moves a ticket, where and when. `revision` numbers the event."""

    officer_id: OfficerId
    counter_id: CounterId
    at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class NoShowRule:
    """When a called guest may be given up: after so many calls AND so long since the first."""

    calls: int
    minutes: int


def call(ticket: Ticket, step: Step) -> Ticket:
    """Call a waiting guest, or one on hold, to the counter."""
    leaves_queue = ticket.status is TicketStatus.WAITING
    return replace(
        ticket,
        status=status_after(Move.CALL, ticket.status),
        counter_id=step.counter_id,
        officer_id=step.officer_id,
        called_at=step.at,
        first_called_at=step.at,
        call_count=1,
        called_revision=step.revision if leaves_queue else ticket.called_revision,
        revision=step.revision,
    )


def recall(ticket: Ticket, step: Step) -> Ticket:
    """Call the same guest once more."""
    return replace(
        ticket,
        status=status_after(Move.RECALL, ticket.status),
        called_at=step.at,
        call_count=ticket.call_count + 1,
        revision=step.revision,
    )


def start(ticket: Ticket, step: Step) -> Ticket:
    """The guest is at the counter; a service that was on hold goes on."""
    started = replace(ticket, status=status_after(Move.START, ticket.status))
    return replace(
        _off_hold(started, step.at),
        serving_since=ticket.serving_since or step.at,
        revision=step.revision,
    )


def put_back(ticket: Ticket, step: Step) -> Ticket:
    """Back to the old place in the queue."""
    return _waiting(ticket, Move.PUT_BACK, step)


def no_show_from(ticket: Ticket, rule: NoShowRule) -> datetime | None:
    """From when the guest may be given up; None while there were too few calls."""
    if ticket.call_count < rule.calls or ticket.first_called_at is None:
        return None
    return ticket.first_called_at + timedelta(minutes=rule.minutes)


def no_show(ticket: Ticket, step: Step, rule: NoShowRule) -> Ticket:
    """Give up a guest who did not come."""
    after = status_after(Move.NO_SHOW, ticket.status)
    since = no_show_from(ticket, rule)
    if since is None or step.at < since:
        raise Problem(ProblemCode.NO_SHOW_TOO_EARLY, calls=rule.calls, minutes=rule.minutes)
    return replace(ticket, status=after, revision=step.revision)


def hold(ticket: Ticket, step: Step) -> Ticket:
    """Let the guest step aside; the counter is free for the next."""
    return replace(
        ticket,
        status=status_after(Move.HOLD, ticket.status),
        held_since=step.at,
        revision=step.revision,
    )


def resume(ticket: Ticket, step: Step) -> Ticket:
    """Go on with a guest on hold, at the counter of whoever resumes."""
    resumed = replace(ticket, status=status_after(Move.RESUME, ticket.status))
    return replace(
        _off_hold(resumed, step.at),
        counter_id=step.counter_id,
        officer_id=step.officer_id,
        revision=step.revision,
    )


def transfer(
    ticket: Ticket, step: Step, service_id: ServiceId, counter_id: CounterId | None
) -> Ticket:
    """To another service or counter, keeping the label and the time of issue."""
    if (service_id, counter_id) == (
        ticket.current_service_id,
        ticket.wanted_counter_id,
    ):
        raise Problem(ProblemCode.TRANSFER_TO_ITSELF, label=ticket.label)
    return replace(
        _waiting(ticket, Move.TRANSFER, step),
        current_service_id=service_id,
        wanted_counter_id=counter_id,
        queued_at=ticket.issued_at,
        queued_revision=ticket.issued_revision,
    )


def finish(ticket: Ticket, step: Step) -> Ticket:
    """The service is done; time on hold is not service time."""
    finished = replace(ticket, status=status_after(Move.FINISH, ticket.status))
    return replace(_off_hold(finished, step.at), finished_at=step.at, revision=step.revision)


def cancel(ticket: Ticket, step: Step) -> Ticket:
    """The guest does not want it any more."""
    return replace(ticket, status=status_after(Move.CANCEL, ticket.status), revision=step.revision)


def return_to_queue(ticket: Ticket, step: Step, place: Place) -> Ticket:
    """A guest who was given up came after all."""
    return replace(
        _waiting(ticket, Move.RETURN, step),
        queued_at=place.queued_at,
        queued_revision=place.queued_revision,
    )


def close_day(ticket: Ticket, revision: int) -> Ticket:
    """The day ended with the ticket still open."""
    was_called = ticket.first_called_at is not None
    return replace(ticket, status=status_at_day_end(ticket.status, was_called), revision=revision)


def service_seconds(serving_since: datetime, finished_at: datetime, held_seconds: int) -> float:
    """How long a service took, without its holds."""
    return (finished_at - serving_since).total_seconds() - held_seconds


def _off_hold(ticket: Ticket, at: datetime) -> Ticket:
    if ticket.held_since is None:
        return ticket
    held = int((at - ticket.held_since).total_seconds())
    return replace(ticket, held_since=None, held_seconds=ticket.held_seconds + held)


def _waiting(ticket: Ticket, move: Move, step: Step) -> Ticket:
    return replace(
        ticket,
        status=status_after(move, ticket.status),
        counter_id=None,
        officer_id=None,
        called_at=None,
        call_count=0,
        called_revision=None,
        serving_since=None,
        held_since=None,
        held_seconds=0,
        revision=step.revision,
    )
