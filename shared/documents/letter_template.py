"""Reads a letter's template from outside, and says where it is at fault."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import NoReturn
from xml.etree.ElementTree import Element

from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from shared.documents.letter_facts import CHOICE_FIELDS, LIST_FIELDS, TEXT_FIELDS
from shared.documents.office_package import (
    OfficePackage,
    PackageFlaw,
    PackageLimits,
    UnsafePackage,
    open_package,
    parsed,
)
from shared.documents.template_language import Fault, FaultKind, faults_of
from shared.domain.problem import Problem, ProblemCode

LARGEST_TEMPLATE_BYTES = 5 * 1024 * 1024
_LIMITS = PackageLimits(entries=300, unpacked_bytes=40 * 1024 * 1024)
_LARGEST_TEXT_BYTES = 3 * 1024 * 1024
_MOST_TAGS = 1_000
_LONGEST_PLACE = 120
_WORD_TYPES = (
    "wordprocessingml.document.main+xml",
    "wordprocessingml.template.main+xml",
)
_FETCHING_INSTRUCTION = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|EMBED|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)
"""Instructions of a field by which Word fetches or starts something."""
_EMBEDDED_TEXT = "afchunk"
_HARMLESS_LINK = re.compile(r"(https?|mailto):", re.IGNORECASE)
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LOOSE_END = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_BLOCK_WORD = re.compile(r"\{%-?\s*(\w+)")
_RAW_INSERT = re.compile(r"\{\{(p|r|tr|tc)\s")
"""docxtpl puts such a value outside of the text, where a plain text breaks the document."""
_FOOTNOTES_TYPE = "wordprocessingml.footnotes+xml"
_PARTS = (
    ("header", DocxTemplate.HEADER_URI),
    ("footer", DocxTemplate.FOOTER_URI),
)


@dataclass(frozen=True, slots=True)
class _TextPart:
    """One part of the template that has text: its name for a Problem, and its XML."""

    name: str
    xml: str


def template_language() -> ImmutableSandboxedEnvironment:
    """Where templates run: nothing but our fields can be reached, and values are escaped."""
    language = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    language.globals.clear()
    return language


def checked_template(data: bytes) -> DocxTemplate:
    """The template, ready to be filled; otherwise a Problem with one of the LETTER_TEMPLATE codes.

    `place` quotes the text of the paragraph at fault, `part` is body, header, footer or footnotes.
    """
    if len(data) > LARGEST_TEMPLATE_BYTES:
        raise Problem(
            ProblemCode.LETTER_TEMPLATE_TOO_LARGE,
            limit_megabytes=LARGEST_TEMPLATE_BYTES // (1024 * 1024),
        )
    _refuse_package(_opened(data))
    try:
        template = DocxTemplate(BytesIO(data))
        template.init_docx()
        parts = list(_text_parts(template))
    except (KeyError, ValueError, AttributeError, IndexError, SyntaxError) as failure:
        raise Problem(ProblemCode.LETTER_TEMPLATE_DAMAGED) from failure
    for part in parts:
        _refuse_text(template, part)
    return template


def _opened(data: bytes) -> OfficePackage:
    try:
        return open_package(data, _LIMITS)
    except UnsafePackage as unsafe:
        match unsafe.flaw:
            case PackageFlaw.NOT_A_PACKAGE | PackageFlaw.LOCKED:
                raise Problem(ProblemCode.LETTER_TEMPLATE_NOT_DOCX) from unsafe
            case PackageFlaw.DAMAGED:
                raise Problem(ProblemCode.LETTER_TEMPLATE_DAMAGED) from unsafe
            case PackageFlaw.BURSTS | PackageFlaw.DANGEROUS_XML:
                raise Problem(ProblemCode.LETTER_TEMPLATE_UNSAFE) from unsafe


def _refuse_package(package: OfficePackage) -> None:
    try:
        kinds = package.content_types()
        relations = tuple(package.relations())
        is_active = package.has_active_content()
    except UnsafePackage as unsafe:
        raise Problem(ProblemCode.LETTER_TEMPLATE_NOT_DOCX) from unsafe
    if is_active:
        raise Problem(ProblemCode.LETTER_TEMPLATE_HAS_MACROS)
    if not any(kind.endswith(_WORD_TYPES) for kind in kinds):
        raise Problem(ProblemCode.LETTER_TEMPLATE_NOT_DOCX)
    for relation in relations:
        is_link = relation.kind == "hyperlink" and _HARMLESS_LINK.match(relation.target)
        if relation.kind == _EMBEDDED_TEXT or (relation.leads_outside and not is_link):
            raise Problem(ProblemCode.LETTER_TEMPLATE_HAS_LINKS)


def _text_parts(template: DocxTemplate) -> Iterator[_TextPart]:
    yield _TextPart("body", template.get_xml())
    for name, uri in _PARTS:
        for _, part in template.get_headers_footers(uri):
            yield _TextPart(name, template.get_part_xml(part))
    for part in template.docx.part.package.parts:
        if part.content_type.endswith(_FOOTNOTES_TYPE):
            yield _TextPart("footnotes", template.get_part_xml(part))


def _refuse_text(template: DocxTemplate, part: _TextPart) -> None:
    if len(part.xml) > _LARGEST_TEXT_BYTES or len(_LOOSE_END.findall(part.xml)) > 2 * _MOST_TAGS:
        raise Problem(ProblemCode.LETTER_TEMPLATE_UNSAFE)
    root = parsed(part.xml.encode())
    if _FETCHING_INSTRUCTION.search(_field_instructions(root)):
        raise Problem(ProblemCode.LETTER_TEMPLATE_HAS_LINKS)
    for text in _paragraph_texts(root):
        if not _is_whole(text):
            _refuse_place(ProblemCode.LETTER_TEMPLATE_FAULTY, part, text)
    _refuse_language(template.patch_xml(part.xml), part)


def _field_instructions(root: Element) -> str:
    """Both spellings of Word's fields; one may be cut into several runs."""
    parts = [element.text or "" for element in root.iter(qn("w:instrText"))]
    simple = [element.get(qn("w:instr"), "") for element in root.iter(qn("w:fldSimple"))]
    return f"{''.join(parts)} {' '.join(simple)}"


def _paragraph_texts(root: Element) -> Iterator[str]:
    for paragraph in root.iter(qn("w:p")):
        yield "".join(element.text or "" for element in paragraph.iter(qn("w:t")))


def _is_whole(text: str) -> bool:
    """Whether each tag, and what it begins, ends in the same paragraph.

    Only a tag that stands for its paragraph or row ({%p, {%tr, {%tc) may end in a later one.
    """
    if _LOOSE_END.search(_TAG.sub("", text)) or _RAW_INSERT.search(text):
        return False
    open_blocks = 0
    for word in _BLOCK_WORD.findall(text):
        open_blocks += {"if": 1, "for": 1, "endif": -1, "endfor": -1}.get(word, 0)
        if open_blocks < 0 or (open_blocks == 0 and word in ("else", "elif")):
            return False
    return open_blocks == 0


def _refuse_language(patched: str, part: _TextPart) -> None:
    source = re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)
    lines = source.split("\n")
    known = frozenset({*TEXT_FIELDS, *CHOICE_FIELDS})
    try:
        tree = template_language().parse(source)
    except TemplateSyntaxError as failure:
        _refuse_place(ProblemCode.LETTER_TEMPLATE_FAULTY, part, _text_at(lines, failure.lineno))
    for fault in faults_of(tree, known, frozenset(LIST_FIELDS)):
        _refuse_fault(fault, part, _text_at(lines, fault.line))


def _refuse_fault(fault: Fault, part: _TextPart, place: str) -> NoReturn:
    match fault.kind:
        case FaultKind.UNKNOWN_FIELD:
            _refuse_place(ProblemCode.LETTER_TEMPLATE_FIELD_UNKNOWN, part, place, field=fault.name)
        case FaultKind.FORBIDDEN:
            _refuse_place(ProblemCode.LETTER_TEMPLATE_FORBIDDEN, part, place)


def _refuse_place(code: ProblemCode, part: _TextPart, place: str, **facts: str) -> NoReturn:
    words = " ".join(place.split())
    shown = words if len(words) <= _LONGEST_PLACE else words[: _LONGEST_PLACE - 1].rstrip() + "…"
    raise Problem(code, part=part.name, place=shown, **facts)


def _text_at(lines: list[str], number: int) -> str:
    """What a person reads at that line, or at the nearest one before it that says something."""
    for line in reversed(lines[: max(number, 1)]):
        if text := re.sub(r"<[^>]+>", "", line).strip():
            return text
    return ""
