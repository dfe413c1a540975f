"""A refusal as one sentence for the person at the command line, in the machine's language."""

from collections import defaultdict

from shared.domain.problem import Problem, ProblemCode
from starter.spoken import either

SENTENCES: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.SETTINGS_UNUSABLE: (
        "{sentence}",
        "{sentence_en}",
    ),
    ProblemCode.DATABASE_UNREACHABLE: (
        "Basis data tidak dapat dibuka; periksa alamatnya dan izin foldernya.",
        "The database cannot be opened; check its address and the folder's permissions.",
    ),
    ProblemCode.DATABASE_BUSY: (
        "Basis data sedang dipakai program lain terlalu lama; coba lagi.",
        "Another program keeps the database busy; try again.",
    ),
    ProblemCode.DATABASE_KIND_UNKNOWN: (
        "Jenis basis data ini tidak didukung: {kind}.",
        "This kind of database is not supported: {kind}.",
    ),
    ProblemCode.DATABASE_NOT_A_FILE: (
        "Basis data harus berupa berkas, misalnya sqlite:///serambi.db.",
        "The database must be a file, such as sqlite:///serambi.db.",
    ),
    ProblemCode.DATABASE_DAMAGED: (
        "Berkas basis data rusak; pulihkan dari cadangan.",
        "The database file is damaged; restore it from a backup.",
    ),
    ProblemCode.DATABASE_FULL: (
        "Ruang disk habis; sediakan ruang lalu coba lagi.",
        "The disk is full; free some space and try again.",
    ),
    ProblemCode.DATABASE_ON_NETWORK_SHARE: (
        "Berkas basis data di folder jaringan dapat rusak; pindahkan ke disk komputer ini.",
        "A database file on a network share can be damaged; move it to this computer's own disk.",
    ),
    ProblemCode.DATABASE_LIBRARY_AFFECTED: (
        "Pustaka SQLite {version} dapat merusak data; pasang ulang paket Serambi.",
        "The SQLite library {version} can damage data; set Serambi's packages up anew.",
    ),
    ProblemCode.SCHEMA_OLDER: (
        "Basis data ini dari versi lama; jalankan `office upgrade`.",
        "This database is from an older version; run `office upgrade`.",
    ),
    ProblemCode.SCHEMA_NEWER: (
        "Basis data ini dari versi yang lebih baru; perbarui Serambi di komputer ini.",
        "This database is from a newer version; update Serambi on this computer.",
    ),
    ProblemCode.OFFICE_MISSING: (
        "Belum ada kantor di basis data ini; jalankan `office new`.",
        "There is no office in this database yet; run `office new`.",
    ),
    ProblemCode.OFFICE_EXISTS: (
        "Basis data ini sudah berisi kantor; tidak ada yang diubah.",
        "This database already holds an office; nothing was changed.",
    ),
    ProblemCode.PASSWORD_TOO_SHORT: (
        "Kata sandi terlalu pendek: paling sedikit {min_length} karakter.",
        "The password is too short: at least {min_length} characters.",
    ),
    ProblemCode.PASSWORD_TOO_EASY: (
        "Kata sandi ini terlalu mudah ditebak.",
        "This password is too easy to guess.",
    ),
    ProblemCode.PASSWORD_FILE_UNREADABLE: (
        "Berkas kata sandi tidak dapat dibaca: {file}.",
        "The password file cannot be read: {file}.",
    ),
    ProblemCode.VALUE_OUT_OF_RANGE: (
        "Nilai {field} harus antara {smallest} dan {largest}.",
        "The value of {field} must be between {smallest} and {largest}.",
    ),
    ProblemCode.NAME_TAKEN: (
        "Nama itu sudah dipakai.",
        "That name is taken.",
    ),
    ProblemCode.NAME_MISSING: ("Nama belum diisi.", "The name is missing."),
    ProblemCode.TEXT_TOO_LONG: (
        "Teks terlalu panjang: paling banyak {max_length} karakter.",
        "The text is too long: at most {max_length} characters.",
    ),
    ProblemCode.EMAIL_NOT_AN_ADDRESS: (
        "Ini bukan alamat e-mail.",
        "This is no e-mail address.",
    ),
    ProblemCode.MAIL_NEEDS_TLS: (
        "Tanpa TLS, e-mail hanya boleh dikirim melalui komputer ini sendiri.",
        "Without TLS, e-mail may only be sent through this very computer.",
    ),
    ProblemCode.PREVIEW_PROGRAM_MISSING: (
        "LibreOffice atau Word belum terpasang di komputer ini.",
        "Neither LibreOffice nor Word is installed on this computer.",
    ),
    ProblemCode.PREVIEW_FAILED: (
        "Pratinjau tidak dapat dibuat dari dokumen ini.",
        "No preview could be made of this document.",
    ),
    ProblemCode.PREVIEW_TOOK_TOO_LONG: (
        "Pratinjau tidak selesai pada waktunya.",
        "The preview did not end in time.",
    ),
    ProblemCode.TEXT_NOT_USABLE: ("Teks ini tidak dapat dipakai.", "This text cannot be used."),
}


def sentence_for(problem: Problem) -> str:
    """What no command raises has no sentence of its own here and is named by its code."""
    if problem.code not in SENTENCES:
        return either("Tidak dapat dikerjakan", "It could not be done") + f" ({problem.code})."
    return either(*SENTENCES[problem.code]).format_map(defaultdict(lambda: "?", problem.facts))
