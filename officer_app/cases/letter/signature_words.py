"""What the check of a letter's signatures found, in plain words."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from shared.documents.signature_report import (
    CertificateFacts,
    ChainTrust,
    Integrity,
    SignatureFacts,
    SignatureReport,
    SignedState,
)
from shared.domain.date_words import date_words
from shared.domain.language import Language

_SOUND = (Integrity.INTACT, Integrity.EXTENDED)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One tinted line: done, info, attention or trouble, always with a word."""

    mood: str
    words: str


def needs_confirming(report: SignatureReport) -> bool:
    """Whether an officer should say that the file is meant all the same."""
    signed = [each for each in report.signatures if not each.is_document_timestamp]
    return not signed or any(each.integrity not in _SOUND for each in report.signatures)


def report_lines(
    report: SignatureReport, language: Language, zone: tzinfo | None
) -> tuple[ReportLine, ...]:
    """The state of the file, then each signature."""
    lines = [] if report.signatures else [_state_line(report.state)]
    for facts in report.signatures:
        lines.append(_integrity_line(facts))
        lines.append(ReportLine("info", _who_words(facts, language, zone)))
        if not facts.is_document_timestamp:
            lines.append(_trust_line(facts))
    return tuple(lines)


def _state_line(state: SignedState) -> ReportLine:
    translate = QCoreApplication.translate
    match state:
        case SignedState.SIGNED | SignedState.UNSIGNED:
            return ReportLine(
                "attention",
                translate(
                    "signature",
                    "Berkas ini tidak memuat tanda tangan elektronik. Gambar tanda tangan atau "
                    "hasil pindai tidak dapat diperiksa.",
                ),
            )
        case SignedState.LOCKED:
            return ReportLine(
                "attention",
                translate(
                    "signature",
                    "Berkas ini dikunci dengan kata sandi, jadi tanda tangannya tidak dapat "
                    "diperiksa.",
                ),
            )
        case SignedState.DAMAGED:
            return ReportLine(
                "trouble",
                translate(
                    "signature",
                    "Berkas ini bukan PDF yang utuh, jadi tanda tangannya tidak dapat diperiksa.",
                ),
            )
        case SignedState.TOO_LARGE:
            return ReportLine(
                "attention",
                translate(
                    "signature",
                    "Berkas ini terlalu besar untuk sebuah surat, jadi tanda tangannya tidak "
                    "diperiksa.",
                ),
            )
        case SignedState.UNCHECKED:
            return ReportLine(
                "attention",
                translate(
                    "signature",
                    "Pemeriksaan tanda tangan dihentikan karena terlalu lama. Unduh lagi berkasnya "
                    "dari portal, lalu pilih sekali lagi.",
                ),
            )


def _integrity_line(facts: SignatureFacts) -> ReportLine:
    translate = QCoreApplication.translate
    match facts.integrity:
        case Integrity.INTACT:
            words = translate("signature", "Utuh: isi surat sama dengan yang ditandatangani.")
            return ReportLine("done", words)
        case Integrity.EXTENDED:
            return ReportLine(
                "done",
                translate(
                    "signature",
                    "Utuh: sesudahnya hanya ditambahkan tanda tangan atau cap waktu.",
                ),
            )
        case Integrity.CHANGED_AFTERWARDS:
            return ReportLine(
                "trouble",
                translate(
                    "signature",
                    "Berubah: isi surat diubah setelah ditandatangani. Minta berkas aslinya.",
                ),
            )
        case Integrity.ALTERED:
            return ReportLine(
                "trouble",
                translate(
                    "signature",
                    "Tidak utuh: isi surat bukan yang ditandatangani. Minta berkas aslinya.",
                ),
            )
        case Integrity.UNCLEAR:
            words = translate("signature", "Tanda tangan ini tidak dapat dibaca.")
            return ReportLine("attention", words)


def _who_words(facts: SignatureFacts, language: Language, zone: tzinfo | None) -> str:
    translate = QCoreApplication.translate
    told = []
    signer = facts.chain[0] if facts.chain else None
    if signer is not None:
        words = (
            translate("signature", "Cap waktu oleh {name}.")
            if facts.is_document_timestamp
            else translate("signature", "Ditandatangani oleh {name}.")
        )
        told.append(words.format(name=_name(signer)))
    if facts.timestamp is not None and facts.timestamp.is_intact:
        moment = facts.timestamp.at.astimezone(zone)
        words = translate("signature", "Waktu: {day} pukul {time}, dicap oleh {authority}.")
        told.append(
            words.format(
                day=date_words(moment.date(), language),
                time=f"{moment:%H.%M}",
                authority=facts.timestamp.authority or "–",
            )
        )
    elif facts.claimed_at is not None:
        moment = facts.claimed_at.astimezone(zone)
        words = translate("signature", "Waktu menurut komputer penanda tangan: {day} pukul {time}.")
        told.append(words.format(day=date_words(moment.date(), language), time=f"{moment:%H.%M}"))
    if facts.chain:
        words = translate("signature", "Rantai sertifikat: {chain}.")
        names = [_name(each) for each in facts.chain]
        last = facts.chain[-1]
        if (above := last.issuer_name or last.issuer_organisation) and above not in names:
            names.append(above)
        told.append(words.format(chain=" → ".join(dict.fromkeys(names))))
    return " ".join(told)


def _trust_line(facts: SignatureFacts) -> ReportLine:
    translate = QCoreApplication.translate
    expired = bool(facts.chain) and not facts.chain[0].was_valid_when_signed
    match facts.trust:
        case ChainTrust.TRUSTED:
            words = translate("signature", "Rantai sertifikatnya dipercaya di sini.")
            return ReportLine("done", words)
        case ChainTrust.NOT_VALID:
            return ReportLine(
                "trouble",
                translate(
                    "signature",
                    "Sertifikatnya tidak berlaku saat menandatangani, atau bukan untuk "
                    "menandatangani.",
                ),
            )
        case ChainTrust.NOT_TRUSTED_HERE if expired:
            return ReportLine(
                "attention",
                translate("signature", "Sertifikatnya tidak berlaku saat menandatangani."),
            )
        case ChainTrust.NOT_TRUSTED_HERE:
            return ReportLine(
                "attention",
                translate(
                    "signature",
                    "Rantai sertifikat belum dipercaya di sini: komputer ini tidak mengenal "
                    "penerbitnya, jadi siapa penanda tangannya belum terbukti. Apakah sertifikat "
                    "sudah dicabut juga tidak diperiksa.",
                ),
            )


def _name(certificate: CertificateFacts) -> str:
    both = (certificate.name, certificate.organisation)
    return ", ".join(dict.fromkeys(part for part in both if part)) or certificate.serial_number
