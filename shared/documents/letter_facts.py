"""What the draft of a recommendation letter says, and by which names a template asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from shared.domain.date_words import date_words
from shared.domain.language import Language

_BLANK = "…" * 10
"""Where somebody writes later."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """One letter about one case, always in Indonesian; what is not yet known stays empty.

    `is_feasible` is the verdict layak or tidak layak; `reasons` are the team's, `advice` what the
    organiser should mind.
    """

    office_name: str
    unit_name: str
    office_address: str
    office_telephone: str
    office_email: str
    office_website: str
    place: str
    letter_date: date | None
    letter_number: str
    nature: str
    enclosure: str
    subject: str
    addressee: str
    addressee_place: str
    activity_title: str
    organiser: str
    activity_year: int | None
    way_of_collection: str
    case_number: str
    submission_number: str
    submitted_on: date | None
    recommendation_identity: str
    is_feasible: bool
    reasons: tuple[str, ...]
    advice: tuple[str, ...]
    signer_title: str
    signer_name: str
    signer_nip: str
    copies_to: tuple[str, ...] = field(default=())


TEXT_FIELDS = MappingProxyType(
    {
        "nama_kantor": "Nama kantor",
        "nama_unit": "Nama unit layanan",
        "alamat_kantor": "Alamat kantor",
        "telepon_kantor": "Telepon kantor",
        "email_kantor": "E-mail kantor",
        "situs_kantor": "Situs web kantor",
        "tempat": "Tempat surat dibuat",
        "tanggal": "Tanggal surat",
        "nomor": "Nomor surat",
        "sifat": "Sifat surat",
        "lampiran": "Lampiran",
        "perihal": "Perihal",
        "tujuan": "Kepada siapa surat ditujukan",
        "tempat_tujuan": "Tempat tujuan",
        "judul_kegiatan": "Judul kegiatan statistik",
        "penyelenggara": "Instansi penyelenggara",
        "tahun_kegiatan": "Tahun kegiatan",
        "cara_pengumpulan": "Cara pengumpulan data",
        "nomor_permohonan": "Nomor permohonan di kantor ini",
        "nomor_pengajuan": "Nomor pengajuan di portal",
        "tanggal_pengajuan": "Tanggal pengajuan di portal",
        "identitas_rekomendasi": "Identitas rekomendasi",
        "putusan": "LAYAK atau TIDAK LAYAK",
        "jabatan_penandatangan": "Jabatan penanda tangan",
        "nama_penandatangan": "Nama penanda tangan",
        "nip_penandatangan": "NIP penanda tangan",
    }
)
"""The fields that a template may name, and what they are."""
LIST_FIELDS = MappingProxyType(
    {"pertimbangan": "Pertimbangan", "saran": "Saran", "tembusan": "Tembusan"}
)
"""Lists that a template goes through with {%p for … in … %}."""
CHOICE_FIELDS = MappingProxyType({"layak": "Apakah kegiatan dinyatakan layak"})
"""What a template may ask with {%p if … %}."""


_OF_THE_OFFICE = frozenset(
    {
        "nama_kantor",
        "nama_unit",
        "alamat_kantor",
        "telepon_kantor",
        "email_kantor",
        "situs_kantor",
    }
)
"""What nobody adds later: it stays empty where the office has none."""


def letter_fields(facts: LetterFacts) -> Mapping[str, str | bool | list[str]]:
    """The values by the names above."""
    values = {
        "nama_kantor": facts.office_name,
        "nama_unit": facts.unit_name,
        "alamat_kantor": facts.office_address,
        "telepon_kantor": facts.office_telephone,
        "email_kantor": facts.office_email,
        "situs_kantor": facts.office_website,
        "tempat": facts.place,
        "tanggal": _day(facts.letter_date),
        "nomor": facts.letter_number,
        "sifat": facts.nature,
        "lampiran": facts.enclosure,
        "perihal": facts.subject,
        "tujuan": facts.addressee,
        "tempat_tujuan": facts.addressee_place,
        "judul_kegiatan": facts.activity_title,
        "penyelenggara": facts.organiser,
        "tahun_kegiatan": "" if facts.activity_year is None else str(facts.activity_year),
        "cara_pengumpulan": facts.way_of_collection,
        "nomor_permohonan": facts.case_number,
        "nomor_pengajuan": facts.submission_number,
        "tanggal_pengajuan": _day(facts.submitted_on),
        "identitas_rekomendasi": facts.recommendation_identity,
        "putusan": "LAYAK" if facts.is_feasible else "TIDAK LAYAK",
        "jabatan_penandatangan": facts.signer_title,
        "nama_penandatangan": facts.signer_name,
        "nip_penandatangan": facts.signer_nip,
    }
    return {
        **{
            name: value or (_BLANK if name not in _OF_THE_OFFICE else "")
            for name, value in values.items()
        },
        "pertimbangan": list(facts.reasons),
        "saran": list(facts.advice),
        "tembusan": list(facts.copies_to),
        "layak": facts.is_feasible,
    }


def _day(day: date | None) -> str:
    """24 November 2026; a letter names no weekday."""
    return "" if day is None else date_words(day, Language.INDONESIAN).partition(", ")[2]
