"""Passwords that protect an officer's account."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.password_rules import LONGEST_PASSWORD, new_password, typed_password
from shared.domain.problem import Problem, ProblemCode


@pytest.mark.parametrize(
    "password",
    [
        "kopi susu",
        "Tr0ub4dor",
        "pucuk rebung di beranda",
        "12 Juli!",
        "密码密码安全安全",
        "a" * 60 + "bcd",
    ],
)
def test_a_password_that_protects_is_taken(password: str) -> None:
    assert new_password(password, "petugas") == password


@pytest.mark.parametrize(
    ("password", "code"),
    [
        pytest.param("", ProblemCode.PASSWORD_TOO_SHORT, id="nothing"),
        pytest.param("7 sandi", ProblemCode.PASSWORD_TOO_SHORT, id="seven characters"),
        pytest.param("aaaaaaaa", ProblemCode.PASSWORD_TOO_EASY, id="one key"),
        pytest.param("12121212", ProblemCode.PASSWORD_TOO_EASY, id="two keys"),
        pytest.param("12345678", ProblemCode.PASSWORD_TOO_EASY, id="digits in order"),
        pytest.param("qwertyui", ProblemCode.PASSWORD_TOO_EASY, id="keys in order"),
        pytest.param("Password", ProblemCode.PASSWORD_TOO_EASY, id="everybody's"),
        pytest.param("Petugas.Satu", ProblemCode.PASSWORD_TOO_EASY, id="the own name"),
        pytest.param("kata sandi " * 12, ProblemCode.TEXT_TOO_LONG, id="longer than the limit"),
        pytest.param("ab cd " * 1_000_000, ProblemCode.TEXT_TOO_LONG, id="a flood"),
    ],
)
def test_a_password_that_does_not_protect_is_refused(password: str, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refusal:
        new_password(password, "petugas.satu")
    assert refusal.value.code is code
    assert password not in refusal.value.facts.values()


def test_a_password_is_the_same_from_a_keyboard_that_composes_otherwise() -> None:
    assert typed_password("café kopi") == typed_password("cafe\u0301 kopi")


@given(st.text(max_size=40))
def test_what_was_accepted_is_what_sign_in_compares(text: str) -> None:
    try:
        accepted = new_password(text, "petugas")
    except Problem:
        return
    assert typed_password(text) == accepted == typed_password(accepted)
    assert len(accepted) <= LONGEST_PASSWORD


@given(st.text(max_size=40))
def test_every_typed_password_can_be_hashed(text: str) -> None:
    assert typed_password(text + "\ud800").encode("utf-8")
