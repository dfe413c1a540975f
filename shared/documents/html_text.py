"""Turns a piece of HTML from outside into plain lines; nothing in it is run, fetched or kept."""

import html
import re
from dataclasses import dataclass, field

from shared.documents.document_text import document_text

LONGEST_HTML = 200_000
"""In characters: more than any answer; longer pieces are not looked into."""
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)[^<>]*>|<[!?][^<>]*>")
"""Never looks past the next angle bracket, so that no text takes more than its length."""
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_UNREAD = frozenset({"script", "style"})
_LINES = frozenset(
    {"p", "div", "br", "tr", "table", "blockquote", "section", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_LISTS = frozenset({"ol", "ul"})
_CELLS = frozenset({"td", "th"})
_DEEPEST_LIST = 6
_INDENT = "  "


def html_to_text(text: str) -> str:
    """Paragraphs, rows of tables and entries of lists as lines; numbered lists keep numbers.

    A text without tags keeps its own lines. Longer than LONGEST_HTML raises ValueError.
    """
    if len(text) > LONGEST_HTML:
        raise ValueError
    if _TAG.search(text):
        text = _lines_of(text)
    elif _ENTITY.search(text):
        text = html.unescape(text)
    lines = (line.rstrip() for line in document_text(text).splitlines())
    return "\n".join(line for line in lines if line)


@dataclass(slots=True)
class _Paper:
    """Where the lines are written while the tags go by."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    has_words: bool = False
    """Whether the line that is being written says anything yet."""
    lists: list[int | None] = field(default_factory=list)
    """Of each open list: the last number, or None where it is not numbered."""
    mark: str = ""
    unread: str = ""
    """The open tag whose content is no text."""

    def write(self, text: str) -> None:
        if not self.unread:
            self.words.append(text)
            self.has_words = self.has_words or bool(text.strip())

    def end_line(self) -> None:
        line = " ".join(html.unescape("".join(self.words)).split())
        self.words.clear()
        self.has_words = False
        if not line:
            return
        margin = _INDENT * max(0, min(len(self.lists), _DEEPEST_LIST) - 1)
        self.lines.append(f"{margin}{self.mark}{line}")
        self.mark = " " * len(self.mark)

    def begin_entry(self) -> None:
        self.end_line()
        if not self.lists or self.lists[-1] is None:
            self.mark = "- "
            return
        self.lists[-1] += 1
        self.mark = f"{self.lists[-1]}. "


def _lines_of(text: str) -> str:
    paper = _Paper()
    place = 0
    for tag in _TAG.finditer(text):
        paper.write(text[place : tag.start()])
        place = tag.end()
        if tag["name"]:
            _pass_tag(paper, tag["name"].lower(), is_end=bool(tag["end"]))
    paper.write(text[place:])
    paper.end_line()
    return "\n".join(paper.lines)


def _pass_tag(paper: _Paper, name: str, *, is_end: bool) -> None:
    if paper.unread:
        paper.unread = "" if is_end and name == paper.unread else paper.unread
    elif name in _UNREAD:
        paper.unread = "" if is_end else name
    elif name in _LISTS:
        _pass_list(paper, name, is_end=is_end)
    elif name == "li":
        _pass_entry(paper, is_end=is_end)
    elif name in _LINES:
        paper.end_line()
    elif name in _CELLS and not is_end and paper.has_words:
        paper.write(" | ")


def _pass_list(paper: _Paper, name: str, *, is_end: bool) -> None:
    paper.end_line()
    paper.mark = ""
    if not is_end:
        paper.lists.append(0 if name == "ol" else None)
    elif paper.lists:
        paper.lists.pop()


def _pass_entry(paper: _Paper, *, is_end: bool) -> None:
    if is_end:
        paper.end_line()
        paper.mark = ""
    else:
        paper.begin_entry()
