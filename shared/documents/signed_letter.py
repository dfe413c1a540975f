"""Checks the electronic signatures of a PDF, without a network."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO

from asn1crypto import x509
from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.pdf_utils.decode_limits import DecodeLimits
from pyhanko.pdf_utils.misc import PdfDecodeLimitError, PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import (
    DocumentTimestampStatus,
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
    validate_pdf_timestamp,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from shared.documents.certificate_facts import certificate_facts, chain_of
from shared.documents.signature_report import (
    ChainTrust,
    Integrity,
    SignatureFacts,
    SignatureReport,
    SignedState,
    TimestampFacts,
)

LARGEST_LETTER_BYTES = 20 * 1024 * 1024
_MOST_SIGNATURES = 20
_MOST_VERSIONS = 100
_ADDS_NOTHING = frozenset(
    {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING}
)
_TO_SIGN = KeyUsageConstraints(
    key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False
)

_log = logging.getLogger(__name__)
_Status = PdfSignatureStatus | DocumentTimestampStatus


def check_signatures(
    pdf: bytes, checked_at: datetime, trusted_roots: Sequence[x509.Certificate] = ()
) -> SignatureReport:
    """Every signature of the file, judged at the time it was made. `checked_at` is aware.

    Nothing is fetched: whether a certificate was revoked meanwhile is not known here.
    """
    if len(pdf) > LARGEST_LETTER_BYTES or pdf.count(b"startxref") > _MOST_VERSIONS:
        return SignatureReport(SignedState.TOO_LARGE)
    _hush_library()
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False, decode_limits=DecodeLimits())
        if reader.encrypted and not _opens_without_password(reader):
            return SignatureReport(SignedState.LOCKED)
        signatures = list(reader.embedded_signatures)
    except PdfDecodeLimitError:
        return SignatureReport(SignedState.TOO_LARGE)
    # Hostile bytes find every hole of a reader: whatever it trips over, the file is not readable
    except Exception as failure:
        _log.info("a PDF could not be read: %s", type(failure).__name__)
        return SignatureReport(SignedState.DAMAGED)
    if len(signatures) > _MOST_SIGNATURES:
        return SignatureReport(SignedState.TOO_LARGE)
    found = tuple(_checked(each, pdf, checked_at, trusted_roots) for each in signatures)
    return SignatureReport(SignedState.SIGNED if found else SignedState.UNSIGNED, found)


def _hush_library() -> None:
    """What it warns about, with signers' names and stacks, is here an answer like any other."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _opens_without_password(reader: PdfFileReader) -> bool:
    try:
        return reader.decrypt("").status is not AuthStatus.FAILED
    except PdfError:
        return False


def _checked(
    signature: EmbeddedPdfSignature,
    pdf: bytes,
    checked_at: datetime,
    trusted_roots: Sequence[x509.Certificate],
) -> SignatureFacts:
    try:
        return _judged(signature, pdf, checked_at, trusted_roots)
    # As above: a signature that the library cannot judge is shown as such, and the others still are
    except Exception as failure:
        _log.info("a signature could not be judged: %s", type(failure).__name__)
        return _unclear(signature, pdf)


def _judged(
    signature: EmbeddedPdfSignature,
    pdf: bytes,
    checked_at: datetime,
    trusted_roots: Sequence[x509.Certificate],
) -> SignatureFacts:
    is_timestamp = str(signature.sig_object_type) == "/DocTimeStamp"
    claimed_at = _aware(signature.self_reported_timestamp)
    others = (*signature.other_embedded_certs, *trusted_roots)
    status = _status(signature, claimed_at or checked_at, trusted_roots, is_timestamp=is_timestamp)
    timestamp = _timestamp(status)
    when = timestamp.at if timestamp and timestamp.is_intact else claimed_at or checked_at
    chain = chain_of(signature.signer_cert, others)
    facts = tuple(certificate_facts(certificate, when) for certificate in chain)
    return SignatureFacts(
        field_name=str(signature.field_name or ""),
        is_document_timestamp=is_timestamp,
        integrity=_integrity(status),
        covered_bytes=_covered_bytes(signature),
        file_bytes=len(pdf),
        version=signature.signed_revision + 1,
        versions=signature.reader.xrefs.total_revisions,
        claimed_at=claimed_at,
        timestamp=timestamp,
        trust=_trust(status, chain, trusted_roots),
        chain=facts,
    )


def _status(
    signature: EmbeddedPdfSignature,
    when: datetime,
    trusted_roots: Sequence[x509.Certificate],
    *,
    is_timestamp: bool,
) -> _Status:
    context = ValidationContext(
        trust_roots=list(trusted_roots),
        other_certs=signature.other_embedded_certs,
        moment=when,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    if is_timestamp:
        return validate_pdf_timestamp(signature, validation_context=context)
    return validate_pdf_signature(
        signature, signer_validation_context=context, key_usage_settings=_TO_SIGN
    )


def _integrity(status: _Status) -> Integrity:
    if not (status.intact and status.valid):
        return Integrity.ALTERED
    match status.coverage:
        case SignatureCoverageLevel.ENTIRE_FILE:
            return Integrity.INTACT
        case SignatureCoverageLevel.ENTIRE_REVISION:
            is_harmless = status.modification_level in _ADDS_NOTHING and status.docmdp_ok
            return Integrity.EXTENDED if is_harmless else Integrity.CHANGED_AFTERWARDS
        case _:
            return Integrity.UNCLEAR


def _timestamp(status: _Status) -> TimestampFacts | None:
    given = status if isinstance(status, DocumentTimestampStatus) else status.timestamp_validity
    if given is None:
        return None
    authority = certificate_facts(given.signing_cert, given.timestamp)
    return TimestampFacts(
        at=given.timestamp,
        authority=authority.name or authority.organisation,
        is_intact=given.intact and given.valid,
        is_trusted=given.trusted,
    )


def _trust(
    status: _Status,
    chain: Sequence[x509.Certificate],
    trusted_roots: Sequence[x509.Certificate],
) -> ChainTrust:
    if status.trusted:
        return ChainTrust.TRUSTED
    roots = {root.sha256 for root in trusted_roots}
    leads_to_root = any(certificate.sha256 in roots for certificate in chain)
    return ChainTrust.NOT_VALID if leads_to_root else ChainTrust.NOT_TRUSTED_HERE


def _covered_bytes(signature: EmbeddedPdfSignature) -> int:
    lengths = [int(number) for number in signature.byte_range][1::2]
    return sum(length for length in lengths if length > 0)


def _aware(moment: datetime | None) -> datetime | None:
    """A signer's time without a zone is taken for UTC."""
    if moment is None:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _unclear(signature: EmbeddedPdfSignature, pdf: bytes) -> SignatureFacts:
    return SignatureFacts(
        field_name=str(signature.field_name or ""),
        is_document_timestamp=False,
        integrity=Integrity.UNCLEAR,
        covered_bytes=0,
        file_bytes=len(pdf),
        version=1,
        versions=1,
        claimed_at=None,
        timestamp=None,
        trust=ChainTrust.NOT_TRUSTED_HERE,
        chain=(),
    )
