"""How a message is spoken of: what it tells, by which way, how far it came, and why not further."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.domain.message import Channel, Message, MessageKind
from shared.domain.message_life import MessageStatus
from shared.domain.message_moves import OfficerTask
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)
from shared.use_cases.outbox import OutboxEntry

CHANNEL_ICONS = {Channel.EMAIL: "mail", Channel.WHATSAPP: "smartphone"}
_SHOWN_OF_NAME = 2
_SHOWN_DIGITS = 4
_HIDDEN = "•••"


@dataclass(frozen=True, slots=True)
class StateWords:
    """How far a message is: colour never stands alone."""

    icon_name: str
    mood: str
    """info, done, attention or trouble."""
    words: str


def kind_name(kind: MessageKind) -> str:
    translate = QCoreApplication.translate
    return {
        MessageKind.CASE_OPENED: translate("message", "Permohonan dibuka"),
        MessageKind.TEST_MESSAGE: translate("message", "Pesan uji"),
        MessageKind.FORM_ATTACHED: translate("message", "Formulir terlampir"),
        MessageKind.SUBMISSION_RECORDED: translate("message", "Pengajuan tercatat"),
        MessageKind.RETURNED_FOR_REPAIR: translate("message", "Dikembalikan untuk diperbaiki"),
        MessageKind.EXAMINATION_RESULT: translate("message", "Hasil pemeriksaan"),
        MessageKind.LETTER_SENT: translate("message", "Surat dikirim"),
        MessageKind.REPAIR_REMINDER: translate("message", "Pengingat perbaikan"),
        MessageKind.VISIT_NOTE: translate("message", "Catatan kunjungan"),
        MessageKind.REFERENCES_LIST: translate("message", "Daftar rujukan"),
    }[kind]


def channel_name(channel: Channel) -> str:
    translate = QCoreApplication.translate
    return {
        Channel.EMAIL: translate("message", "E-mail"),
        Channel.WHATSAPP: translate("message", "WhatsApp"),
    }[channel]


def state_of(entry: OutboxEntry) -> StateWords:
    """What is known of it, never more."""
    translate = QCoreApplication.translate
    message = entry.message
    match message.status:
        case MessageStatus.QUEUED:
            return _queued(entry)
        case MessageStatus.SENDING:
            return StateWords("clock", "info", translate("message", "Sedang dikirim"))
        case MessageStatus.SENT:
            return StateWords("circle-check", "done", translate("message", "Terkirim"))
        case MessageStatus.UNCERTAIN:
            return StateWords(
                "circle-help", "attention", translate("message", "Belum pasti sampai")
            )
        case MessageStatus.REFUSED:
            return StateWords("circle-x", "trouble", translate("message", "Tidak terkirim"))
        case MessageStatus.CANCELLED:
            return StateWords("x", "info", translate("message", "Dibatalkan"))
        case MessageStatus.DONE_BY_HAND:
            return StateWords("square-check", "done", translate("message", "Disampaikan petugas"))


def _queued(entry: OutboxEntry) -> StateWords:
    translate = QCoreApplication.translate
    match entry.task:
        case OfficerTask.SEND_IN_WHATSAPP:
            words = translate("message", "Menunggu Anda kirim dari WhatsApp")
            return StateWords("smartphone", "attention", words)
        case OfficerTask.TELEPHONE:
            words = translate("message", "Belum ada alamat tujuan")
            return StateWords("phone", "trouble", words)
        case OfficerTask.NOBODY_SENDS:
            words = translate("message", "Belum dikirim program mana pun")
            return StateWords("triangle-alert", "attention", words)
        case _ if entry.message.reason:
            return StateWords("clock", "info", translate("message", "Menunggu dicoba lagi"))
        case _:
            return StateWords("clock", "info", translate("message", "Menunggu dikirim"))


def task_words(task: OfficerTask, channel: Channel) -> str:
    """What to do, and why."""
    translate = QCoreApplication.translate
    match task:
        case OfficerTask.SEND_IN_WHATSAPP:
            return translate(
                "message",
                "Buka WhatsApp, tekan kirim di sana, lalu tandai di sini bahwa sudah terkirim.",
            )
        case OfficerTask.TELEPHONE:
            return translate(
                "message",
                "Pesan ini tidak sampai, atau belum pasti sampai. Telepon pemohon, lalu catat "
                "siapa yang menerima kabarnya.",
            )
        case OfficerTask.NOBODY_SENDS if channel is Channel.EMAIL:
            return translate(
                "message",
                "Lebih dari satu jam belum ada komputer yang mengirimnya. Minta administrator "
                "memeriksa akun e-mail di Pengaturan, atau telepon pemohon lalu catat.",
            )
        case OfficerTask.NOBODY_SENDS:
            return translate(
                "message",
                "Lebih dari satu jam belum ada komputer yang mengirimnya. Minta administrator "
                "memeriksa akun WhatsApp di Pengaturan, atau telepon pemohon lalu catat.",
            )


def reason_words(message: Message) -> str:
    """Why it did not go, or the note of the officer; empty where nothing is known."""
    if not message.reason:
        return ""
    if message.status in (MessageStatus.CANCELLED, MessageStatus.DONE_BY_HAND):
        return _note_words(message.reason)
    return _outcome_words(message.reason)


def _note_words(note: str) -> str:
    # One that was cancelled without a note keeps what had happened to it before.
    return _outcome_words(note) if note.partition(" ")[0] in set(OutcomeReason) else note


def _outcome_words(stored: str) -> str:
    name, _, code = stored.partition(" ")
    try:
        words = outcome_sentences()[OutcomeReason(name)]
    except ValueError:
        return stored
    return words if not code else f"{words} ({code})"


def outcome_sentence(outcome: Outcome) -> tuple[str, str]:
    """What became of a message that was sent at once, and the kind of note that tells it."""
    match outcome:
        case Delivered():
            arrived = QCoreApplication.translate(
                "message", "Server menerima pesannya. Lihat apakah sudah masuk."
            )
            return arrived, "done"
        case Refused() | TryLater():
            return _outcome_words(f"{outcome.reason.value} {outcome.code}".strip()), "trouble"
        case Uncertain():
            return _outcome_words(outcome.reason.value), "attention"
        case _:
            assert_never(outcome)


def outcome_sentences() -> Mapping[OutcomeReason, str]:
    """Of each reason for which a message did not go."""
    return {**_of_the_recipient(), **_of_the_message(), **_of_the_moment(), **_of_the_account()}


def _of_the_recipient() -> Mapping[OutcomeReason, str]:
    translate = QCoreApplication.translate
    reasons = OutcomeReason
    return {
        reasons.RECIPIENT_MISSING: translate("message", "Alamat atau nomor tujuannya kosong."),
        reasons.RECIPIENT_UNKNOWN: translate(
            "message", "Alamat atau nomor tujuannya tidak dikenal."
        ),
        reasons.ADDRESS_NOT_SUPPORTED: translate(
            "message", "Server e-mail kantor tidak dapat mengirim ke alamat seperti ini."
        ),
        reasons.MAILBOX_FULL: translate("message", "Kotak surat penerima penuh."),
        reasons.NOT_ON_WHATSAPP: translate("message", "Nomor ini tidak terhubung WhatsApp."),
        reasons.NO_ANSWER_FOR_A_DAY: translate(
            "message", "WhatsApp menolak: penerima tidak menulis kepada kantor dalam 24 jam ini."
        ),
    }


def _of_the_message() -> Mapping[OutcomeReason, str]:
    translate = QCoreApplication.translate
    reasons = OutcomeReason
    return {
        reasons.MESSAGE_REFUSED: translate("message", "Server penerima menolak isi pesannya."),
        reasons.TOO_LARGE: translate("message", "Pesan dengan lampirannya terlalu besar."),
        reasons.WORDS_MISSING: translate(
            "message", "Teksnya tidak dapat disusun: teks buatan kantor rusak."
        ),
    }


def _of_the_moment() -> Mapping[OutcomeReason, str]:
    translate = QCoreApplication.translate
    reasons = OutcomeReason
    return {
        reasons.ASKED_TO_WAIT: translate("message", "Server penerima meminta menunggu."),
        reasons.TIMED_OUT: translate("message", "Server tidak menjawab pada waktunya."),
        reasons.CUT_OFF: translate("message", "Sambungan ke server terputus."),
        reasons.ANSWER_MISSING: translate(
            "message", "Pesan sudah diserahkan, tetapi server tidak memastikan menerimanya."
        ),
        reasons.INTERRUPTED: translate(
            "message", "Programnya berakhir saat mengirim; pesan mungkin sudah sampai."
        ),
    }


def _of_the_account() -> Mapping[OutcomeReason, str]:
    translate = QCoreApplication.translate
    reasons = OutcomeReason
    return {
        reasons.SERVER_AWAY: translate(
            "message", "Server tidak dapat dihubungi. Periksa nama server, porta, dan internet."
        ),
        reasons.TLS_MISSING: translate(
            "message", "Server tidak menawarkan TLS, jadi tidak ada yang dikirim."
        ),
        reasons.CERTIFICATE_REFUSED: translate(
            "message", "Sertifikat server tidak dapat dipercaya, jadi tidak ada yang dikirim."
        ),
        reasons.SIGN_IN_REFUSED: translate(
            "message", "Server menolak nama pengguna atau kata sandi kantor."
        ),
        reasons.SENDER_REFUSED: translate("message", "Server menolak alamat pengirim kantor."),
    }


def masked(channel: Channel, recipient: str) -> str:
    """Enough to tell it apart, too little to use it."""
    if not recipient:
        return ""
    if channel is Channel.WHATSAPP:
        return _HIDDEN + recipient[-_SHOWN_DIGITS:]
    name, _, domain = recipient.rpartition("@")
    return f"{name[:_SHOWN_OF_NAME]}{_HIDDEN}@{domain}"


def moment_words(moment: datetime, local_now: datetime) -> str:
    """At the office: the time alone for today, with the day for any other."""
    local = moment.astimezone(local_now.tzinfo)
    if local.date() == local_now.date():
        return f"{local:%H.%M}"
    return f"{local:%d-%m-%Y %H.%M}"
