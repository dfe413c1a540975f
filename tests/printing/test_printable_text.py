"""Whatever a name holds, a printer gets characters of its code page and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.printable_text import printable_text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Rekomendasi", "Rekomendasi"),
        ("Café", "Café"),
        ("Cafe\u0301", "Café"),
        ("Śrī Dewī", "Sri Dewi"),
        ("统计", "TongJi"),
        ("“kutipan” – satu…", '"kutipan" - satu...'),
        ("Statistik 😀👍🏽 Anda", "Statistik Anda"),
        ("baris\nbaru\tdan\rtab", "baris baru dan tab"),
        ("\x1b@\x1d!\x77", "@ !w"),
        ("\u202eterbalik\u202c", "terbalik"),
        ("\u200bnol\ufeff\u2066 lebar\u2069", "nol lebar"),
        ("Ｒ００７", "R007"),
        ("\ud800\udfff\ue000", ""),
        ("14\u00a0hari", "14\u00a0hari"),
    ],
)
def test_what_the_page_lacks_is_transliterated_or_left_out(text: str, printed: str) -> None:
    assert printable_text(text) == printed


def test_arabic_comes_out_as_latin_letters() -> None:
    printed = printable_text("إحصاء")

    assert printed
    assert printed.isascii()


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_character_is_printable_on_the_page(text: str) -> None:
    for character in printable_text(text).replace("\u00a0", " "):
        [byte] = character.encode("cp437")
        assert byte >= 0x20
        assert byte != 0x7F
