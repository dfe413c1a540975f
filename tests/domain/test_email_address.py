"""E-mail addresses as visitors type them, and the slips worth a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.email_address import (
    COMMON_DOMAINS,
    email_address,
    suggested_correction,
)
from shared.domain.problem import Problem, ProblemCode

KNOWN = (*COMMON_DOMAINS, "kayongutarakab.go.id")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        pytest.param("tamu@contoh.id", "tamu@contoh.id", id="as it is"),
        pytest.param(" tamu@contoh.id ", "tamu@contoh.id", id="spaces around"),
        pytest.param("tamu@contoh.id. ", "tamu@contoh.id", id="a keyboard's full stop"),
        pytest.param("tamu@contoh.id,", "tamu@contoh.id", id="a comma"),
        pytest.param("tamu@CONTOH.Id", "tamu@contoh.id", id="domain in capitals"),
        pytest.param("Tamu.Satu@contoh.id", "Tamu.Satu@contoh.id", id="the name keeps its case"),
        pytest.param("tamu+bps@contoh.id", "tamu+bps@contoh.id", id="plus"),
        pytest.param("tamu'o@contoh.id", "tamu'o@contoh.id", id="apostrophe"),
        pytest.param("tamu@dinas.contohkab.go.id", "tamu@dinas.contohkab.go.id", id="many dots"),
        pytest.param("tamu@bücher.example.com", "tamu@bücher.example.com", id="international"),
        pytest.param("\u202etamu\u200b@contoh.id\x00", "tamu@contoh.id", id="tricks stripped"),
    ],
)
def test_an_address_is_stored_trimmed_and_whole(typed: str, stored: str) -> None:
    assert email_address(typed) == stored
    assert email_address(stored) == stored


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        pytest.param("", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="nothing"),
        pytest.param("tamu", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="no at"),
        pytest.param("tamu@", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="no domain"),
        pytest.param("@contoh.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="no name"),
        pytest.param("tamu@contoh", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="no ending"),
        pytest.param("tamu@@contoh.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="two ats"),
        pytest.param("ta mu@contoh.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="space inside"),
        pytest.param("tamu..a@contoh.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="two dots"),
        pytest.param("tamu@contoh.id\nBcc: a@b.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="header"),
        pytest.param("Tamu <a@contoh.id>", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="display name"),
        pytest.param("a" * 65 + "@contoh.id", ProblemCode.EMAIL_NOT_AN_ADDRESS, id="long name"),
        pytest.param("a@" + "b" * 260 + ".id", ProblemCode.TEXT_TOO_LONG, id="too long"),
    ],
)
def test_what_is_no_address_is_refused(typed: str, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refusal:
        email_address(typed)
    assert refusal.value.code is code


@given(typed=st.one_of(st.emails(), st.text(max_size=40)))
def test_an_address_that_was_taken_is_taken_again_unchanged(typed: str) -> None:
    try:
        address = email_address(typed)
    except Problem:
        return
    assert email_address(address) == address


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("gmial.con", "gmail.com"),
        ("gmial.com.", "gmail.com"),
        ("gmail", "gmail.com"),
        ("yahoo", "yahoo.com"),
        ("gmail.co.id", "gmail.com"),
        ("GMIAL.COM", "gmail.com"),
        ("yahoo.co", "yahoo.com"),
        ("yaho.com", "yahoo.com"),
        ("yahoo.com.id", "yahoo.co.id"),
        ("yhaoo.co.id", "yahoo.co.id"),
        ("hotmial.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("live.con", "live.com"),
        ("bps.go.od", "bps.go.id"),
        ("kayongutarkab.go.id", "kayongutarakab.go.id"),
    ],
)
def test_a_slip_in_a_common_domain_is_asked_about(typed: str, meant: str) -> None:
    assert suggested_correction(f"Tamu@{typed}", KNOWN) == f"Tamu@{meant}"


@pytest.mark.parametrize(
    "domain",
    [
        *KNOWN,
        pytest.param("bpn.go.id", id="a neighbour's short name"),
        pytest.param("bkn.go.id", id="another neighbour's short name"),
        pytest.param("contoh.id", id="unlike any"),
        pytest.param("gmx.com", id="short and far"),
        pytest.param("ketapangkab.go.id", id="another regency"),
        pytest.param("yahoo.com.sg", id="too far"),
    ],
)
def test_nothing_is_asked_about_a_domain_that_may_well_be_right(domain: str) -> None:
    assert suggested_correction(f"tamu@{domain}", KNOWN) is None


@pytest.mark.parametrize("typed", ["", "tamu", "tamu@", "@gmial.com", "@", "@@@"])
def test_nothing_is_asked_about_what_is_no_address_at_all(typed: str) -> None:
    assert suggested_correction(typed, KNOWN) is None


def test_only_the_given_domains_are_suggested() -> None:
    assert suggested_correction("tamu@gmial.com", ()) is None
    assert suggested_correction("tamu@contih.id", ("contoh.id",)) == "tamu@contoh.id"


@given(domain=st.sampled_from(KNOWN), place=st.integers(0, 5))
def test_two_swapped_letters_are_one_slip(domain: str, place: int) -> None:
    name, _, ending = domain.partition(".")
    place %= max(len(name) - 1, 1)
    swapped = name[:place] + name[place : place + 2][::-1] + name[place + 2 :]
    question = suggested_correction(f"tamu@{swapped}.{ending}", (domain,))
    if len(name) >= 5 and swapped != name:
        assert question == f"tamu@{domain}"
    else:
        assert question is None
