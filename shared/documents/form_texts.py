"""The words around the questions of the form, on paper and in the workbook, in both languages."""

from dataclasses import dataclass
from types import MappingProxyType

from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class FormTexts:
    """`{…}` is filled in."""

    guide_sheet: str
    form_sheet: str
    how_to: str
    workbook_steps: tuple[str, ...]
    paper_steps: tuple[str, ...]
    where_to_type: str
    legend: str
    legend_empty: str
    legend_filled: str
    legend_not_asked: str
    whom_to_ask: str
    office: str
    address: str
    telephone: str
    website: str
    portal: str
    complaints: str
    case_number: str
    free_of_charge: str
    block: str
    number: str
    question: str
    answer: str
    explanation: str
    other_language: str
    first_day: str
    last_day: str
    yes: str
    no: str
    to_rows: str
    back_to_form: str
    rows_hint: str
    only_if: str
    and_: str
    or_: str
    fraction_of_pages: str
    date_hint: str
    date_title: str
    wrong_choice: str
    wrong_choice_title: str
    wrong_number: str
    wrong_number_title: str
    too_long: str
    too_long_title: str
    day_format: str
    paper_date: str
    signature_place: str
    signature_name: str
    signature_position: str


_INDONESIAN = FormTexts(
    guide_sheet="Petunjuk",
    form_sheet="Formulir",
    how_to="Cara mengisi",
    workbook_steps=(
        "Buka lembar “{form}” di bagian bawah layar, lalu jawab dari atas ke bawah.",
        "Ketik jawaban hanya pada kotak biru muda. Kotak menjadi putih setelah terisi.",
        (
            "Pada kotak pilihan, klik tanda panah di kanannya lalu pilih dari daftar. Bila boleh "
            "memilih lebih dari satu, pilih Ya pada setiap pilihan yang sesuai."
        ),
        "Baris yang berubah abu-abu tidak berlaku untuk kegiatan Anda; biarkan kosong.",
        "Tanggal dapat ditulis 3 Maret 2026 atau 03/03/2026 (hari dahulu, lalu bulan).",
        "Variabel, daftar wilayah, dan berkas pendukung diisi pada lembarnya sendiri.",
        "Pertanyaan bertanda * wajib dijawab. Penjelasan setiap pertanyaan ada di sampingnya.",
        (
            "Simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim melalui e-mail atau serahkan "
            "kepada petugas. Jangan memakai rumus atau makro; jangan mengubah nama lembar."
        ),
    ),
    paper_steps=(
        "Jawab dari atas ke bawah. Pertanyaan bertanda * wajib dijawab bila berlaku.",
        "Beri tanda silang (×) pada kotak pilihan. Angka di sampingnya adalah kode pilihan itu.",
        (
            "“Hanya bila …” di bawah pertanyaan menyebut kapan pertanyaan itu berlaku. Selain itu, "
            "lewati saja."
        ),
        "Tulis tanggal dengan urutan hari, bulan, tahun, misalnya 3 Maret 2026.",
        "Bila tempatnya kurang, lanjutkan pada kertas lain dan sebutkan nomor pertanyaannya.",
    ),
    where_to_type="Ketik jawaban pada kotak biru muda. Tanda * berarti wajib dijawab.",
    legend="Arti warna kotak",
    legend_empty="Ketik jawaban di sini",
    legend_filled="Sudah terisi",
    legend_not_asked="Tidak berlaku, biarkan kosong",
    whom_to_ask="Bertanya kepada siapa",
    office="Kantor",
    address="Alamat",
    telephone="Telepon",
    website="Situs web",
    portal="Portal",
    complaints="Pengaduan",
    case_number="Nomor permohonan",
    free_of_charge="Layanan ini tidak dipungut biaya.",
    block="Blok {number} · {title}",
    number="No.",
    question="Pertanyaan",
    answer="Jawaban",
    explanation="Penjelasan",
    other_language="In English",
    first_day="Tanggal awal",
    last_day="Tanggal akhir",
    yes="Ya",
    no="Tidak",
    to_rows="Isi pada lembar “{sheet}” (klik di sini)",
    back_to_form="Kembali ke lembar “{sheet}”",
    rows_hint="Tersedia {rows} baris; {printed} baris pertama ikut tercetak.",
    only_if="Hanya bila",
    and_="dan",
    or_="atau",
    fraction_of_pages="Halaman &P dari &N",
    date_hint="Tulis misalnya 3 Maret 2026 atau 03/03/2026 (hari dahulu).",
    date_title="Tanggal",
    wrong_choice="Pilih salah satu dari daftar: klik tanda panah di kanan kotak.",
    wrong_choice_title="Pilih dari daftar",
    wrong_number="Isi bilangan bulat dari {minimum} sampai {maximum}.",
    wrong_number_title="Bilangan",
    too_long="Paling banyak {count} karakter.",
    too_long_title="Terlalu panjang",
    day_format="[$-421]d mmmm yyyy",
    paper_date="Tanggal",
    signature_place="Diisi oleh",
    signature_name="Nama",
    signature_position="Jabatan",
)
_ENGLISH = FormTexts(
    guide_sheet="How to fill in",
    form_sheet="Form",
    how_to="How to fill it in",
    workbook_steps=(
        "Open the sheet “{form}” at the bottom of the screen and answer from top to bottom.",
        "Type only in the pale blue boxes. A box turns white once it is filled in.",
        (
            "In a box with choices, click the arrow at its right and choose from the list. Where "
            "several choices are allowed, choose Yes for each one that fits."
        ),
        "Rows that turn grey do not apply to your activity; leave them empty.",
        "Dates may be written 3 March 2026 or 03/03/2026 (day first, then month).",
        "Variables, the list of regions and the attachments have sheets of their own.",
        "Questions marked * must be answered. Each has its explanation beside it.",
        (
            "Save it as an Excel Workbook (.xlsx), then send it by e-mail or hand it to the officer. "
            "Use no formulas or macros, and keep the names of the sheets."
        ),
    ),
    paper_steps=(
        "Answer from top to bottom. Questions marked * must be answered where they apply.",
        "Put a cross (×) into the box of your choice. The number beside it is that choice's code.",
        "“Only if …” below a question says when it applies. Otherwise pass over it.",
        "Write dates as day, month, year, for example 3 March 2026.",
        "If there is not enough room, go on on another sheet and name the question's number.",
    ),
    where_to_type="Type your answers in the pale blue boxes. A * means: must be answered.",
    legend="What the colours mean",
    legend_empty="Type your answer here",
    legend_filled="Filled in",
    legend_not_asked="Does not apply, leave it empty",
    whom_to_ask="Whom to ask",
    office="Office",
    address="Address",
    telephone="Telephone",
    website="Website",
    portal="Portal",
    complaints="Complaints",
    case_number="Case number",
    free_of_charge="This service is free of charge.",
    block="Block {number} · {title}",
    number="No.",
    question="Question",
    answer="Answer",
    explanation="Explanation",
    other_language="Dalam bahasa Indonesia",
    first_day="First day",
    last_day="Last day",
    yes="Yes",
    no="No",
    to_rows="Fill in the sheet “{sheet}” (click here)",
    back_to_form="Back to the sheet “{sheet}”",
    rows_hint="There are {rows} rows; the first {printed} are printed.",
    only_if="Only if",
    and_="and",
    or_="or",
    fraction_of_pages="Page &P of &N",
    date_hint="For example 3 March 2026 or 03/03/2026 (day first).",
    date_title="Date",
    wrong_choice="Choose from the list: click the arrow at the right of the box.",
    wrong_choice_title="Choose from the list",
    wrong_number="Enter a whole number from {minimum} to {maximum}.",
    wrong_number_title="Number",
    too_long="At most {count} characters.",
    too_long_title="Too long",
    day_format="[$-809]d mmmm yyyy",
    paper_date="Date",
    signature_place="Filled in by",
    signature_name="Name",
    signature_position="Position",
)
FORM_TEXTS = MappingProxyType({Language.INDONESIAN: _INDONESIAN, Language.ENGLISH: _ENGLISH})


def other_language(language: Language) -> Language:
    """The language that stands beside."""
    return Language.ENGLISH if language is Language.INDONESIAN else Language.INDONESIAN
