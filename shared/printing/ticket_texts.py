"""The words on a ticket, in both languages."""

from dataclasses import dataclass
from types import MappingProxyType

from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class TicketTexts:
    """`{count}` and `{days}` are filled in; no line breaks at a no-break space (U+00A0)."""

    reprint: str
    queue_number: str
    nobody_ahead: str
    one_ahead: str
    many_ahead: str
    what_to_do: str
    free_of_charge: str
    time_limit: str
    portal: str
    questions: str
    complaints: str


TICKET_TEXTS = MappingProxyType(
    {
        Language.INDONESIAN: TicketTexts(
            reprint="CETAK ULANG",
            queue_number="Nomor antrean",
            nobody_ahead="Tidak ada antrean di depan Anda",
            one_ahead="1\u00a0orang di\u00a0depan\u00a0Anda",
            many_ahead="{count}\u00a0orang di\u00a0depan\u00a0Anda",
            what_to_do="Silakan duduk; nomor\u00a0Anda akan\u00a0dipanggil.",
            free_of_charge="Tidak dipungut biaya.",
            time_limit=(
                "Hasil pemeriksaan formulir paling lama {days}\u00a0hari\u00a0kerja sejak"
                " berkas dinyatakan lengkap dan\u00a0jelas oleh\u00a0BPS di\u00a0portal."
            ),
            portal="Portal:",
            questions="Pertanyaan:",
            complaints="Pengaduan:",
        ),
        Language.ENGLISH: TicketTexts(
            reprint="REPRINT",
            queue_number="Queue number",
            nobody_ahead="No one is ahead of\u00a0you",
            one_ahead="1\u00a0person ahead of\u00a0you",
            many_ahead="{count}\u00a0people ahead of\u00a0you",
            what_to_do="Please take a\u00a0seat; your\u00a0number will\u00a0be\u00a0called.",
            free_of_charge="Free of charge.",
            time_limit=(
                "Form examined within {days}\u00a0working\u00a0days of BPS declaring"
                " the\u00a0file complete and\u00a0clear in\u00a0the\u00a0portal."
            ),
            portal="Portal:",
            questions="Questions:",
            complaints="Complaints:",
        ),
    }
)
