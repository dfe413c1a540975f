"""The texts of messages as files: found, read, taken apart into sections, and filled in."""

import re
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from shared.configuration.resource_folder import RESOURCES
from shared.domain.message_facts import MessageFacts
from shared.notifications.one_line import one_line

OUR_TEXTS = RESOURCES / "messages"
VALUE = "\ue000"
"""Stands before each filled-in value of a page, so that no value is taken for layout. Private
use: no value holds it, since only printable characters are let through."""
_MOST_BYTES = 65_536
_MOST_CHARACTERS = 50_000
_SECTION = re.compile(r"== ([a-z_]+)[ \t]*")
_ONLY_A_TAG = re.compile(r"\s*\{%[^%]*%\}\s*")
_TAG_AT_THE_END = re.compile(r"(?<![-+])%\}[ \t]*$")
_TEMPLATE_FILE = "<template>"
"""How Jinja calls a template without a file in a traceback."""


class TextFault(Exception):
    """A file cannot be used; where, counted from line 1."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__(f"{file}, line {line}")
        self.file = file
        self.line = line


@dataclass(frozen=True, slots=True)
class Section:
    """One text, with the lines above it left empty so that line numbers stay true."""

    file: str
    source: str
    line: int

    def as_text(self, facts: MessageFacts) -> str:
        """Filled in, as plain text."""
        return self._filled(facts, for_page=False)

    def as_page(self, facts: MessageFacts) -> str:
        """Filled in and escaped for HTML, each value after VALUE."""
        return self._filled(facts, for_page=True)

    def _filled(self, facts: MessageFacts, for_page: bool) -> str:
        try:
            filled = _compiled(self.source, for_page).render(_values(facts))
        except Exception as failure:  # a template may go wrong in any way
            raise TextFault(self.file, _line_of(failure, self.line)) from failure
        if len(filled) > _MOST_CHARACTERS:
            raise TextFault(self.file, self.line)
        return _tidy(filled)


def read_sections(file: Path, names: tuple[str, ...]) -> Mapping[str, Section]:
    """Exactly these sections. Raises TextFault."""
    sections: dict[str, Section] = {}
    lines = _read(file).splitlines()
    starts = [
        (at, match[1]) for at, line in enumerate(lines) if (match := _SECTION.fullmatch(line))
    ]
    if not starts or any(line.strip() for line in lines[: starts[0][0]]):
        raise TextFault(file.name, 1)
    ends = [*(at for at, _ in starts[1:]), len(lines)]
    for (at, name), end in zip(starts, ends, strict=True):
        if name not in names or name in sections:
            raise TextFault(file.name, at + 1)
        own = "\n".join(_ending_as_written(line) for line in lines[at + 1 : end])
        source = "\n" * (at + 1) + own
        sections[name] = Section(file.name, source, at + 1)
    if len(sections) < len(names):
        raise TextFault(file.name, 1)
    return sections


def frame() -> Template:
    """The page around every e-mail."""
    return _frame_of((OUR_TEXTS / "frame.html").read_text(encoding="utf-8"))


def _read(file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError:
        raise TextFault(file.name, 1) from None
    if len(content) > _MOST_BYTES:
        raise TextFault(file.name, 1)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        raise TextFault(file.name, content.count(b"\n", 0, failure.start) + 1) from None


def _ending_as_written(line: str) -> str:
    """A line that is nothing but a tag leaves no line; one that ends with a tag stays one."""
    return line if _ONLY_A_TAG.fullmatch(line) else _TAG_AT_THE_END.sub("+%}", line)


def _values(facts: MessageFacts) -> dict[str, Any]:
    return {entry.name: _told(getattr(facts, entry.name)) for entry in fields(facts)}


def _told(value: Any) -> Any:
    """Of several texts those that say something: an empty one would be a point without words."""
    return tuple(text for text in value if text.strip()) if isinstance(value, tuple) else value


def _tidy(filled: str) -> str:
    lines = "\n".join(line.rstrip() for line in filled.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def _line_of(failure: BaseException, otherwise: int) -> int:
    if isinstance(failure, TemplateSyntaxError):
        return failure.lineno
    frames = traceback.extract_tb(failure.__traceback__)
    lines = [entry.lineno for entry in frames if entry.filename == _TEMPLATE_FILE]
    return lines[-1] or otherwise if lines else otherwise


class _Sandbox(ImmutableSandboxedEnvironment):
    """Neither what it fills in nor how long that takes can do harm."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, _context: Any, operator: str, _left: Any, _right: Any) -> NoReturn:
        raise SecurityError(f"{operator} may fill the memory")


def _environment(for_page: bool) -> Environment:
    environment = _Sandbox(
        autoescape=for_page,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_marked if for_page else _plain,
    )
    environment.filters["shortened"] = _shortened
    return environment


@cache
def _environments() -> Mapping[bool, Environment]:
    return {for_page: _environment(for_page) for for_page in (False, True)}


@lru_cache(maxsize=256)
def _compiled(source: str, for_page: bool) -> Template:
    """Kept: messages are written while the office's lock is held."""
    return _environments()[for_page].from_string(source)


@lru_cache(maxsize=1)
def _frame_of(source: str) -> Template:
    strict = _Sandbox(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return strict.from_string(source)


def _plain(value: Any) -> Any:
    return one_line(value) if isinstance(value, str) else value


def _marked(value: Any) -> Any:
    return VALUE + one_line(value) if isinstance(value, str) else value


def _shortened(value: str, longest: int) -> str:
    """At most so many characters, the last one an ellipsis where something was left out."""
    text = one_line(value)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
