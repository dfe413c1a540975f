"""What the draft of a recommendation letter says, and by which names a template asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from shared.domain.date_words import date_words
from shared.domain.language import Language
from shared.domain.office import Bilingual

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
        "nama_kantor": Bilingual("Nama kantor", "Name of the office"),
        "nama_unit": Bilingual("Nama unit layanan", "Name of the service unit"),
        "alamat_kantor": Bilingual("Alamat kantor", "Address of the office"),
        "telepon_kantor": Bilingual("Telepon kantor", "Telephone of the office"),
        "email_kantor": Bilingual("E-mail kantor", "E-mail of the office"),
        "situs_kantor": Bilingual("Situs web kantor", "Web site of the office"),
        "tempat": Bilingual("Tempat surat dibuat", "Where the letter is made"),
        "tanggal": Bilingual("Tanggal surat", "Date of the letter"),
        "nomor": Bilingual("Nomor surat", "Number of the letter"),
        "sifat": Bilingual("Sifat surat", "Nature of the letter"),
        "lampiran": Bilingual("Lampiran", "Enclosures"),
        "perihal": Bilingual("Perihal", "Subject"),
        "tujuan": Bilingual("Kepada siapa surat ditujukan", "Whom the letter is for"),
        "tempat_tujuan": Bilingual("Tempat tujuan", "Place of the addressee"),
        "judul_kegiatan": Bilingual("Judul kegiatan statistik", "Title of the activity"),
        "penyelenggara": Bilingual("Instansi penyelenggara", "Organising institution"),
        "tahun_kegiatan": Bilingual("Tahun kegiatan", "Year of the activity"),
        "cara_pengumpulan": Bilingual("Cara pengumpulan data", "Way of collecting data"),
        "nomor_permohonan": Bilingual("Nomor permohonan di kantor ini", "Number of the case here"),
        "nomor_pengajuan": Bilingual(
            "Nomor pengajuan di portal", "Submission number in the portal"
        ),
        "tanggal_pengajuan": Bilingual("Tanggal pengajuan di portal", "Day of submission"),
        "identitas_rekomendasi": Bilingual("Identitas rekomendasi", "Recommendation number"),
        "putusan": Bilingual("LAYAK atau TIDAK LAYAK", "The verdict, in Indonesian"),
        "jabatan_penandatangan": Bilingual("Jabatan penanda tangan", "Title of the signer"),
        "nama_penandatangan": Bilingual("Nama penanda tangan", "Name of the signer"),
        "nip_penandatangan": Bilingual("NIP penanda tangan", "The signer's staff number (NIP)"),
    }
)
"""The fields that a template may name, and what they are."""
LIST_FIELDS = MappingProxyType(
    {
        "pertimbangan": Bilingual("Pertimbangan tim", "The team's reasons"),
        "saran": Bilingual("Hal yang perlu diperhatikan", "What the organiser should mind"),
        "tembusan": Bilingual("Penerima tembusan", "Who gets a copy"),
    }
)
"""Lists that a template goes through with {%p for … in … %}."""
CHOICE_FIELDS = MappingProxyType(
    {"layak": Bilingual("Apakah kegiatan dinyatakan layak", "Whether the activity is feasible")}
)
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
