"""A fictional export in the shape that ROMANTIK writes, oddities included."""

import copy
import json
from typing import Any

Values = dict[str, Any]


def sample_form() -> Values:
    """The inner form, to change as a test needs."""
    return copy.deepcopy(_FORM)


def sample_export(form: object = None, **changed: object) -> bytes:
    """The file, with some of its top keys changed and the inner form as given."""
    text = json.dumps(sample_form() if form is None else form)
    return json.dumps({**_EXPORT, "form": text, **changed}).encode()


def sample_notes(*notes: Values) -> str:
    return json.dumps(list(notes))


_EXPORT: Values = {
    "wilayah": "6111",
    "id_trans": 10001,
    "nama_kegiatan": "Kompilasi Data Contoh Kabupaten Contoh",
    "tahun_kegiatan": 2027,
    "instansi": "Dinas Contoh Kabupaten Contoh",
    "status_pengajuan": "selesai",
    "status_rekomendasi": "ditolak",
    "catatan_pemeriksaan": sample_notes(
        {
            "id": 1,
            "waktu": "2026-12-10 10:24:52",
            "oleh": "6111",
            "status": "belum diperbaiki",
            "catatan": "<p><strong>Judul</strong>: catatan satu.</p><p>Berkas: catatan dua.</p>",
        }
    ),
    "catatan_rekomendasi": "Kalimat contoh tentang putusan.",
    "tgl_pengajuan": "Kalimat contoh tentang putusan.",
    "tgl_perbaikan_terakhir": None,
    "tgl_pemeriksaan": "2026-12-10T03:24:52.000Z",
    "tgl_selesai": "2027-03-11T03:30:03.000Z",
}
_ADDRESS: Values = {
    "alamat": "Jalan Contoh 1",
    "telepon": "(0534) 000000",
    "email": "dinas@contoh.example.com",
    "faksimile": "",
}
_FORM: Values = {
    "blok": ["0", "1", "5", "2", "3", "4", "6", "7", "8", "9", "10"],
    "blok_i": {
        "instansi_penyelenggara": "Dinas Contoh Kabupaten Contoh",
        "alamat_instansi_penyelenggara": _ADDRESS,
    },
    "blok_ii": {
        "unit_penanggung_jawab": {"eselon1": "", "eselon2": "Dinas Contoh"},
        "penanggung_jawab_teknis": {
            "nama": "Nama Contoh",
            "jabatan": "Kepala Bidang Contoh",
            **_ADDRESS,
        },
    },
    "blok_iii": {
        "latar_belakang_kegiatan": "<p>Paragraf satu.</p><p>Paragraf dua.</p>",
        "tujuan_kegiatan": '<ol><li><p style="text-align:justify;">Tujuan contoh</p></li></ol>',
        "rencana_jadwal_kegiatan": {
            "perencanaan_kegiatan": {"awal": "2027-01-05", "akhir": "2027-02-27"},
            "pengumpulan_data": {"awal": "2027-03-02", "akhir": "2027-03-31"},
            "pengolahan_data": {"awal": "2027-04-01", "akhir": "2027-04-30"},
            "analisis": {"awal": "2027-05-04", "akhir": "2027-05-28"},
            "penyajian": {"awal": "2027-06-01", "akhir": "2027-06-30"},
        },
        "variabel_yang_dikumpulkan": [
            {
                "nama": "Jumlah contoh",
                "definisi": "Banyaknya contoh pada akhir tahun.",
                "referensi_waktu": "2026",
            }
        ],
    },
    "blok_iv": {
        "kegiatan_ini_dilakukan": "berulang",
        "frekuensi_penyelanggara": "tahunan",
        "tipe_pengumpulan_data": "cross_sectional",
        "cakupan_wilayah_pengumpulan_data": "seluruh_wilayah_indonesia",
        "sebagian_cakupan_wilayah_pengumpulan_data": [],
        "metode_pengumpulan_data": {
            "wawancara": False,
            "mengisi_kuesioner_sendiri": False,
            "pengamatan": False,
            "pengumpulan_data_sekunder": True,
            "lainnya": False,
            "metode_pengumpulan_lainnya": "",
        },
        "sarana_pengumpulan_data": {
            "papi": False,
            "capi": False,
            "cati": False,
            "cawi": False,
            "mail": True,
            "lainnya": True,
            "sarana_pengumpulan_lainnya": "lembar kerja",
        },
    },
    "blok_vi": {
        "apakah_melakukan_uji_coba": False,
        "petugas_pengumpulan_data": "staf_instansi_penyelenggara",
        "persyaratan_pendidikan_terendah_petugas_pengumpulan_data": "diploma",
        "jumlah_petugas_supervisor": "1",
        "jumlah_petugas_enumerator": "3",
        "apakah_melakukan_pelatihan_petugas": True,
        "metode_pemeriksaan_kualitas_pengumpulan_data": {
            "kunjungan_kembali": False,
            "supervisi": True,
            "task_force": False,
            "lainnya": False,
            "metode_pemeriksaan_kualitas_pengumpulan_data_lainnya": "",
        },
    },
    "blok_vii": {
        "tahapan_pengolahan_data": {
            "editing": True,
            "coding": False,
            "data_entry": True,
            "validasi": True,
        },
        "metode_analisis": "analisis_deskriptif",
        "unit_analsis": {
            "individu": False,
            "rumah_tangga": False,
            "usaha_dan_perusahaan": False,
            "lainnya": True,
            "tingkat_penyajian_hasil_analisis_lainnya": "Laporan contoh",
        },
        "tingkat_penyajian_hasil_analisis": {
            "nasional": False,
            "provinsi": False,
            "kabupaten_atau_kota": True,
            "kecamatan": False,
            "lainnya": False,
            "tingkat_penyajian_hasil_analisis_lainnya": "",
        },
    },
    "blok_viii": {
        "ketersediaan_produk_tercetak": True,
        "ketersediaan_produk_digital": True,
        "ketersediaan_produk_mikrodata": False,
    },
    "blok_ix": {"file_berkas_pendukung": ["10001-20261201-Contoh.pdf"]},
}
