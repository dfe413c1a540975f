"""Reads a form that came back, from a workbook or the portal's export, with all its faults."""

from dataclasses import dataclass
from pathlib import Path, PurePath
from stat import S_ISREG
from typing import TypeAlias

from shared.documents.cell_fault import CellFault
from shared.documents.form_workbook_reading import read_form_workbook
from shared.documents.hostile_json import LARGEST_EXPORT_BYTES
from shared.documents.romantik_import import read_romantik_export
from shared.documents.romantik_reading import NotUnderstood
from shared.documents.workbook_file import LARGEST_FILE_BYTES
from shared.domain.case import FormSource
from shared.domain.form_answers import Answers
from shared.domain.form_check import FormFault, FormFaultCode, form_faults
from shared.domain.form_definition import Form, QuestionKey
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_files import CaseDocument, checked_document

ReadFault: TypeAlias = CellFault | NotUnderstood | FormFault
_LARGEST_BYTES = max(LARGEST_FILE_BYTES, LARGEST_EXPORT_BYTES) + 1
"""One more than any reader takes, so that the reader itself says what is too large."""
_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".json")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True, repr=False)
class FilledForm:
    """What a file says; nothing of it is stored yet."""

    file_name: str
    source: FormSource
    answers: Answers
    faults: tuple[ReadFault, ...]
    """What could not be understood first, then what does not fit."""
    document: CaseDocument
    """The file as it is kept beside the answers."""


def read_filled_form(path: Path, form: Form) -> FilledForm:
    """Raises Problem where the file is refused; it is read no further than it may be large."""
    content = _content(path)
    if _is_export(path, content):
        return _from_export(path.name, content, form)
    if PurePath(path.name).suffix.lower() not in _SUFFIXES and not content.startswith(b"PK"):
        raise Problem(ProblemCode.FILE_NOT_A_FORM)
    return _from_workbook(path.name, content, form)


def _content(path: Path) -> bytes:
    try:
        # A pipe or a device would be read for ever
        if not S_ISREG(path.stat().st_mode):
            raise Problem(ProblemCode.FILE_NOT_READ)
        with path.open("rb") as file:
            return file.read(_LARGEST_BYTES)
    except OSError as failure:
        raise Problem(ProblemCode.FILE_NOT_READ) from failure


def _is_export(path: Path, content: bytes) -> bool:
    if path.suffix.lower() == ".json":
        return True
    start = content[:64]
    for mark in _BYTE_ORDER_MARKS:
        start = start.removeprefix(mark)
    return start.lstrip(b" \t\r\n\x00").startswith(b"{")


def _from_workbook(name: str, content: bytes, form: Form) -> FilledForm:
    read = read_form_workbook(content, form)
    document = CaseDocument(name, content)
    checked_document(document)
    unread = {fault.question for fault in read.faults}
    return FilledForm(
        name,
        FormSource.WORKBOOK,
        read.answers,
        (*read.faults, *_other_faults(form_faults(form, read.answers), unread)),
        document,
    )


def _from_export(name: str, content: bytes, form: Form) -> FilledForm:
    read = read_romantik_export(content, form)
    # Kept as plain text: no case holds what a browser would run
    document = CaseDocument(f"{PurePath(name).stem}.txt", content)
    checked_document(document)
    return FilledForm(
        name,
        FormSource.PORTAL_EXPORT,
        read.answers,
        (*read.not_understood, *form_faults(form, read.answers, only_portal=True)),
        document,
    )


def _other_faults(faults: tuple[FormFault, ...], unread: set[QuestionKey]) -> tuple[FormFault, ...]:
    """What was answered in a way that nobody can read is not missing as well."""
    return tuple(
        fault
        for fault in faults
        if fault.code is not FormFaultCode.MISSING or fault.question not in unread
    )
