"""HTML from outside as plain lines: nothing is lost that says something, nothing is run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.documents.html_text import LONGEST_HTML, html_to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("Teks biasa", "Teks biasa"),
        ("Baris 1\nBaris 2\n\n", "Baris 1\nBaris 2"),
        ("n < 30 dan N > 100", "n < 30 dan N > 100"),
        ("Penelitian &amp; Pengembangan", "Penelitian & Pengembangan"),
        ("AT&T & kawan", "AT&T & kawan"),
        ("<p>Satu.</p><p>Dua.</p>", "Satu.\nDua."),
        ("<p>Satu\n   dua&nbsp;tiga<br/>empat</p>", "Satu dua tiga\nempat"),
        ("<P CLASS='x' style=\"color:red;\">Besar</P>", "Besar"),
        ("<p><strong>Judul</strong>: catatan.</p>", "Judul: catatan."),
        ("<ol><li><p>Satu</p></li><li>Dua</li></ol>Lalu", "1. Satu\n2. Dua\nLalu"),
        ("<ul><li>Satu</li><li>Dua</ul>", "- Satu\n- Dua"),
        ("<li>lepas</li>", "- lepas"),
        ("<ol><li><p>Satu</p><p>lagi</p></li></ol>", "1. Satu\n   lagi"),
        (
            "<ol><li>A<ul><li>a</li><li>b</li></ul></li><li>B</li></ol>",
            "1. A\n  - a\n  - b\n2. B",
        ),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
        ("a<script>alert('x')<b>y</b></script>b<style>p{}</style>c", "abc"),
        ("<img src=x onerror=alert(1)>gambar", "gambar"),
        ("<!-- catatan --><!DOCTYPE html>isi", "isi"),
        ("<p>&lt;script&gt;bukan tag&lt;/script&gt;</p>", "<script>bukan tag</script>"),
        ("<p>rusak <b tanpa akhir", "rusak <b tanpa akhir"),
        ("</p></li></ol></ul>penutup saja", "penutup saja"),
        ("<p>\u202eterbalik\u202c\x00\x07\ud800</p>", "terbalik"),
    ],
)
def test_markup_becomes_lines(html: str, text: str) -> None:
    assert html_to_text(html) == text


@given(
    st.lists(st.sampled_from(["<", ">", "p", "/", "li>", "<ol>", "&", "lt;", "!", "-", " ", "a"]))
)
def test_whatever_comes_a_text_comes_out(parts: list[str]) -> None:
    text = html_to_text("".join(parts))
    assert text == "\n".join(line for line in text.splitlines() if line.strip())


@given(st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=30))
def test_a_paragraph_keeps_its_words(words: str) -> None:
    plain = html_to_text(words)
    assert html_to_text(f"<p>{words}</p>") == plain


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a ", "&", "<ol>", "</", "<script>", "a<td>", " <td>"]
)
def test_a_flood_of_one_piece_is_read_in_one_go(piece: str) -> None:
    flood = piece * (LONGEST_HTML // len(piece))
    html_to_text(flood)


def test_more_than_any_answer_is_not_looked_into() -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        html_to_text("a" * (LONGEST_HTML + 1))
