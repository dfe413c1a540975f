"""The form of an applicant who does not exist: what a health agency might answer."""

from calendar import monthrange
from datetime import date

from shared.domain.case import CaseRequest
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.way_of_collection import WayOfCollection

TITLE = "Survei Contoh Kepuasan Masyarakat terhadap Pelayanan Puskesmas di Kabupaten Kayong Utara"
ORGANISER = "Dinas Kesehatan Contoh Kabupaten Kayong Utara"
_OFFICE = "Jalan Contoh Nomor 1, Sukadana, Kabupaten Kayong Utara"


def sample_request(today: date, title: str = TITLE, organiser: str = ORGANISER) -> CaseRequest:
    """What such an applicant states at the counter."""
    return CaseRequest(
        title=title,
        organiser=organiser,
        activity_year=today.year + 1,
        way=WayOfCollection.SURVEY,
        collection_starts_on=date(today.year + 1, 4, 1),
    )


def sample_answers(today: date, title: str = TITLE, organiser: str = ORGANISER) -> Answers:
    """Filled in with care, but for one telephone number: the examination finds that out."""
    year = today.year + 1
    return Answers(
        {
            **_who_and_what(year, title, organiser),
            **_why_and_when(year),
            **_how(),
            "printed_release": date(year, 10, 1),
            "closing_note": "Formulir ini contoh; kegiatan, instansi, dan orangnya tidak ada.",
        }
    )


def _who_and_what(year: int, title: str, organiser: str) -> dict[str, Answer]:
    return {
        "title": title,
        "year": year,
        "collection_way": "survey",
        "sector": "health",
        "statistics_kind": "sectoral",
        "had_recommendation": False,
        "organiser": organiser,
        "organiser_address": _OFFICE,
        "organiser_phone": "(0534) 000000",
        "organiser_email": "dinas@contoh.example.com",
        "echelon_2": organiser,
        "responsible_name": "Pemohon Contoh",
        "responsible_position": "Kepala Bidang Contoh",
        "responsible_address": _OFFICE,
        "responsible_phone": "-",
        "responsible_email": "pemohon@contoh.example.com",
    }


def _why_and_when(year: int) -> dict[str, Answer]:
    return {
        "background": (
            "Data tentang kepuasan pengguna layanan puskesmas menurut kecamatan belum tersedia, "
            "sedangkan mutu layanan dinilai setiap tahun."
        ),
        "purpose": (
            "Mengetahui tingkat kepuasan pengguna layanan puskesmas menurut kecamatan dan unsur "
            "layanan."
        ),
        "planning_period": _months(year, 1, 2),
        "design_period": _months(year, 3, 3),
        "collection_period": _months(year, 4, 5),
        "processing_period": _months(year, 6, 6),
        "analysis_period": _months(year, 7, 8),
        "dissemination_period": _months(year, 9, 10),
        "variables": (
            Row.of(
                {
                    "name": "Tingkat kepuasan",
                    "concept": "Kepuasan pengguna layanan",
                    "definition": "Penilaian pengguna atas layanan yang diterimanya.",
                    "reference_period": "Kunjungan terakhir",
                }
            ),
            Row.of(
                {
                    "name": "Lama menunggu",
                    "concept": "Waktu tunggu",
                    "definition": "Waktu sejak pendaftaran sampai dilayani, dalam menit.",
                    "reference_period": "Kunjungan terakhir",
                }
            ),
        ),
    }


def _how() -> dict[str, Answer]:
    return {
        "repetition": "repeated",
        "frequency": "yearly",
        "observation_type": "longitudinal_cross_sectional",
        "coverage": "part",
        "regions": (Row.of({"province": "Kalimantan Barat", "regency": "Kayong Utara"}),),
        "collection_methods": frozenset({"interview"}),
        "collection_tools": frozenset({"papi"}),
        "collection_units": frozenset({"individual"}),
        "sample_stages": "single_stage",
        "selection": "probability",
        "probability_method": "simple_random",
        "sampling_frame": "list_frame",
        "sampling_fraction": "300/6000",
        "sampling_error": "RSE 5 persen",
        "sample_unit": "Pengguna layanan puskesmas",
        "observation_unit": "Pengguna layanan puskesmas",
        "pilot": True,
        "quality_checks": frozenset({"supervision"}),
        "nonresponse_adjustment": False,
        "field_staff": "both",
        "lowest_education": "senior_secondary",
        "supervisor_count": 2,
        "enumerator_count": 8,
        "staff_training": True,
        "editing": True,
        "coding": False,
        "data_entry": True,
        "validation": True,
        "analysis_method": "descriptive",
        "analysis_units": frozenset({"individual"}),
        "presentation_levels": frozenset({"regency", "district"}),
        "printed_available": True,
        "digital_available": False,
        "microdata_available": False,
    }


def _months(year: int, first: int, last: int) -> Period:
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
