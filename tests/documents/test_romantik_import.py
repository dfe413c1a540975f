"""The portal's own export: its answers, its oddities, and files that only look like one."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.configuration.recommendation_form import recommendation_form
from shared.documents.hostile_json import LARGEST_EXPORT_BYTES
from shared.documents.romantik_import import RomantikExport, read_romantik_export
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_check import form_faults
from shared.domain.problem import Problem, ProblemCode
from tests.documents.romantik_sample import Values, sample_export, sample_form, sample_notes

_FORM = recommendation_form()


def _read(form: object = None, **changed: object) -> RomantikExport:
    return read_romantik_export(sample_export(form, **changed), _FORM)


def _told(export: RomantikExport) -> list[tuple[str, str, str]]:
    """Without the sentence that stands for the day of submission, as it does in every export."""
    found = [(each.path, each.reason.value, each.text) for each in export.not_understood]
    return [each for each in found if each[0] != "tgl_pengajuan"]


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("title", "Kompilasi Data Contoh Kabupaten Contoh"),
        ("year", 2027),
        ("organiser", "Dinas Contoh Kabupaten Contoh"),
        ("organiser_phone", "(0534) 000000"),
        ("responsible_position", "Kepala Bidang Contoh"),
        ("background", "Paragraf satu.\nParagraf dua."),
        ("purpose", "1. Tujuan contoh"),
        ("collection_period", Period(date(2027, 3, 2), date(2027, 3, 31))),
        ("repetition", "repeated"),
        ("frequency", "yearly"),
        ("coverage", "whole_country"),
        ("collection_methods", frozenset({"secondary_data"})),
        ("collection_tools", frozenset({"mail", "other"})),
        ("collection_tools_other", "lembar kerja"),
        ("pilot", False),
        ("field_staff", "own_staff"),
        ("lowest_education", "diploma"),
        ("supervisor_count", 1),
        ("enumerator_count", 3),
        ("staff_training", True),
        ("quality_checks", frozenset({"supervision"})),
        ("coding", False),
        ("analysis_method", "descriptive"),
        ("analysis_units", frozenset({"other"})),
        ("analysis_units_other", "Laporan contoh"),
        ("presentation_levels", frozenset({"regency"})),
        ("digital_available", True),
        ("attachments", (Row.of({"file_name": "10001-20261201-Contoh.pdf"}),)),
        ("organiser_fax", None),
        ("echelon_1", None),
        ("regions", None),
        ("presentation_levels_other", None),
    ],
)
def test_an_answer_is_found_at_its_place(key: str, answer: Answer | None) -> None:
    assert _read().answers.value(key) == answer


def test_a_variable_becomes_a_row() -> None:
    (row,) = _read().answers.rows("variables")
    assert dict(row.cells) == {
        "name": "Jumlah contoh",
        "definition": "Banyaknya contoh pada akhir tahun.",
        "reference_period": "2026",
    }


def test_the_course_of_the_submission_is_told_in_aware_times() -> None:
    submission = _read().submission
    assert submission.number == "10001"
    assert (submission.progress, submission.verdict) == ("selesai", "ditolak")
    assert submission.region_code == "6111"
    assert submission.verdict_note == "Kalimat contoh tentang putusan."
    assert submission.submitted_at is None
    assert submission.last_repaired_at is None
    assert submission.examined_at == datetime(2026, 12, 10, 3, 24, 52, tzinfo=UTC)
    assert submission.finished_at == datetime(2027, 3, 11, 3, 30, 3, tzinfo=UTC)


def test_the_time_of_a_note_is_wib_and_its_text_is_plain() -> None:
    (note,) = _read().submission.notes
    assert note.written_at == datetime(2026, 12, 10, 3, 24, 52, tzinfo=UTC)
    assert note.text == "Judul: catatan satu.\nBerkas: catatan dua."
    assert (note.id, note.written_by, note.status) == ("1", "6111", "belum diperbaiki")


def test_a_sentence_in_the_place_of_a_day_is_told() -> None:
    (told,) = _read().not_understood
    assert (told.path, told.reason.value) == ("tgl_pengajuan", "not_a_date")
    assert told.text == "Kalimat contoh tentang putusan."


def test_an_export_misses_only_what_the_portal_keeps_to_itself() -> None:
    long = "Kalimat contoh yang cukup panjang untuk sebuah latar belakang atau tujuan."
    form = sample_form()
    form["blok_iii"] |= {"latar_belakang_kegiatan": long, "tujuan_kegiatan": long}
    form["blok_ii"]["unit_penanggung_jawab"]["eselon2"] = "Dinas Contoh Kabupaten Contoh"
    faults = form_faults(_FORM, _read(form).answers, only_portal=True)
    assert [(fault.number, fault.code.value) for fault in faults] == [
        ("0.4", "missing"),
        ("0.5", "missing"),
    ]


def test_a_survey_s_block_v_is_told_value_by_value() -> None:
    form = sample_form()
    form["blok_v"] = {
        "rancangan_sampel": "multi_stage",
        "fraksi": {"tahap_1": "1/10", "tahap_2": "", "tahap_3": None},
        "unit": ["rumah tangga", "<p>individu</p>"],
    }
    assert _told(_read(form)) == [
        ("blok_v.rancangan_sampel", "key_unknown", "multi_stage"),
        ("blok_v.fraksi.tahap_1", "key_unknown", "1/10"),
        ("blok_v.unit.1", "key_unknown", "rumah tangga"),
        ("blok_v.unit.2", "key_unknown", "individu"),
    ]


def _form_with(path: str, value: object) -> Values:
    form = sample_form()
    *way, last = path.split("/")
    tree: Any = form
    for key in way:
        tree = tree[key]
    tree[last] = value
    return form


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("blok_i", "hancur", ("blok_i", "key_unknown", "hancur")),
        (
            "blok_i/instansi_penyelenggara",
            {"nama": "x"},
            ("blok_i.instansi_penyelenggara", "wrong_type", '{"nama": "x"}'),
        ),
        (
            "blok_i/instansi_penyelenggara",
            True,
            ("blok_i.instansi_penyelenggara", "wrong_type", "true"),
        ),
        ("blok_i/catatan_baru", "isi", ("blok_i.catatan_baru", "key_unknown", "isi")),
        (
            "blok_iii/rencana_jadwal_kegiatan/analisis",
            "Mei",
            ("blok_iii.rencana_jadwal_kegiatan.analisis", "wrong_type", "Mei"),
        ),
        (
            "blok_iii/rencana_jadwal_kegiatan/analisis",
            {"awal": "2027-02-30", "akhir": "2027-05-28"},
            ("blok_iii.rencana_jadwal_kegiatan.analisis.awal", "not_a_date", "2027-02-30"),
        ),
        (
            "blok_iii/rencana_jadwal_kegiatan/analisis",
            {"awal": "2027-05-04", "akhir": "2027-05-28", "catatan": "libur"},
            ("blok_iii.rencana_jadwal_kegiatan.analisis.catatan", "key_unknown", "libur"),
        ),
        (
            "blok_iii/rencana_jadwal_kegiatan/evaluasi",
            {"awal": "2027-07-01"},
            ("blok_iii.rencana_jadwal_kegiatan.evaluasi.awal", "key_unknown", "2027-07-01"),
        ),
        (
            "blok_iii/variabel_yang_dikumpulkan",
            [{"nama": "Umur", "konsep": "Usia"}],
            ("blok_iii.variabel_yang_dikumpulkan.1.konsep", "key_unknown", "Usia"),
        ),
        (
            "blok_iii/variabel_yang_dikumpulkan",
            {"nama": "Umur"},
            ("blok_iii.variabel_yang_dikumpulkan", "wrong_type", '{"nama": "Umur"}'),
        ),
        (
            "blok_iii/variabel_yang_dikumpulkan",
            ["Umur"],
            ("blok_iii.variabel_yang_dikumpulkan.1", "key_unknown", "Umur"),
        ),
        (
            "blok_iv/frekuensi_penyelanggara",
            "setiap gerhana",
            ("blok_iv.frekuensi_penyelanggara", "choice_unknown", "setiap gerhana"),
        ),
        (
            "blok_iv/metode_pengumpulan_data/telepati",
            True,
            ("blok_iv.metode_pengumpulan_data.telepati", "key_unknown", "true"),
        ),
        (
            "blok_iv/metode_pengumpulan_data/wawancara",
            "mungkin",
            ("blok_iv.metode_pengumpulan_data.wawancara", "not_yes_or_no", "mungkin"),
        ),
        (
            "blok_iv/metode_pengumpulan_data",
            ["wawancara"],
            ("blok_iv.metode_pengumpulan_data", "wrong_type", '["wawancara"]'),
        ),
        (
            "blok_vi/jumlah_petugas_supervisor",
            "dua",
            ("blok_vi.jumlah_petugas_supervisor", "not_a_number", "dua"),
        ),
        (
            "blok_vi/jumlah_petugas_supervisor",
            -1,
            ("blok_vi.jumlah_petugas_supervisor", "not_a_number", "-1"),
        ),
        (
            "blok_iii/latar_belakang_kegiatan",
            "a" * 200_001,
            ("blok_iii.latar_belakang_kegiatan", "text_too_long", "a" * 500 + "…"),
        ),
        ("blok_x", {"catatan": "Sudah."}, ("blok_x.catatan", "key_unknown", "Sudah.")),
    ],
)
def test_what_is_not_understood_is_told_with_its_place(
    path: str, value: object, told: tuple[str, str, str]
) -> None:
    assert _told(_read(_form_with(path, value))) == [told]


def test_what_was_not_understood_changes_nothing_else() -> None:
    whole = _read().answers
    changed = _read(_form_with("blok_iv/frekuensi_penyelanggara", "setiap gerhana")).answers
    assert changed == Answers(
        {key: value for key, value in whole.values.items() if key != "frequency"}
    )


@pytest.mark.parametrize(
    ("path", "value", "key", "answer"),
    [
        ("blok_vi/jumlah_petugas_supervisor", 4, "supervisor_count", 4),
        ("blok_vi/jumlah_petugas_supervisor", " 4 ", "supervisor_count", 4),
        ("blok_vi/jumlah_petugas_supervisor", 4.0, "supervisor_count", 4),
        ("blok_vi/apakah_melakukan_uji_coba", "ya", "pilot", True),
        ("blok_vi/apakah_melakukan_uji_coba", "2", "pilot", False),
        ("blok_vi/apakah_melakukan_uji_coba", None, "pilot", None),
        ("blok_iv/kegiatan_ini_dilakukan", "hanya_sekali", "repetition", "once"),
        ("blok_iv/kegiatan_ini_dilakukan", "Hanya sekali", "repetition", "once"),
        ("blok_iv/cakupan_wilayah_pengumpulan_data", "sebagian", "coverage", "part"),
        (
            "blok_iv/cakupan_wilayah_pengumpulan_data",
            "sebagian_wilayah_indonesia",
            "coverage",
            "part",
        ),
        (
            "blok_iv/sebagian_cakupan_wilayah_pengumpulan_data",
            ["Kayong Utara", ""],
            "regions",
            (Row.of({"regency": "Kayong Utara"}),),
        ),
        ("blok_i/alamat_instansi_penyelenggara/telepon", 5343031316, "organiser_phone", "5343031316"),
        (
            "blok_iii/rencana_jadwal_kegiatan/analisis",
            {"awal": "2027-05-03T17:00:00.000Z", "akhir": None},
            "analysis_period",
            Period(date(2027, 5, 4), None),
        ),
    ],
    ids=str,
)  # fmt: skip
def test_the_portal_s_ways_of_writing_are_understood(
    path: str, value: object, key: str, answer: Answer | None
) -> None:
    export = _read(_form_with(path, value))
    assert export.answers.value(key) == answer
    assert _told(export) == []


@pytest.mark.parametrize("form", [b'""', b'"{}"', b'"null"', b"null", b"{}", b'" "'])
def test_an_export_without_a_filled_form_still_knows_who_and_what(form: bytes) -> None:
    content = sample_export("FORM").replace(json.dumps(json.dumps("FORM")).encode(), form)
    assert read_romantik_export(content, _FORM).answers == Answers(
        {
            "title": "Kompilasi Data Contoh Kabupaten Contoh",
            "year": 2027,
            "organiser": "Dinas Contoh Kabupaten Contoh",
        }
    )


@pytest.mark.parametrize(
    ("notes", "path"),
    [
        ("bukan json", "catatan_pemeriksaan"),
        ('{"id": 1}', "catatan_pemeriksaan"),
        (sample_notes({"id": 1, "tanggapan": "Sudah."}), "catatan_pemeriksaan.1.tanggapan"),
        (json.dumps(["catatan lepas"]), "catatan_pemeriksaan.1"),
        (sample_notes({"id": 1, "waktu": "kemarin"}), "catatan_pemeriksaan.1.waktu"),
    ],
)
def test_a_note_that_is_not_understood_does_not_cost_the_answers(notes: str, path: str) -> None:
    export = _read(catatan_pemeriksaan=notes)
    assert [told[0] for told in _told(export)] == [path]
    assert export.answers == _read().answers


def test_an_unknown_key_of_the_top_is_told() -> None:
    assert _told(_read(kode_qr="123")) == [("kode_qr", "key_unknown", "123")]


def _nested(depth: int) -> bytes:
    return b'{"id_trans": 1, "form": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ProblemCode.PORTAL_EXPORT_DAMAGED),
        (b"PK\x03\x04", ProblemCode.PORTAL_EXPORT_DAMAGED),
        (b"\xff\xfe{\x00}\x00", ProblemCode.PORTAL_EXPORT_DAMAGED),
        (sample_export()[:-5], ProblemCode.PORTAL_EXPORT_DAMAGED),
        (sample_export().replace(b'"wilayah"', b'"id_trans"'), ProblemCode.PORTAL_EXPORT_DAMAGED),
        (b'{"id_trans": NaN, "form": ""}', ProblemCode.PORTAL_EXPORT_DAMAGED),
        (b'{"id_trans": 1, "form": "{"}', ProblemCode.PORTAL_EXPORT_DAMAGED),
        (b'{"id_trans": ' + b"9" * 5000 + b', "form": ""}', ProblemCode.PORTAL_EXPORT_DAMAGED),
        (_nested(25), ProblemCode.PORTAL_EXPORT_UNSAFE),
        (_nested(100_000), ProblemCode.PORTAL_EXPORT_UNSAFE),
        (
            b'{"id_trans": 1, "form": [' + b"0," * 60_000 + b"0]}",
            ProblemCode.PORTAL_EXPORT_UNSAFE,
        ),
        (b" " * (LARGEST_EXPORT_BYTES + 1), ProblemCode.PORTAL_EXPORT_TOO_LARGE),
        (b"[]", ProblemCode.PORTAL_EXPORT_FOREIGN),
        (b"null", ProblemCode.PORTAL_EXPORT_FOREIGN),
        (b'{"nama": "lain"}', ProblemCode.PORTAL_EXPORT_FOREIGN),
        (b'{"id_trans": 1, "form": "[1]"}', ProblemCode.PORTAL_EXPORT_FOREIGN),
        (b'{"id_trans": 1, "form": 5}', ProblemCode.PORTAL_EXPORT_FOREIGN),
    ],
    ids=[
        "empty",
        "a zip file",
        "UTF-16",
        "cut off",
        "the same key twice",
        "no number",
        "a broken inner form",
        "a number without end",
        "too deep",
        "very deep",
        "too many values",
        "too large",
        "a list",
        "null",
        "another JSON",
        "an inner list",
        "an inner number",
    ],
)
def test_a_file_that_is_no_export_is_refused(content: bytes, code: ProblemCode) -> None:
    with pytest.raises(Problem) as refused:
        read_romantik_export(content, _FORM)
    assert refused.value.code is code


def test_a_byte_order_mark_is_forgiven() -> None:
    content = b"\xef\xbb\xbf" + sample_export()
    assert read_romantik_export(content, _FORM).answers == _read().answers


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["awal", "nama", "lainnya", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
_PLACES = [
    "blok",
    "blok_iii",
    "blok_v",
    "blok_i/instansi_penyelenggara",
    "blok_iii/rencana_jadwal_kegiatan",
    "blok_iii/rencana_jadwal_kegiatan/analisis",
    "blok_iii/variabel_yang_dikumpulkan",
    "blok_iv/metode_pengumpulan_data",
    "blok_iv/tipe_pengumpulan_data",
    "blok_vi/jumlah_petugas_supervisor",
    "blok_viii/ketersediaan_produk_digital",
    "blok_ix/file_berkas_pendukung",
]


@given(st.sampled_from(_PLACES), _JSON)
def test_whatever_stands_in_a_place_the_rest_is_read(path: str, value: object) -> None:
    export = _read(_form_with(path, value))
    assert export.answers.text("title") == "Kompilasi Data Contoh Kabupaten Contoh"
    form_faults(_FORM, export.answers)


def test_nothing_of_an_export_shows_in_a_log() -> None:
    export = _read()
    shown = repr((export, export.submission, export.submission.notes, export.not_understood))
    assert "ontoh" not in shown.lower().replace("contohnya", "")
