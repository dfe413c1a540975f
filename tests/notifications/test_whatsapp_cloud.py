"""WhatsApp's Cloud API: the documented requests, and what each documented answer means."""

import logging
import socket
from typing import Any

import pytest

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
from shared.notifications.whatsapp_cloud import WhatsAppText, send
from tests.notifications.cloud_server import (
    PHONE_NUMBER_ID,
    TOKEN,
    CloudBehaviour,
    cloud_server,
    error,
)

TEXT = WhatsAppText(
    to="+6281119500500",
    to_name="Siti Contoh",
    text="Yth. Siti Contoh,\n\nHasil pemeriksaan: *layak*.\n\nGratis.",
    language=Language.INDONESIAN,
)


def sent(behaviour: CloudBehaviour, token: str = TOKEN, **changes: Any) -> Outcome:
    with cloud_server(behaviour) as address:
        values: dict[str, Any] = {
            "is_on": True,
            "phone_number_id": PHONE_NUMBER_ID,
            "server": address,
        }
        return send(WhatsAppSettings(**(values | changes)), token, TEXT)


def test_a_free_text_goes_as_documented() -> None:
    behaviour = CloudBehaviour()
    assert sent(behaviour) == Delivered()
    [(path, headers, body)] = behaviour.asked
    assert path == f"/v23.0/{PHONE_NUMBER_ID}/messages"
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["Content-Type"] == "application/json"
    assert body == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "6281119500500",
        "type": "text",
        "text": {"preview_url": False, "body": TEXT.text},
    }


def test_a_template_carries_name_and_text_without_line_breaks() -> None:
    behaviour = CloudBehaviour()
    assert sent(behaviour, template="kabar_permohonan") == Delivered()
    [(_, _, body)] = behaviour.asked
    assert body["type"] == "template"
    assert body["template"] == {
        "name": "kabar_permohonan",
        "language": {"code": "id"},
        "components": [
            {
                "type": "body",
                "parameters": [
                    {"type": "text", "text": "Siti Contoh"},
                    {
                        "type": "text",
                        "text": "Yth. Siti Contoh, — Hasil pemeriksaan: *layak*. — Gratis.",
                    },
                ],
            }
        ],
    }


@pytest.mark.parametrize(
    ("behaviour", "outcome"),
    [
        (error(131047), Refused(OutcomeReason.NO_ANSWER_FOR_A_DAY, "131047")),
        (error(131026), Refused(OutcomeReason.NOT_ON_WHATSAPP, "131026")),
        (error(131030), Refused(OutcomeReason.NOT_ON_WHATSAPP, "131030")),
        (error(100), Refused(OutcomeReason.MESSAGE_REFUSED, "100")),
        (error(132001, 404), Refused(OutcomeReason.MESSAGE_REFUSED, "132001")),
        (error(132005), Refused(OutcomeReason.TOO_LARGE, "132005")),
        (error(130429, 429), TryLater(OutcomeReason.ASKED_TO_WAIT, "130429")),
        (error(131056), TryLater(OutcomeReason.ASKED_TO_WAIT, "131056")),
        (error(80007, 429), TryLater(OutcomeReason.ASKED_TO_WAIT, "80007")),
        (error(131000, 500), TryLater(OutcomeReason.ASKED_TO_WAIT, "131000")),
        (error(131016, 503), TryLater(OutcomeReason.ASKED_TO_WAIT, "131016")),
        (error(190, 401), TryLater(OutcomeReason.SIGN_IN_REFUSED, "190")),
        (error(10, 403), TryLater(OutcomeReason.SIGN_IN_REFUSED, "10")),
        (error(131042), TryLater(OutcomeReason.SENDER_REFUSED, "131042")),
        (error(999_999), Refused(OutcomeReason.MESSAGE_REFUSED, "HTTP 400")),
        (error(999_999, 403), TryLater(OutcomeReason.SIGN_IN_REFUSED, "HTTP 403")),
        (error(999_999, 429), TryLater(OutcomeReason.ASKED_TO_WAIT, "HTTP 429")),
        (
            CloudBehaviour(500, b"<html>sorry</html>"),
            TryLater(OutcomeReason.ASKED_TO_WAIT, "HTTP 500"),
        ),
        (CloudBehaviour(502, b""), Uncertain(OutcomeReason.ANSWER_MISSING)),
        (CloudBehaviour(200, b"{}"), Uncertain(OutcomeReason.ANSWER_MISSING)),
        (CloudBehaviour(200, b'{"messages": []}'), Uncertain(OutcomeReason.ANSWER_MISSING)),
        (CloudBehaviour(200, b"[" * 100_000), Uncertain(OutcomeReason.ANSWER_MISSING)),
        (
            CloudBehaviour(400, b'{"error": "text"}'),
            Refused(OutcomeReason.MESSAGE_REFUSED, "HTTP 400"),
        ),
        (CloudBehaviour(trouble="cut"), Uncertain(OutcomeReason.ANSWER_MISSING)),
    ],
)
def test_what_the_api_answers_is_understood(behaviour: CloudBehaviour, outcome: Outcome) -> None:
    assert sent(behaviour) == outcome
    assert len(behaviour.asked) == 1, "never a second time by itself"


def test_an_answer_in_pieces_is_read_to_its_end() -> None:
    assert sent(CloudBehaviour(piece_bytes=7)) == Delivered()
    refused = error(131026)
    refused.piece_bytes = 10
    assert sent(refused) == Refused(OutcomeReason.NOT_ON_WHATSAPP, "131026")


def test_an_endless_answer_is_not_read_to_its_end() -> None:
    endless = CloudBehaviour(answer=b" " * 200_000 + b"{}", piece_bytes=1_000)
    assert sent(endless) == Uncertain(OutcomeReason.ANSWER_MISSING)


def test_an_api_that_stays_silent_may_have_sent_it() -> None:
    behaviour = CloudBehaviour(trouble="hold")
    assert sent(behaviour, timeout_seconds=1) == Uncertain(OutcomeReason.ANSWER_MISSING)


def test_an_api_that_is_away_is_tried_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
    account = WhatsAppSettings(is_on=True, phone_number_id=PHONE_NUMBER_ID, server=address)
    assert send(account, TOKEN, TEXT) == TryLater(OutcomeReason.SERVER_AWAY)


def test_a_server_without_a_good_certificate_gets_no_token() -> None:
    behaviour = CloudBehaviour()
    with cloud_server(behaviour) as address:
        account = WhatsAppSettings(
            is_on=True,
            phone_number_id=PHONE_NUMBER_ID,
            server=address.replace("http://", "https://"),
        )
        assert send(account, TOKEN, TEXT) == TryLater(OutcomeReason.CERTIFICATE_REFUSED)
    assert behaviour.asked == []


def test_the_token_follows_no_redirect() -> None:
    thief = CloudBehaviour()
    with cloud_server(thief) as elsewhere:
        behaviour = CloudBehaviour(307, b"", {"Location": f"{elsewhere}/x"})
        assert sent(behaviour) == TryLater(OutcomeReason.SERVER_AWAY, "HTTP 307")
    assert thief.asked == []


@pytest.mark.parametrize("token", ["EAA\r\nX-Other: 1", "EAA—ü"])
def test_what_can_be_no_token_is_told(token: str) -> None:
    behaviour = CloudBehaviour()
    assert sent(behaviour, token) == TryLater(OutcomeReason.SIGN_IN_REFUSED)
    assert behaviour.asked == []


def test_no_log_holds_a_number_a_text_or_the_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sent(error(131026))
    sent(CloudBehaviour(trouble="cut"))
    lines = [record.getMessage() for record in caplog.records]
    assert any("131026" in line for line in lines)
    for secret in (TOKEN, "81119500500", "8111-1950", "Siti", "layak"):
        assert all(secret not in line for line in lines)
