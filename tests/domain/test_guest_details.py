"""Names as people bear them, and numbers that lists show only in part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.guest_details import GuestDetails, institution_name, person_name
from shared.domain.problem import Problem, ProblemCode


@pytest.mark.parametrize(
    "name",
    [
        "Suharto",
        "A",
        "Nur'aini",
        "Ma’ruf",
        "Dr. H. Contoh, S.Si., M.Stat.",
        "Contoh-Contoh bin Contoh",
        "Ñandú Þór",
        "李小龙",
        "محمد",
        "I Gusti Ayu Contoh II",
        "<b>Contoh</b>",
        "x" * 120,
    ],
)
def test_a_name_is_taken_as_its_bearer_writes_it(name: str) -> None:
    assert person_name(f"  {name} ") == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("", ProblemCode.NAME_MISSING, id="nothing"),
        pytest.param(" \t\n\u200b", ProblemCode.NAME_MISSING, id="nothing to be seen"),
        pytest.param("\u3164", ProblemCode.NAME_MISSING, id="a blank letter"),
        pytest.param("😀😀", ProblemCode.NAME_MISSING, id="only pictures"),
        pytest.param("12345", ProblemCode.TEXT_NOT_USABLE, id="only digits"),
        pytest.param("...", ProblemCode.TEXT_NOT_USABLE, id="only dots"),
        pytest.param("x" * 121, ProblemCode.TEXT_TOO_LONG, id="too long"),
    ],
)
def test_what_is_no_name_is_refused(typed: str, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refusal:
        person_name(typed)
    assert refusal.value.code is code


@pytest.mark.parametrize("name", ["Dinas Kesehatan", "SMA Negeri 1", "911", "PT. Contoh (Persero)"])
def test_an_institution_is_taken_as_it_is_called(name: str) -> None:
    assert institution_name(name) == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ProblemCode.NAME_MISSING),
        ("---", ProblemCode.TEXT_NOT_USABLE),
        ("x" * 201, ProblemCode.TEXT_TOO_LONG),
    ],
)
def test_what_is_no_institution_is_refused(typed: str, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refusal:
        institution_name(typed)
    assert refusal.value.code is code


@given(typed=st.text(max_size=60))
def test_a_name_that_was_taken_is_taken_again_unchanged(typed: str) -> None:
    try:
        name = person_name(typed)
    except Problem:
        return
    assert person_name(name) == name


def test_details_that_end_up_in_a_log_tell_nothing() -> None:
    details = GuestDetails(
        name="Tamu Contoh",
        phone="+6281119500500",
        email="tamu@contoh.id",
        institution_name="Dinas Contoh",
        institution_category=None,
        occupation=None,
        education=None,
        age_band=None,
    )
    logged = f"{details!r} {details}"
    assert [word for word in ("Contoh", "0500", "tamu") if word in logged] == []
