"""The answers of a fictional survey that passes every hard check."""

from datetime import date

from shared.domain.form_answers import Answer, Answers, Period, Row


def sample_answers(**changed: Answer | None) -> Answers:
    """The sample, with some answers changed, or taken away where None is given."""
    values = {**_SAMPLE, **changed}
    return Answers({key: value for key, value in values.items() if value is not None})


def _month(month: int) -> Period:
    return Period(date(2027, month, 1), date(2027, month, 28))


_SAMPLE: dict[str, Answer] = {
    "title": "Survei Kepuasan Pengguna Layanan Contoh Kabupaten Contoh",
    "year": 2027,
    "collection_way": "survey",
    "sector": "health",
    "organiser": "Dinas Contoh Kabupaten Contoh",
    "organiser_address": "Jalan Contoh 1, Kabupaten Contoh",
    "organiser_phone": "(0534) 000000",
    "organiser_email": "dinas@contoh.example.com",
    "echelon_2": "Dinas Contoh Kabupaten Contoh",
    "responsible_name": "Pemohon Contoh",
    "responsible_position": "Kepala Bidang Contoh",
    "responsible_address": "Jalan Contoh 1, Kabupaten Contoh",
    "responsible_phone": "-",
    "responsible_email": "pj@contoh.example.com",
    "background": "Latar belakang contoh: data tentang kepuasan pengguna layanan belum tersedia.",
    "purpose": "Tujuan contoh: mengetahui tingkat kepuasan pengguna layanan menurut kecamatan.",
    "planning_period": _month(1),
    "collection_period": _month(3),
    "processing_period": _month(4),
    "analysis_period": _month(5),
    "dissemination_period": _month(6),
    "variables": (
        Row.of(
            {
                "name": "Tingkat kepuasan",
                "definition": "Penilaian pengguna atas layanan yang diterimanya.",
                "reference_period": "Kunjungan terakhir",
            }
        ),
    ),
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
    "sample_unit": "Pengguna layanan",
    "observation_unit": "Pengguna layanan",
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
    "printed_release": date(2027, 7, 1),
}
