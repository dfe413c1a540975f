"""Which column of a table holds which part of a reference, guessed from the headings."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from shared.domain.search_words import plain_words


class ReferenceField(StrEnum):
    """What a column may hold; named as in ReferenceDetails."""

    NUMBER = "number"
    TITLE = "title"
    YEAR = "year"
    ORGANISER = "organiser"
    REGION_CODE = "region_code"
    REGION_NAME = "region_name"
    WAY = "way"
    SECTOR = "sector"
    STATUS = "status"
    ISSUED_ON = "issued_on"
    SUMMARY = "summary"
    VARIABLES = "variables"
    LINK = "link"


Columns = Mapping[ReferenceField, int]
"""The place of each field's column, from 0; a field may be without one."""

NEEDED = (ReferenceField.TITLE, ReferenceField.ORGANISER)
_ROWS_LOOKED_AT = 15
"""Above a table there may stand its title and what it is of."""
_HEADINGS: Mapping[ReferenceField, tuple[str, ...]] = MappingProxyType(
    {
        ReferenceField.NUMBER: (
            "nomor rekomendasi",
            "no rekomendasi",
            "identitas rekomendasi",
            "nomor identitas rekomendasi",
            "id rekomendasi",
            "recommendation number",
            "nomor",
            "number",
            "rekomendasi",
        ),
        ReferenceField.TITLE: (
            "judul kegiatan",
            "judul",
            "nama kegiatan",
            "judul kegiatan statistik",
            "title",
            "activity title",
            "activity",
            "kegiatan",
        ),
        ReferenceField.YEAR: ("tahun kegiatan", "tahun", "year", "tahun pelaksanaan"),
        ReferenceField.ORGANISER: (
            "instansi penyelenggara",
            "penyelenggara",
            "nama instansi",
            "instansi",
            "opd",
            "organiser",
            "organizer",
            "produsen data",
            "produsen",
            "agency",
            "institution",
        ),
        ReferenceField.REGION_CODE: (
            "kode wilayah",
            "kode kabupaten kota",
            "kode kabkot",
            "region code",
        ),
        ReferenceField.REGION_NAME: (
            "nama wilayah",
            "wilayah",
            "kabupaten kota",
            "kabkot",
            "kabupaten",
            "region",
            "region name",
            "cakupan wilayah",
        ),
        ReferenceField.WAY: (
            "cara pengumpulan data",
            "cara pengumpulan",
            "cara",
            "jenis kegiatan",
            "way of collection",
            "way",
            "collection",
        ),
        ReferenceField.SECTOR: ("sektor kegiatan", "sektor", "sector"),
        ReferenceField.STATUS: ("status rekomendasi", "status", "hasil"),
        ReferenceField.ISSUED_ON: (
            "tanggal terbit",
            "tgl terbit",
            "tanggal selesai",
            "tgl selesai",
            "tanggal rekomendasi",
            "tanggal",
            "tgl",
            "date",
            "issued on",
            "issue date",
        ),
        ReferenceField.SUMMARY: (
            "ringkasan tujuan",
            "ringkasan",
            "tujuan kegiatan",
            "tujuan",
            "summary",
            "abstrak",
            "deskripsi",
            "aims",
        ),
        ReferenceField.VARIABLES: (
            "variabel yang dikumpulkan",
            "variabel",
            "variables",
            "peubah",
        ),
        ReferenceField.LINK: ("tautan", "link", "url", "alamat web", "situs"),
    }
)
_FIELD_OF = {heading: field for field, headings in _HEADINGS.items() for heading in headings}
_RANK_OF = {
    heading: rank for headings in _HEADINGS.values() for rank, heading in enumerate(headings)
}


def guessed_columns(headings: Sequence[str]) -> Columns:
    """The likeliest column for each field whose heading is understood; no column serves two."""
    found: dict[ReferenceField, tuple[int, int]] = {}
    for place, heading in enumerate(headings):
        words = " ".join(plain_words(heading[:200]))
        field = _FIELD_OF.get(words)
        if field is not None:
            found[field] = min(found.get(field, (99, 0)), (_RANK_OF[words], place))
    return {field: place for field, (_, place) in found.items()}


def heading_row(rows: Sequence[Sequence[str]]) -> int:
    """Where the headings stand: the row, near the top, in which most of them are understood."""
    understood = [len(guessed_columns(row)) for row in rows[:_ROWS_LOOKED_AT]]
    return understood.index(max(understood)) if understood else 0
