"""What is wrong with a form, by question number in plain words, and what to do about it."""

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from officer_app.cases.form.filled_form import ReadFault
from shared.documents.cell_fault import CellFault, CellFaultCode
from shared.documents.romantik_reading import NotUnderstood
from shared.documents.romantik_values import NotUnderstoodReason
from shared.domain.form_check import FormFault, FormFaultCode
from shared.domain.form_definition import Column, Form, Question
from shared.domain.language import Language


def question_named(form: Form, key: str) -> Question | None:
    return next((question for question in form.questions if question.key == key), None)


def fault_place(fault: ReadFault) -> str:
    """The question's number, or where the file has what nobody asked for."""
    match fault:
        case FormFault() | CellFault():
            return fault.number
        case NotUnderstood():
            return ""
        case _:
            assert_never(fault)


def fault_words(fault: ReadFault, form: Form, language: Language) -> str:
    """One sentence or two."""
    match fault:
        case FormFault():
            return form_fault_words(fault, form, language)
        case CellFault():
            return cell_fault_words(fault, form, language)
        case NotUnderstood():
            return _not_understood_words(fault)
        case _:
            assert_never(fault)


def form_fault_words(fault: FormFault, form: Form, language: Language) -> str:
    """Names row and column where the question has some."""
    question = question_named(form, fault.question)
    words = _form_fault_sentences()[fault.code].format(**_filled(fault.facts))
    return _in_cell(fault.facts, question, language) + words


def cell_fault_words(fault: CellFault, form: Form, language: Language) -> str:
    """Says which cell of the workbook, and what stands there."""
    question = question_named(form, fault.question)
    facts: dict[str, str | int] = {}
    if fault.row is not None:
        facts["row"] = fault.row
    if fault.column is not None:
        facts["column"] = fault.column
    words = _in_cell(facts, question, language) + _cell_fault_sentences()[fault.code]
    return words + _found_words(fault.found) + _cell_place(fault)


def _filled(facts: Mapping[str, str | int]) -> dict[str, str | int]:
    names = ("min_length", "max_length", "minimum", "maximum", "other", "most_rows", "key")
    return {name: facts.get(name, "") for name in names}


def _in_cell(facts: Mapping[str, str | int], question: Question | None, language: Language) -> str:
    translate = QCoreApplication.translate
    row, key = facts.get("row"), facts.get("column")
    column = _column(question, key)
    if row is None and key is None:
        return ""
    name = str(key or "") if column is None else column.label.in_language(language)
    if row is None:
        return f"{name}: "
    if not name:
        return translate("form", "Baris {row}: ").format(row=row)
    return translate("form", "Baris {row}, {column}: ").format(row=row, column=name)


def _column(question: Question | None, key: str | int | None) -> Column | None:
    return None if question is None or key is None else question.column(str(key))


def _found_words(found: str) -> str:
    translate = QCoreApplication.translate
    return " " + translate("form", "Tertulis “{found}”.").format(found=found) if found else ""


def _cell_place(fault: CellFault) -> str:
    if not fault.cell:
        return ""
    translate = QCoreApplication.translate
    place = translate("form", "(lembar {sheet}, sel {cell})")
    return " " + place.format(sheet=fault.sheet, cell=fault.cell)


def _not_understood_words(told: NotUnderstood) -> str:
    translate = QCoreApplication.translate
    words = _not_understood_sentences()[told.reason].format(path=told.path)
    return words + (" " + translate("form", "Isinya: “{text}”.").format(text=told.text))


def _form_fault_sentences() -> Mapping[FormFaultCode, str]:
    return {**_answer_sentences(), **_size_sentences(), **_row_sentences()}


def _answer_sentences() -> Mapping[FormFaultCode, str]:
    translate = QCoreApplication.translate
    codes = FormFaultCode
    return {
        codes.MISSING: translate("form", "Belum dijawab."),
        codes.NOT_ASKED: translate(
            "form", "Dijawab, padahal menurut jawaban lain tidak ditanyakan. Kosongkan."
        ),
        codes.QUESTION_UNKNOWN: translate(
            "form", "Pertanyaan “{key}” tidak ada dalam formulir ini."
        ),
        codes.WRONG_KIND: translate("form", "Jenis jawabannya tidak sesuai. Isi lagi."),
        codes.EMAIL_WRONG: translate(
            "form", "Bukan alamat e-mail. Tulis seperti nama@contoh.go.id."
        ),
        codes.PHONE_WRONG: translate(
            "form", "Bukan nomor telepon. Tulis dengan kode daerah, atau - bila tidak ada."
        ),
        codes.CHOICE_UNKNOWN: translate("form", "Pilihannya tidak ada dalam daftar. Pilih lagi."),
        codes.START_MISSING: translate("form", "Tanggal awal belum diisi."),
        codes.END_MISSING: translate("form", "Tanggal akhir belum diisi."),
        codes.ENDS_BEFORE_START: translate("form", "Tanggal akhir mendahului tanggal awal."),
    }


def _size_sentences() -> Mapping[FormFaultCode, str]:
    translate = QCoreApplication.translate
    codes = FormFaultCode
    return {
        codes.TOO_SHORT: translate("form", "Terlalu pendek; paling sedikit {min_length} huruf."),
        codes.TOO_LONG: translate("form", "Terlalu panjang; paling banyak {max_length} huruf."),
        codes.NUMBER_TOO_SMALL: translate("form", "Terlalu kecil; paling sedikit {minimum}."),
        codes.NUMBER_TOO_LARGE: translate("form", "Terlalu besar; paling banyak {maximum}."),
        codes.MORE_THAN_OTHER: translate(
            "form", "Lebih besar daripada jawaban {other}. Periksa keduanya."
        ),
    }


def _row_sentences() -> Mapping[FormFaultCode, str]:
    translate = QCoreApplication.translate
    codes = FormFaultCode
    return {
        codes.TOO_MANY_ROWS: translate("form", "Terlalu banyak baris; paling banyak {most_rows}."),
        codes.CELL_MISSING: translate("form", "belum diisi."),
        codes.CELL_TOO_LONG: translate(
            "form", "terlalu panjang; paling banyak {max_length} huruf."
        ),
        codes.CELL_CHOICE_UNKNOWN: translate("form", "pilihannya tidak ada dalam daftar."),
        codes.COLUMN_UNKNOWN: translate("form", "kolom ini tidak ada dalam formulir."),
    }


def _cell_fault_sentences() -> Mapping[CellFaultCode, str]:
    translate = QCoreApplication.translate
    codes = CellFaultCode
    return {
        codes.FORMULA: translate(
            "form", "Selnya berisi rumus, jadi tidak diambil. Ketik jawabannya langsung."
        ),
        codes.FAULTY_CELL: translate("form", "Selnya menunjukkan galat. Ketik jawabannya lagi."),
        codes.NOT_A_CHOICE: translate(
            "form", "Bukan salah satu pilihan. Pilih dari daftar pada sel itu."
        ),
        codes.NOT_YES_OR_NO: translate("form", "Bukan Ya atau Tidak. Pilih salah satunya."),
        codes.NOT_A_DAY: translate("form", "Bukan tanggal. Tulis seperti 31/12/2027."),
        codes.NOT_A_NUMBER: translate("form", "Bukan bilangan bulat. Tulis angkanya saja."),
        codes.TEXT_TOO_LONG: translate("form", "Teksnya terlalu panjang untuk dibaca. Ringkaskan."),
        codes.TOO_MANY_ROWS: translate(
            "form", "Barisnya lebih banyak daripada tempatnya; baris selebihnya tidak diambil."
        ),
        codes.QUESTION_UNKNOWN: translate(
            "form",
            "Pertanyaan ini tidak ada dalam formulir edisi sekarang, jadi jawabannya tidak diambil.",
        ),
        codes.CELL_MISSING: translate(
            "form", "Tempat jawabannya hilang dari buku kerja. Ketik jawabannya di sini."
        ),
    }


def _not_understood_sentences() -> Mapping[NotUnderstoodReason, str]:
    translate = QCoreApplication.translate
    reasons = NotUnderstoodReason
    return {
        reasons.KEY_UNKNOWN: translate(
            "form", "Isian portal “{path}” belum dikenal, jadi tidak diambil."
        ),
        reasons.WRONG_TYPE: translate(
            "form", "Isian portal “{path}” bentuknya tidak terduga, jadi tidak diambil."
        ),
        reasons.NOT_A_NUMBER: translate("form", "Isian portal “{path}” bukan bilangan."),
        reasons.NOT_YES_OR_NO: translate("form", "Isian portal “{path}” bukan Ya atau Tidak."),
        reasons.NOT_A_DATE: translate("form", "Isian portal “{path}” bukan tanggal."),
        reasons.CHOICE_UNKNOWN: translate(
            "form", "Isian portal “{path}” bukan salah satu pilihan formulir ini."
        ),
        reasons.TEXT_TOO_LONG: translate("form", "Isian portal “{path}” terlalu panjang."),
    }
