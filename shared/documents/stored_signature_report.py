"""The report on signatures as text, to be stored with a letter or handed from program to program."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from shared.documents.signature_report import (
    CertificateFacts,
    ChainTrust,
    Integrity,
    SignatureFacts,
    SignatureReport,
    SignedState,
    TimestampFacts,
)


def report_as_text(report: SignatureReport) -> str:
    """JSON; times in ISO 8601 with their zone."""
    return json.dumps(asdict(report), default=_as_text, ensure_ascii=False, indent=1)


def report_from_text(text: str) -> SignatureReport:
    """What `report_as_text` wrote; ValueError, KeyError or TypeError where it is something else."""
    told = json.loads(text)
    return SignatureReport(
        SignedState(told["state"]), tuple(_signature(each) for each in told["signatures"])
    )


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _signature(told: Mapping[str, Any]) -> SignatureFacts:
    claimed_at, timestamp = told["claimed_at"], told["timestamp"]
    return SignatureFacts(
        **{
            **told,
            "integrity": Integrity(told["integrity"]),
            "claimed_at": None if claimed_at is None else datetime.fromisoformat(claimed_at),
            "timestamp": None if timestamp is None else _timestamp(timestamp),
            "trust": ChainTrust(told["trust"]),
            "chain": tuple(_certificate(each) for each in told["chain"]),
        }
    )


def _timestamp(told: Mapping[str, Any]) -> TimestampFacts:
    return TimestampFacts(**{**told, "at": datetime.fromisoformat(told["at"])})


def _certificate(told: Mapping[str, Any]) -> CertificateFacts:
    times = {name: datetime.fromisoformat(told[name]) for name in ("valid_from", "valid_until")}
    return CertificateFacts(**{**told, **times})
