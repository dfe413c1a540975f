"""Hands a text to WhatsApp's Cloud API, and says honestly what became of it.

The API answers that it took a text over, not that the guest got it: that comes by webhook, which
an office behind its own router cannot receive. Error codes are those of Meta's documentation
("Cloud API error codes"); nothing that it says in words is kept or logged.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

import requests
from urllib3.exceptions import NewConnectionError

from shared.configuration.message_settings import WhatsAppSettings
from shared.domain.language import Language
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)

_log = logging.getLogger(__name__)
_MOST_ANSWER_BYTES = 65_536
_PIECE_BYTES = 8_192

_R = OutcomeReason
_OUTCOMES: Mapping[int, Refused | TryLater] = MappingProxyType(
    {
        # Access: the office's to mend
        0: TryLater(_R.SIGN_IN_REFUSED),
        3: TryLater(_R.SIGN_IN_REFUSED),
        10: TryLater(_R.SIGN_IN_REFUSED),
        190: TryLater(_R.SIGN_IN_REFUSED),
        200: TryLater(_R.SIGN_IN_REFUSED),
        368: TryLater(_R.SENDER_REFUSED),
        131031: TryLater(_R.SENDER_REFUSED),
        131042: TryLater(_R.SENDER_REFUSED),
        133010: TryLater(_R.SENDER_REFUSED),
        # The guest's number
        131021: Refused(_R.RECIPIENT_UNKNOWN),
        131026: Refused(_R.NOT_ON_WHATSAPP),
        131030: Refused(_R.NOT_ON_WHATSAPP),
        131047: Refused(_R.NO_ANSWER_FOR_A_DAY),
        131050: Refused(_R.MESSAGE_REFUSED),
        # The text
        100: Refused(_R.MESSAGE_REFUSED),
        131008: Refused(_R.MESSAGE_REFUSED),
        131009: Refused(_R.MESSAGE_REFUSED),
        131051: Refused(_R.MESSAGE_REFUSED),
        132000: Refused(_R.MESSAGE_REFUSED),
        132001: Refused(_R.MESSAGE_REFUSED),
        132005: Refused(_R.TOO_LARGE),
        132007: Refused(_R.MESSAGE_REFUSED),
        132012: Refused(_R.MESSAGE_REFUSED),
        132015: Refused(_R.MESSAGE_REFUSED),
        132016: Refused(_R.MESSAGE_REFUSED),
        130472: Refused(_R.MESSAGE_REFUSED),
        131049: Refused(_R.MESSAGE_REFUSED),
        # The moment
        1: TryLater(_R.ASKED_TO_WAIT),
        2: TryLater(_R.ASKED_TO_WAIT),
        4: TryLater(_R.ASKED_TO_WAIT),
        80007: TryLater(_R.ASKED_TO_WAIT),
        130429: TryLater(_R.ASKED_TO_WAIT),
        131000: TryLater(_R.ASKED_TO_WAIT),
        131016: TryLater(_R.ASKED_TO_WAIT),
        131048: TryLater(_R.ASKED_TO_WAIT),
        131056: TryLater(_R.ASKED_TO_WAIT),
        131057: TryLater(_R.ASKED_TO_WAIT),
    }
)


@dataclass(frozen=True, slots=True)
class WhatsAppText:
    """One text to one number."""

    to: str
    """E.164."""
    to_name: str
    text: str
    language: Language


def send(account: WhatsAppSettings, token: str, message: WhatsAppText) -> Outcome:
    """Send in one request; never raises for what goes wrong outside."""
    outcome = _outcome(account, token, message)
    if not isinstance(outcome, Delivered):
        _log.info("WhatsApp: %s", outcome)
    return outcome


def _outcome(account: WhatsAppSettings, token: str, message: WhatsAppText) -> Outcome:
    address = f"{account.server}/{account.api_version}/{account.phone_number_id}/messages"
    body = _template_body(account, message) if account.template else _text_body(message)
    try:
        with requests.Session() as session:
            # Neither a .netrc nor a proxy of the environment gets to see the token.
            session.trust_env = False
            answer = session.post(
                address,
                json=body,
                headers={"Authorization": f"Bearer {token}"},
                timeout=account.timeout_seconds,
                allow_redirects=False,
                stream=True,
            )
            with answer:
                return _answered(answer)
    except requests.exceptions.SSLError:
        return TryLater(OutcomeReason.CERTIFICATE_REFUSED)
    except requests.exceptions.ConnectTimeout:
        return TryLater(OutcomeReason.SERVER_AWAY)
    except requests.exceptions.ReadTimeout:
        return Uncertain(OutcomeReason.ANSWER_MISSING)
    except requests.exceptions.ConnectionError as failure:
        return _broken(failure)
    except (requests.exceptions.InvalidHeader, UnicodeError):
        # What was kept as the token can be none.
        return TryLater(OutcomeReason.SIGN_IN_REFUSED)
    except requests.exceptions.RequestException:
        return Uncertain(OutcomeReason.ANSWER_MISSING)


def _text_body(message: WhatsAppText) -> dict[str, Any]:
    text = {"preview_url": False, "body": message.text}
    return _envelope(message) | {"type": "text", "text": text}


def _template_body(account: WhatsAppSettings, message: WhatsAppText) -> dict[str, Any]:
    # A variable may hold no line break: the paragraphs become one.
    told = " — ".join(line.strip() for line in message.text.splitlines() if line.strip())
    variables = [{"type": "text", "text": text} for text in (message.to_name, told)]
    template = {
        "name": account.template,
        "language": {"code": message.language.value},
        "components": [{"type": "body", "parameters": variables}],
    }
    return _envelope(message) | {"type": "template", "template": template}


def _envelope(message: WhatsAppText) -> dict[str, Any]:
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": message.to.removeprefix("+"),
    }


def _answered(answer: requests.Response) -> Outcome:
    told = _told(answer)
    if HTTPStatus.OK <= answer.status_code < HTTPStatus.MULTIPLE_CHOICES:
        took = isinstance(told.get("messages"), list) and told["messages"]
        return Delivered() if took else Uncertain(OutcomeReason.ANSWER_MISSING)
    error = told.get("error")
    code = error.get("code") if isinstance(error, dict) else None
    if isinstance(code, int) and code in _OUTCOMES:
        return replace(_OUTCOMES[code], code=str(code))
    return _by_status(answer.status_code)


def _told(answer: requests.Response) -> dict[str, Any]:
    whole = b""
    # A server may send it in pieces of any size.
    for piece in answer.iter_content(_PIECE_BYTES):
        whole += piece
        if len(whole) > _MOST_ANSWER_BYTES:
            return {}
    try:
        told = json.loads(whole)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _by_status(status: int) -> Outcome:
    code = f"HTTP {status}"
    match status:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            return TryLater(OutcomeReason.SIGN_IN_REFUSED, code)
        case HTTPStatus.BAD_GATEWAY | HTTPStatus.GATEWAY_TIMEOUT:
            # Whoever stands before the server does not know what it did.
            return Uncertain(OutcomeReason.ANSWER_MISSING)
        case HTTPStatus.TOO_MANY_REQUESTS | HTTPStatus.REQUEST_TIMEOUT:
            return TryLater(OutcomeReason.ASKED_TO_WAIT, code)
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return TryLater(OutcomeReason.ASKED_TO_WAIT, code)
        case _ if status < HTTPStatus.BAD_REQUEST:
            # Sent elsewhere: the address in the settings is wrong.
            return TryLater(OutcomeReason.SERVER_AWAY, code)
        case _:
            return Refused(OutcomeReason.MESSAGE_REFUSED, code)


def _broken(failure: requests.exceptions.ConnectionError) -> TryLater | Uncertain:
    """Only what broke before there was a connection is known not to have gone."""
    cause = failure.args[0] if failure.args else None
    if isinstance(getattr(cause, "reason", None), NewConnectionError):
        return TryLater(OutcomeReason.SERVER_AWAY)
    return Uncertain(OutcomeReason.ANSWER_MISSING)
