"""Officers sign in, sit down, and are refused from the moment they are shut out."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from argon2 import PasswordHasher

from shared.domain.identifiers import CounterId
from shared.domain.office import Role
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases import sign_in as sign_in_module
from shared.use_cases.administration import (
    add_officer,
    read_office_setup,
    reset_password,
    save_settings,
    set_officer_active,
)
from shared.use_cases.desk import Desk
from shared.use_cases.serve_queue import call_next, start_serving
from shared.use_cases.sign_in import (
    change_password,
    free_abandoned_counter,
    hashed_password,
    leave_counter,
    read_counters,
    sign_in,
    take_counter,
)
from shared.use_cases.watch_queue import read_queue_board
from tests.given_office import PASSWORD, GivenOffice, code_of, facts_of

_TRIES = 5
_LOCK_SECONDS = 300
_PACE_SECONDS = 5
"""Longer than the pause after the last try before the lock."""


def _wrong(office: GivenOffice, name: str = "petugas1") -> ProblemCode | None:
    office.clock.advance(seconds=_PACE_SECONDS)
    return code_of(lambda: sign_in(office.database, name, "salah sekali"))


def _lock(office: GivenOffice) -> None:
    assert [_wrong(office) for _ in range(_TRIES)][-1] is ProblemCode.SIGN_IN_LOCKED


@pytest.mark.parametrize("name", ["petugas1", "PETUGAS1", "Petugas1"])
def test_the_spelling_of_a_name_in_capitals_or_not_is_one(office: GivenOffice, name: str) -> None:
    assert sign_in(office.database, name, PASSWORD).id == office.officers[0]


def test_the_refusal_is_the_same_whichever_of_the_two_was_wrong(office: GivenOffice) -> None:
    set_officer_active(office.database, office.administrator, office.officers[1], False)
    tries = [("petugas1", "salah sekali"), ("siapa", PASSWORD), ("petugas2", PASSWORD), ("", "")]
    refusals = [
        facts_of(partial(sign_in, office.database, *t), ProblemCode.SIGN_IN_REFUSED) for t in tries
    ]
    assert refusals == [{}] * len(tries)


def test_an_unknown_name_costs_the_same_check_of_a_password(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []

    def noting(password: str, password_hash: str) -> bool:
        checked.append(password_hash)
        return False

    monkeypatch.setattr(sign_in_module, "is_password", noting)
    for name in ("petugas1", "siapa"):
        assert _wrong(office, name) is ProblemCode.SIGN_IN_REFUSED
    known, nobodys = (one.split("$")[:4] for one in checked)
    assert known == nobodys, "the same algorithm, version and cost"


def test_wrong_tries_lock_that_account_and_no_other(office: GivenOffice) -> None:
    answers = [_wrong(office) for _ in range(_TRIES)]
    assert answers == [*[ProblemCode.SIGN_IN_REFUSED] * 4, ProblemCode.SIGN_IN_LOCKED]
    facts = facts_of(
        lambda: sign_in(office.database, "petugas1", PASSWORD), ProblemCode.SIGN_IN_LOCKED
    )
    assert facts == {"seconds": _LOCK_SECONDS}
    assert sign_in(office.database, "petugas2", PASSWORD).id == office.officers[1]


def test_a_lock_opens_by_itself_after_its_time(office: GivenOffice) -> None:
    _lock(office)
    office.clock.advance(seconds=_LOCK_SECONDS - 1)
    assert code_of(lambda: sign_in(office.database, "petugas1", PASSWORD))
    office.clock.advance(seconds=1)
    assert sign_in(office.database, "petugas1", PASSWORD).id == office.officers[0]


def test_after_a_lock_the_tries_are_counted_anew(office: GivenOffice) -> None:
    _lock(office)
    office.clock.advance(seconds=_LOCK_SECONDS + 1)
    assert _wrong(office) is ProblemCode.SIGN_IN_REFUSED


def test_a_right_password_forgets_the_wrong_tries(office: GivenOffice) -> None:
    for _ in range(2):
        assert [_wrong(office) for _ in range(_TRIES - 1)] == [ProblemCode.SIGN_IN_REFUSED] * 4
        office.clock.advance(seconds=_PACE_SECONDS)
        sign_in(office.database, "petugas1", PASSWORD)


def test_each_wrong_try_after_the_first_costs_a_longer_pause(office: GivenOffice) -> None:
    pauses = []
    assert _wrong(office) is ProblemCode.SIGN_IN_REFUSED
    for _ in range(_TRIES - 2):
        assert _wrong(office) is ProblemCode.SIGN_IN_REFUSED
        again = partial(sign_in, office.database, "petugas1", "salah sekali")
        pauses.append(facts_of(again, ProblemCode.SIGN_IN_LOCKED)["seconds"])
    assert pauses == [1, 2, 4], "a try within the pause is not even looked at"


def test_tries_at_the_same_time_do_not_get_round_the_pause(office: GivenOffice) -> None:
    with ThreadPoolExecutor(_TRIES) as threads:
        answers = list(
            threads.map(
                lambda _: code_of(lambda: sign_in(office.database, "petugas1", "salah sekali")),
                range(_TRIES),
            )
        )
    assert answers.count(ProblemCode.SIGN_IN_REFUSED) == 2
    assert code_of(lambda: sign_in(office.database, "petugas1", PASSWORD)) is (
        ProblemCode.SIGN_IN_LOCKED
    )


def test_a_lock_does_not_last_an_hour_longer_where_the_clock_is_set_back(
    office: GivenOffice,
) -> None:
    _lock(office)
    office.clock.advance(hours=-1)
    assert sign_in(office.database, "petugas1", PASSWORD).id == office.officers[0]


def test_a_new_password_from_the_administrator_opens_the_lock(office: GivenOffice) -> None:
    _lock(office)
    reset_password(office.database, office.administrator, office.officers[0], "kunci-lain-contoh")
    assert sign_in(office.database, "petugas1", "kunci-lain-contoh").id == office.officers[0]


def test_the_limits_are_the_offices_own_settings(office: GivenOffice) -> None:
    setup = read_office_setup(office.database, office.administrator)
    settings = type(setup.settings)(sign_in_tries=3, sign_in_lock_seconds=30)
    save_settings(office.database, office.administrator, settings)
    assert [_wrong(office) for _ in range(3)][-1] is ProblemCode.SIGN_IN_LOCKED
    office.clock.advance(seconds=31)
    assert sign_in(office.database, "petugas1", PASSWORD).id == office.officers[0]


def test_passwords_are_kept_as_argon2id_hashes_only(office: GivenOffice) -> None:
    hashes = [value for (value,) in office.ask("SELECT password_hash FROM officer")]
    assert len(set(hashes)) == len(hashes), "each with a salt of its own"
    assert all(value.startswith("$argon2id$") for value in hashes)


def test_a_hash_costs_what_the_library_advises() -> None:
    value = hashed_password(PASSWORD, "petugas1")
    assert not PasswordHasher().check_needs_rehash(value)


def test_an_officer_replaces_the_own_password_only_by_knowing_the_old(office: GivenOffice) -> None:
    me, new = office.officers[0], "kunci-baru-contoh"
    wrong = code_of(lambda: change_password(office.database, me, "salah sekali", new))
    assert wrong is ProblemCode.SIGN_IN_REFUSED
    change_password(office.database, me, PASSWORD, new)
    assert code_of(lambda: sign_in(office.database, "petugas1", PASSWORD))
    assert sign_in(office.database, "petugas1", new).id == me


def test_wrong_old_passwords_count_like_wrong_tries_to_sign_in(office: GivenOffice) -> None:
    def change(old: str) -> ProblemCode | None:
        new = "kunci-baru-contoh"
        return code_of(lambda: change_password(office.database, office.officers[0], old, new))

    assert change("salah sekali") is ProblemCode.SIGN_IN_REFUSED
    assert _wrong(office) is ProblemCode.SIGN_IN_REFUSED
    assert change(PASSWORD) is ProblemCode.SIGN_IN_LOCKED, "within the second's pause"
    answers = []
    for _ in range(_TRIES - 2):
        office.clock.advance(seconds=_PACE_SECONDS)
        answers.append(change("salah sekali"))
    assert answers == [*[ProblemCode.SIGN_IN_REFUSED] * 2, ProblemCode.SIGN_IN_LOCKED]
    assert code_of(lambda: sign_in(office.database, "petugas1", PASSWORD)) is (
        ProblemCode.SIGN_IN_LOCKED
    )
    office.clock.advance(seconds=_LOCK_SECONDS)
    assert change(PASSWORD) is None


def test_a_pause_ends_after_its_seconds(office: GivenOffice) -> None:
    for _ in range(3):
        assert _wrong(office) is ProblemCode.SIGN_IN_REFUSED
    office.clock.advance(seconds=1)
    facts = facts_of(
        lambda: sign_in(office.database, "petugas1", PASSWORD), ProblemCode.SIGN_IN_LOCKED
    )
    assert facts == {"seconds": 1}
    office.clock.advance(seconds=1)
    assert sign_in(office.database, "petugas1", PASSWORD).id == office.officers[0]


def test_a_deactivated_officers_next_action_is_refused(office: GivenOffice) -> None:
    desk = office.desk(1)
    ticket = office.take()
    set_officer_active(office.database, office.administrator, office.officers[0], False)
    acts = [
        lambda: call_next(office.database, desk),
        lambda: start_serving(office.database, desk, ticket.id, ticket.revision),
        lambda: read_queue_board(office.database, desk),
        lambda: take_counter(office.database, desk.officer_id, desk.counter_id),
        lambda: change_password(office.database, desk.officer_id, PASSWORD, "kunci-baru-contoh"),
        lambda: office.take(officer_id=desk.officer_id),
    ]
    assert [code_of(act) for act in acts] == [ProblemCode.OFFICER_INACTIVE] * len(acts)
    assert read_counters(office.database)[0].officer_id is None


def test_an_officer_who_is_let_in_again_signs_in_as_before(office: GivenOffice) -> None:
    for is_active in (False, True):
        set_officer_active(office.database, office.administrator, office.officers[0], is_active)
    assert sign_in(office.database, "petugas1", PASSWORD).id == office.officers[0]


def test_a_counter_is_held_by_one_officer_who_is_named_to_the_other(office: GivenOffice) -> None:
    office.desk(1)
    facts = facts_of(
        lambda: take_counter(office.database, office.officers[1], office.counters[0]),
        ProblemCode.COUNTER_TAKEN,
    )
    assert facts == {"officer": "Petugas1 Contoh"}


def test_taking_another_counter_leaves_the_first(office: GivenOffice) -> None:
    desk = office.desk(1)
    take_counter(office.database, desk.officer_id, office.counters[1])
    seats = [counter.officer_id for counter in read_counters(office.database)]
    assert seats == [None, desk.officer_id, None]
    assert code_of(lambda: call_next(office.database, desk)) is (
        ProblemCode.NOT_SIGNED_IN_AT_COUNTER
    )


def test_after_a_crash_the_same_officer_finds_counter_and_guest_as_they_were(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    office.take()
    called = call_next(office.database, desk)
    again = office.reopened()
    assert take_counter(again, desk.officer_id, desk.counter_id) == desk
    mine = read_queue_board(again, desk).mine
    assert mine is not None and mine.ticket == called


def test_two_officers_who_take_one_counter_at_once_do_not_both_get_it(office: GivenOffice) -> None:
    def take(number: int) -> ProblemCode | None:
        officer = office.officers[number]
        return code_of(lambda: take_counter(office.database, officer, office.counters[0]))

    with ThreadPoolExecutor(3) as threads:
        answers = sorted(str(answer) for answer in threads.map(take, range(3)))
    assert answers == ["None", "counter_taken", "counter_taken"]


def test_leaving_a_counter_that_somebody_else_has_by_now_changes_nothing(
    office: GivenOffice,
) -> None:
    stale = office.desk(1)
    leave_counter(office.database, stale)
    take_counter(office.database, office.officers[1], stale.counter_id)
    leave_counter(office.database, stale)
    assert read_counters(office.database)[0].officer_id == office.officers[1]


def test_a_supervisor_frees_an_abandoned_counter_and_an_officer_cannot(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)

    def free(who: int) -> ProblemCode | None:
        by = [office.officers[1], office.supervisor][who]
        return code_of(lambda: free_abandoned_counter(office.database, by, desk.counter_id))

    assert free(0) is ProblemCode.NOT_ADMINISTRATOR
    assert free(1) is None
    taken = take_counter(office.database, office.officers[1], desk.counter_id)
    assert taken.officer_id == office.officers[1]


def test_an_unknown_or_retired_counter_cannot_be_taken(office: GivenOffice) -> None:
    unknown = Desk(office.officers[0], CounterId(UUID(int=1)))
    assert code_of(
        lambda: take_counter(office.database, unknown.officer_id, unknown.counter_id)
    ) is (ProblemCode.COUNTER_UNKNOWN)


def test_nobody_learns_from_a_long_name_or_password(office: GivenOffice) -> None:
    for name, password in (("x" * 5000, "y" * 5000), ("petugas1", "y" * 100_000)):
        with pytest.raises(Problem) as refusal:
            sign_in(office.database, name, password)
        assert refusal.value.code is ProblemCode.SIGN_IN_REFUSED


def test_a_new_officer_can_sign_in_at_once(office: GivenOffice) -> None:
    add_officer(
        office.database, office.administrator, " Siti.N ", "Siti Contoh", Role.OFFICER, PASSWORD
    )
    assert sign_in(office.database, "siti.n", PASSWORD).full_name == "Siti Contoh"
    assert sign_in(office.database, " Siti.N ", PASSWORD).role is Role.OFFICER


def test_a_lock_outlives_the_program(office: GivenOffice) -> None:
    _lock(office)
    again = office.reopened()
    office.clock.advance(seconds=1)
    left = facts_of(lambda: sign_in(again, "petugas1", PASSWORD), ProblemCode.SIGN_IN_LOCKED)
    assert timedelta(seconds=left["seconds"]) == timedelta(seconds=_LOCK_SECONDS - 1)
