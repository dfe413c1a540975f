"""Reads certificates as frozen facts, and puts those of a signature into a chain."""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import pem, x509

from shared.documents.document_text import document_text
from shared.documents.signature_report import CertificateFacts

_LONGEST_NAME = 200
_LONGEST_CHAIN = 10
_LARGEST_ROOT_BYTES = 256 * 1024
_MOST_ROOTS = 100
_ROOT_SUFFIXES = frozenset({".pem", ".crt", ".cer", ".der"})


def read_trusted_roots(folder: Path) -> tuple[x509.Certificate, ...]:
    """The certificates in a folder of the office's; files that hold none are passed over."""
    files = sorted(path for path in folder.glob("*") if path.suffix.lower() in _ROOT_SUFFIXES)
    found: list[x509.Certificate] = []
    for path in files[:_MOST_ROOTS]:
        if path.stat().st_size <= _LARGEST_ROOT_BYTES:
            found += certificates_in(path.read_bytes())
    return tuple(found)


def certificates_in(data: bytes) -> tuple[x509.Certificate, ...]:
    """All certificates of a PEM file, or the one of a DER file; none where it is neither."""
    try:
        if not pem.detect(data):
            return (_certificate(data),)
        return tuple(
            _certificate(der)
            for name, _, der in pem.unarmor(data, multiple=True)
            if name == "CERTIFICATE"
        )
    except (ValueError, TypeError):
        return ()


def _certificate(der: bytes) -> x509.Certificate:
    certificate = x509.Certificate.load(der, strict=True)
    _ = certificate.native
    return certificate


def chain_of(
    signer: x509.Certificate, others: Iterable[x509.Certificate]
) -> tuple[x509.Certificate, ...]:
    """From the signer to the highest issuer known; by names, which prove nothing yet."""
    known = tuple(others)
    chain = [signer]
    while len(chain) < _LONGEST_CHAIN and chain[-1].issuer != chain[-1].subject:
        wanted = chain[-1].issuer
        issuer = next((other for other in known if other.subject == wanted), None)
        if issuer is None or issuer in chain:
            break
        chain.append(issuer)
    return tuple(chain)


def certificate_facts(certificate: x509.Certificate, when: datetime) -> CertificateFacts:
    """`when` is the time at which it had to be valid (aware)."""
    valid_from = certificate.not_valid_before.astimezone(UTC)
    valid_until = certificate.not_valid_after.astimezone(UTC)
    return CertificateFacts(
        name=_name_in(certificate.subject, "common_name"),
        organisation=_name_in(certificate.subject, "organization_name"),
        issuer_name=_name_in(certificate.issuer, "common_name"),
        issuer_organisation=_name_in(certificate.issuer, "organization_name"),
        serial_number=f"{certificate.serial_number:x}",
        valid_from=valid_from,
        valid_until=valid_until,
        was_valid_when_signed=valid_from <= when <= valid_until,
    )


def _name_in(name: x509.Name, part: str) -> str:
    """Anybody can write anything into a certificate: one short line is kept."""
    parts: Mapping[str, object] = name.native
    value = parts.get(part, "")
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    line = " ".join(document_text(unicodedata.normalize("NFC", text)).split())
    return line[:_LONGEST_NAME]
