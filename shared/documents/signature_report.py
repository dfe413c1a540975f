"""What a check of a PDF's electronic signatures found, without a word of judgement in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignedState(StrEnum):
    """What the file is."""

    SIGNED = "signed"
    UNSIGNED = "unsigned"
    LOCKED = "locked"
    """Encrypted with a password that is not empty."""
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    """Larger than a letter can be, packed or unpacked."""
    UNCHECKED = "unchecked"
    """The check was given up: it took more time or memory than a letter needs."""


class Integrity(StrEnum):
    """Whether what was signed is still there."""

    INTACT = "intact"
    EXTENDED = "extended"
    """Intact; afterwards only signatures, time stamps or their proofs were added."""
    CHANGED_AFTERWARDS = "changed_afterwards"
    """What was signed is there, but a later version of the document says something else."""
    ALTERED = "altered"
    """The signed bytes are not the ones that were signed."""
    UNCLEAR = "unclear"
    """The signature cannot be read, or does not say what it covers."""


class ChainTrust(StrEnum):
    """Whether the signer's certificate leads to one of the roots that this office trusts."""

    TRUSTED = "trusted"
    NOT_TRUSTED_HERE = "not_trusted_here"
    """It leads to no root known here; that says nothing against it."""
    NOT_VALID = "not_valid"
    """It leads to a trusted root, but was expired, revoked or not meant for this."""


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """One certificate of a chain; names may be empty. Times are aware UTC."""

    name: str
    organisation: str
    issuer_name: str
    issuer_organisation: str
    serial_number: str
    """In hexadecimal digits."""
    valid_from: datetime
    valid_until: datetime
    was_valid_when_signed: bool
    """By the time stamp, else by the time that the signer claims, else by the time of the check."""


@dataclass(frozen=True, slots=True)
class TimestampFacts:
    """A time that a time-stamping authority has signed."""

    at: datetime
    authority: str
    is_intact: bool
    is_trusted: bool


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """One signature, in the file's order. Times are aware."""

    field_name: str
    is_document_timestamp: bool
    """A time stamp over the whole document, which nobody's name stands for."""
    integrity: Integrity
    covered_bytes: int
    file_bytes: int
    version: int
    """The version of the document that it signed, from 1; `versions` counts all."""
    versions: int
    claimed_at: datetime | None
    """What the signer's computer said; nobody vouches for it."""
    timestamp: TimestampFacts | None
    trust: ChainTrust
    chain: tuple[CertificateFacts, ...]
    """From the signer upwards, as far as the file or the office's roots know it."""

    @property
    def covers_whole_file(self) -> bool:
        """Whether nothing was added behind what it signed."""
        return self.version == self.versions and self.integrity is Integrity.INTACT


@dataclass(frozen=True, slots=True)
class SignatureReport:
    """The whole file. Whether a certificate was revoked is not known without a network."""

    state: SignedState
    signatures: tuple[SignatureFacts, ...] = ()
