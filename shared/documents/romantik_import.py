"""Imports ROMANTIK's own export of one submission: its answers, its course, what stays unclear."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.documents.hostile_json import json_of_bytes, json_of_text
from shared.documents.romantik_answers import answers_of_export
from shared.documents.romantik_reading import NotUnderstood, Reading
from shared.documents.romantik_values import (
    NotUnderstoodReason,
    is_blank,
    line_of,
    lines_of,
    moment_of,
)
from shared.domain.form_answers import Answers
from shared.domain.form_definition import Form, QuestionKey
from shared.domain.problem import Problem, ProblemCode

_TELLING_KEYS = frozenset({"id_trans", "form"})
"""What makes a file an export of the portal."""
_KNOWN_KEYS = _TELLING_KEYS | {
    "wilayah",
    "nama_kegiatan",
    "tahun_kegiatan",
    "instansi",
    "status_pengajuan",
    "status_rekomendasi",
    "catatan_pemeriksaan",
    "catatan_rekomendasi",
    "tgl_pengajuan",
    "tgl_perbaikan_terakhir",
    "tgl_pemeriksaan",
    "tgl_selesai",
}
_NOTES = "catatan_pemeriksaan"
_NOTE_KEYS = frozenset({"id", "waktu", "oleh", "status", "catatan"})
_ORGANISER = QuestionKey("organiser")


@dataclass(frozen=True, slots=True, repr=False)
class PortalNote:
    """One note that an examiner left in the portal."""

    id: str
    written_at: datetime | None
    """Aware UTC."""
    written_by: str
    """As the portal writes it, such as a region's code."""
    status: str
    text: str
    """Plain, its paragraphs as lines."""


@dataclass(frozen=True, slots=True, repr=False)
class PortalSubmission:
    """What the portal says about the submission; empty or None where it says nothing."""

    number: str
    region_code: str
    institution: str
    progress: str
    """The portal's word, such as selesai."""
    verdict: str
    """The portal's word, such as layak or ditolak."""
    verdict_note: str
    submitted_at: datetime | None
    """Aware UTC, as the three that follow."""
    last_repaired_at: datetime | None
    examined_at: datetime | None
    finished_at: datetime | None
    notes: tuple[PortalNote, ...]


@dataclass(frozen=True, slots=True, repr=False)
class RomantikExport:
    """Everything that the file held."""

    answers: Answers
    submission: PortalSubmission
    not_understood: tuple[NotUnderstood, ...]


def read_romantik_export(content: bytes, form: Form) -> RomantikExport:
    """Raises Problem PORTAL_EXPORT_TOO_LARGE, _DAMAGED, _UNSAFE or _FOREIGN."""
    export = json_of_bytes(content)
    if not isinstance(export, dict) or not export.keys() >= _TELLING_KEYS:
        raise Problem(ProblemCode.PORTAL_EXPORT_FOREIGN)
    reading = Reading()
    answers = answers_of_export(export, _inner_form(export["form"]), form, reading)
    submission = _submission(export, reading)
    for key in export:
        if key not in _KNOWN_KEYS:
            reading.tell_strangers((key,), export[key])
    if _ORGANISER not in answers:
        answers = answers.with_answer(_ORGANISER, submission.institution)
    return RomantikExport(answers, submission, tuple(reading.told))


def _inner_form(value: Any) -> Mapping[str, Any]:
    """A text of JSON in the JSON; blank where the applicant has not begun."""
    inner = json_of_text(value) if isinstance(value, str) and value.strip() else value
    if is_blank(inner):
        return {}
    if not isinstance(inner, dict):
        raise Problem(ProblemCode.PORTAL_EXPORT_FOREIGN)
    return inner


def _submission(export: Mapping[str, Any], reading: Reading) -> PortalSubmission:
    def line(key: str) -> str:
        return reading.read((key,), export.get(key), line_of) or ""

    def lines(key: str) -> str:
        return reading.read((key,), export.get(key), lines_of) or ""

    def moment(key: str) -> datetime | None:
        return reading.read((key,), export.get(key), moment_of)

    return PortalSubmission(
        number=line("id_trans"),
        region_code=line("wilayah"),
        institution=line("instansi"),
        progress=line("status_pengajuan"),
        verdict=line("status_rekomendasi"),
        verdict_note=lines("catatan_rekomendasi"),
        submitted_at=moment("tgl_pengajuan"),
        last_repaired_at=moment("tgl_perbaikan_terakhir"),
        examined_at=moment("tgl_pemeriksaan"),
        finished_at=moment("tgl_selesai"),
        notes=tuple(_notes(export.get(_NOTES), reading)),
    )


def _notes(value: Any, reading: Reading) -> Iterator[PortalNote]:
    if is_blank(value):
        return
    notes = _inner_notes(value)
    if not isinstance(notes, list):
        reading.tell((_NOTES,), NotUnderstoodReason.WRONG_TYPE, value)
        return
    for place, note in enumerate(notes, start=1):
        if isinstance(note, dict):
            yield _note(note, str(place), reading)
        elif not is_blank(note):
            reading.tell((_NOTES, str(place)), NotUnderstoodReason.WRONG_TYPE, note)


def _inner_notes(value: Any) -> Any:
    """The notes, which the portal keeps as a text of JSON; None where that text is broken."""
    if not isinstance(value, str):
        return value
    try:
        return json_of_text(value)
    except Problem:
        return None


def _note(note: Mapping[str, Any], place: str, reading: Reading) -> PortalNote:
    def line(key: str) -> str:
        return reading.read((_NOTES, place, key), note.get(key), line_of) or ""

    for key in sorted(note.keys() - _NOTE_KEYS):
        reading.tell_strangers((_NOTES, place, key), note[key])
    return PortalNote(
        id=line("id"),
        written_at=reading.read((_NOTES, place, "waktu"), note.get("waktu"), moment_of),
        written_by=line("oleh"),
        status=line("status"),
        text=reading.read((_NOTES, place, "catatan"), note.get("catatan"), lines_of) or "",
    )
