"""The words of the messages: every kind in both languages, and texts of the office's own."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from shared.domain.language import Language
from shared.domain.message import MessageKind
from shared.domain.message_facts import MessageFacts
from shared.domain.problem import ProblemCode
from shared.domain.whatsapp_link import LONGEST_LINK, whatsapp_link
from shared.notifications.message_words import MessageWords, check_own_texts, words_of
from shared.notifications.text_file import OUR_TEXTS
from tests.given_office import code_of, facts_of

LONGEST_WHATSAPP_TEXT = 1000
KINDS = [(kind, language) for kind in MessageKind for language in Language]
OF_A_CASE = set(MessageKind) - {MessageKind.VISIT_NOTE}

# Values without a word of either language.
FACTS = MessageFacts(
    office_name="Qantor-Q",
    unit_name="Unix-U",
    address="Jlx 8, 78852",
    telephone="0534-3031316",
    complaints="lapor.example",
    portal_url="https://portal.example/?a=1&b=2",
    guest_name="Xiti Xontoh",
    case_number="26-0042-7",
    title="Xurvei Xepuasan",
    what_to_bring=("Xadwal", "Xerangka"),
    submission_number="SUB-77",
    submission_day="23.11.2026",
    working_days_limit=14,
    verdict="XLAYAK",
    what_follows="Xesudah itx.",
    notes=("Xatatan satux", "Xatatan duax"),
    deadline="23.02.2027",
    days_left=10,
    letter_number="V-26.0000.001",
    letter_day="07.12.2026",
    references=("V-24.0000.001 Xompilasi", "V-23.0000.010 Xencacahan"),
)
BAREST = MessageFacts(
    *(getattr(FACTS, entry.name) for entry in fields(MessageFacts)[:7]),
)

ENGLISH = set("the and your our is are of for with please by has been this that we you".split())
INDONESIAN = set("yang dan anda kami untuk dengan ini itu sudah mohon ke dari pada tidak".split())


def words(kind: MessageKind, language: Language, **changes: Any) -> MessageWords:
    return words_of(kind, language, replace(FACTS, **changes))


class _Page(HTMLParser):
    """What a page shows, links to, and consists of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shown = ""
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.shown += data


def parts(told: MessageWords) -> Iterator[str]:
    yield told.subject
    yield told.text
    yield _Page(told.html).shown
    yield told.whatsapp_text


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_every_message_speaks_its_language_alone(kind: MessageKind, language: Language) -> None:
    other = ENGLISH if language is Language.INDONESIAN else INDONESIAN
    own = INDONESIAN if language is Language.INDONESIAN else ENGLISH
    told = words(kind, language)
    for part in parts(told):
        spoken = set(re.findall(r"[a-z]+", part.lower()))
        assert not spoken & other
        assert "{" not in part and "None" not in part
    assert set(re.findall(r"[a-z]+", told.text.lower())) & own
    assert f'<html lang="{language.value}">' in told.html


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_every_message_says_who_writes_what_it_costs_and_whom_to_ask(
    kind: MessageKind, language: Language
) -> None:
    told = words(kind, language)
    free = {Language.INDONESIAN: "tidak dipungut biaya", Language.ENGLISH: "free of charge"}
    for part in (told.text, _Page(told.html).shown, told.whatsapp_text):
        assert FACTS.guest_name in part
        assert FACTS.telephone in part
        assert FACTS.office_name in part and FACTS.unit_name in part
        assert free[language] in part
        if kind in OF_A_CASE:
            assert FACTS.case_number in part
    assert FACTS.address in told.text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("kind", "needed"),
    [
        (MessageKind.CASE_OPENED, ["title", "what_to_bring"]),
        (MessageKind.FORM_ATTACHED, ["title"]),
        (
            MessageKind.SUBMISSION_RECORDED,
            ["title", "submission_number", "submission_day", "working_days_limit", "portal_url"],
        ),
        (MessageKind.RETURNED_FOR_REPAIR, ["title", "notes", "deadline", "portal_url"]),
        (MessageKind.EXAMINATION_RESULT, ["title", "verdict", "what_follows", "portal_url"]),
        (MessageKind.LETTER_SENT, ["title", "letter_number", "letter_day", "portal_url"]),
        (MessageKind.REPAIR_REMINDER, ["title", "deadline", "days_left", "notes"]),
        (MessageKind.VISIT_NOTE, ["notes"]),
        (MessageKind.REFERENCES_LIST, ["references"]),
    ],
)
def test_an_email_tells_what_its_kind_is_about(
    kind: MessageKind, needed: list[str], language: Language
) -> None:
    told = words(kind, language)
    for name in needed:
        value = getattr(FACTS, name)
        for text in value if isinstance(value, tuple) else (str(value),):
            assert text in told.text
            assert text in _Page(told.html).shown


def test_an_empty_line_of_advice_is_no_point() -> None:
    with_gap = ("Pertama.", "", " ", "Kedua.")
    told = words(MessageKind.VISIT_NOTE, Language.INDONESIAN, notes=with_gap)
    without = words(MessageKind.VISIT_NOTE, Language.INDONESIAN, notes=("Pertama.", "Kedua."))
    assert told == without
    assert _Page(told.html).tags.count("li") == 2


@pytest.mark.parametrize(("days", "words_left"), [(1, "1 day left"), (2, "2 days left")])
def test_one_day_is_no_days_in_english(days: int, words_left: str) -> None:
    told = words(MessageKind.REPAIR_REMINDER, Language.ENGLISH, days_left=days)
    for part in (told.text, told.whatsapp_text):
        assert words_left in part


@pytest.mark.parametrize("language", Language)
def test_the_result_by_whatsapp_is_whole(language: Language) -> None:
    told = words(MessageKind.EXAMINATION_RESULT, language).whatsapp_text
    in_order = [FACTS.guest_name, FACTS.title, FACTS.case_number, FACTS.verdict, FACTS.portal_url]
    in_order += [FACTS.telephone, FACTS.unit_name, FACTS.office_name]
    places = [told.index(text) for text in in_order]
    assert places == sorted(places)


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_a_message_without_what_is_not_known_is_whole_too(
    kind: MessageKind, language: Language
) -> None:
    told = words_of(kind, language, BAREST)
    for part in parts(told):
        assert part.strip()
        assert "{" not in part and "None" not in part
    assert "\n\n\n" not in told.text


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_a_whatsapp_text_stays_short_enough_for_a_link(
    kind: MessageKind, language: Language
) -> None:
    told = words(
        kind,
        language,
        guest_name="Nama " * 30,
        title="Survei Ürümqi “Panjang” " * 20,
        what_follows="Surat disusun, lalu dikirim. " * 20,
        notes=("Catatan panjang " * 30,) * 20,
        references=("Rujukan " * 20,) * 40,
    ).whatsapp_text
    assert len(told) <= LONGEST_WHATSAPP_TEXT
    assert len(whatsapp_link("+6281119500500", told)) <= LONGEST_LINK


HOSTILE = [
    "{{7*7}}",
    "{% for x in range(9) %}x{% endfor %}",
    "<b>tebal</b>",
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "- butir",
    "Hasil: layak",
    "https://jahat.example/masuk",
    "<a href='https://jahat.example'>masuk</a>",
    "&lt;i&gt;",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_whatever_a_guest_typed_stays_text(
    kind: MessageKind, language: Language, text: str
) -> None:
    plain = words(kind, language)
    told = words(kind, language, guest_name=text, title=text, notes=(text,), references=(text,))
    page, plain_page = _Page(told.html), _Page(plain.html)
    assert text in told.text
    assert text in page.shown
    assert set(page.tags) == set(plain_page.tags), "no tag comes in"
    assert set(page.links) <= {FACTS.portal_url}
    if kind is MessageKind.EXAMINATION_RESULT:
        assert page.tags.count("tr") == plain_page.tags.count("tr"), "nor a row"
        assert text in told.whatsapp_text


@pytest.mark.parametrize(
    "text", ["baris\nkedua", "baris\r\nBcc: lain@contoh.example", "a\x00b\u202ec"]
)
def test_no_value_makes_a_line_of_its_own(text: str) -> None:
    told = words(MessageKind.EXAMINATION_RESULT, Language.INDONESIAN, verdict=text, title=text)
    assert told.subject.isprintable()
    assert len(told.text.splitlines()) == len(
        words(MessageKind.EXAMINATION_RESULT, Language.INDONESIAN).text.splitlines()
    )


def test_the_address_of_the_portal_is_the_only_link() -> None:
    told = words(MessageKind.EXAMINATION_RESULT, Language.INDONESIAN)
    assert _Page(told.html).links == [FACTS.portal_url]
    for address in ("javascript:alert(1)", "", "portal.example"):
        other = words(MessageKind.EXAMINATION_RESULT, Language.INDONESIAN, portal_url=address)
        assert _Page(other.html).links == []


def test_the_page_can_be_read_by_everybody() -> None:
    """Each text colour on the ground it stands on: at least 4.5 to 1."""
    page = words(MessageKind.EXAMINATION_RESULT, Language.INDONESIAN).html
    pairs = [
        *[("#10243E", ground) for ground in ("#FBFAF7", "#FFFFFF", "#E6F2FA")],
        *[(ink, "#0B2A4A") for ink in ("#FFFFFF", "#D6DEE6")],
        *[(ink, "#FFFFFF") for ink in ("#42505F", "#00508C")],
    ]
    inks = set(re.findall(r"(?<!-)color:(#[0-9A-F]{6})", page))
    assert inks == {ink for ink, _ in pairs}
    for ink, ground in pairs:
        assert _contrast(ink, ground) >= 4.5
    assert "<img" not in page and "@import" not in page, "nothing is fetched from anywhere"


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _own(folder: Path, name: str, content: str) -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder


OWN = "== subject\nKabar {{ case_number }}\n== email\nHalo.\n== whatsapp\nHalo, {{ title }}.\n"


def test_a_text_of_the_offices_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    folder = _own(tmp_path, "case_opened.id.txt", OWN)
    check_own_texts(folder)
    told = words_of(MessageKind.CASE_OPENED, Language.INDONESIAN, FACTS, str(folder))
    assert told.subject == "Kabar 26-0042-7"
    assert "Halo, Xurvei Xepuasan." in told.whatsapp_text
    assert FACTS.telephone in told.text, "the rest stays ours"
    english = words_of(MessageKind.CASE_OPENED, Language.ENGLISH, FACTS, str(folder))
    assert english == words(MessageKind.CASE_OPENED, Language.ENGLISH)


def test_our_own_texts_can_be_copied_as_they_are(tmp_path: Path) -> None:
    for file in OUR_TEXTS.glob("*.txt"):
        shutil.copy(file, tmp_path)
    check_own_texts(tmp_path)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", 1),
        ("Halo\n" + OWN, 1),
        ("== subject\nKabar\n", 1),
        (OWN + "== sms\nHalo\n", 7),
        (OWN + "== email\nLagi\n", 7),
        (OWN.replace("Halo.", "Halo {{ judul }}."), 4),
        (OWN.replace("Halo.", "\n\nHalo {{ title.__class__ }}."), 6),
        (OWN.replace("Halo.", "{% if title %}\nHalo."), 5),
        (OWN.replace("Halo.", "Halo\n{{ title | besar }}"), 5),
        (OWN.replace("Halo.", "{{ 1 / 0 }}"), 4),
        (OWN.replace("Halo.", "{{ 'x' * 1000000000 }}"), 4),
        (OWN.replace("Halo.", "{{ title.format(title) }}{{ title[9999] }}"), 4),
        (OWN.replace("Halo.", "{% for a in range(60000) %}xx{% endfor %}"), 3),
        (
            OWN.replace(
                "Halo.", "{% for note in notes %}{{ notes[1] }}{% endfor %}{{ days_left + 1 }}"
            ),
            4,
        ),
        (OWN.replace("Kabar {{ case_number }}", "{# kosong #}"), 1),
        (OWN + "x" * 70_000, 1),
    ],
)
def test_a_text_that_cannot_be_used_is_refused_with_its_place(
    tmp_path: Path, content: str, line: int
) -> None:
    _own(tmp_path, "letter_sent.en.txt", content)
    facts = facts_of(lambda: check_own_texts(tmp_path), ProblemCode.MESSAGE_TEXT_BROKEN)
    assert facts == {"file": "letter_sent.en.txt", "line": line}


def test_a_text_that_is_not_utf_8_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "common.id.txt").write_bytes(b"== email_greeting\nYth. \xff\n")
    facts = facts_of(lambda: check_own_texts(tmp_path), ProblemCode.MESSAGE_TEXT_BROKEN)
    assert facts == {"file": "common.id.txt", "line": 2}


def test_a_file_whose_name_means_nothing_is_a_slip_of_the_pen(tmp_path: Path) -> None:
    _own(tmp_path, "case_open.id.txt", OWN)
    facts = facts_of(lambda: check_own_texts(tmp_path), ProblemCode.MESSAGE_TEXT_BROKEN)
    assert facts == {"file": "case_open.id.txt", "line": 1}


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    assert code_of(lambda: check_own_texts(missing)) is ProblemCode.SETTINGS_UNUSABLE


def test_when_a_text_of_its_own_breaks_later_ours_goes_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _own(tmp_path, "case_opened.id.txt", OWN.replace("Halo.", "{{ judul }}"))
    told = words_of(MessageKind.CASE_OPENED, Language.INDONESIAN, FACTS, str(tmp_path))
    assert told == words(MessageKind.CASE_OPENED, Language.INDONESIAN)
    assert "case_opened.id.txt, line 4" in caplog.text
    assert FACTS.guest_name not in caplog.text
    caplog.clear()


def test_a_line_that_ends_with_a_tag_stays_a_line(tmp_path: Path) -> None:
    own = OWN.replace(
        "Halo.",
        "Satu.{% if title %} Dua.{% endif %}\n\nTiga.\n{% if title %}\nEmpat.\n{% endif %}\nLima.",
    )
    folder = _own(tmp_path, "case_opened.id.txt", own)
    told = words_of(MessageKind.CASE_OPENED, Language.INDONESIAN, FACTS, str(folder))
    assert "Satu. Dua.\n\nTiga.\nEmpat.\nLima.\n" in told.text
