"""The message worker: through a real server, beside others, killed, and with its account away."""

import multiprocessing
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from shared.configuration.message_settings import MailSecurity, MailSettings, WhatsAppSettings
from shared.configuration.office_settings import OfficeSettings
from shared.domain.message import Channel, Enclosure, Message, message_id_of
from shared.domain.message_life import MessageStatus
from shared.domain.message_moves import SEND_AGAIN_IN_DOUBT_AFTER_SECONDS
from shared.domain.message_outcome import Delivered, Outcome, OutcomeReason, Refused, TryLater
from shared.domain.problem import ProblemCode
from shared.notifications.message_folder import FolderMessenger
from shared.notifications.messenger import EmailMessenger, WhatsAppMessenger
from shared.notifications.secrets import SecretKind, Secrets
from shared.use_cases.administration import save_settings
from shared.workers.messaging import MessageWorker, Messengers, OwnMessengers
from tests.given_message import moves_of, owed_message, stored_message
from tests.given_office import GivenOffice
from tests.notifications.cloud_server import TOKEN, CloudBehaviour, cloud_server
from tests.notifications.mail_server import (
    PASSWORD,
    USER,
    Authority,
    Behaviour,
    mail_server,
    new_authority,
)
from tests.workers.sending_program import send_without_end

SAFETY_SECONDS = 60
"""Longer than any step takes on any machine."""


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return new_authority(tmp_path_factory.mktemp("authority") / "authority.pem")


@dataclass(slots=True)
class GivenMessenger:
    """Keeps what it is given, and answers as it is told to."""

    answers: list[Outcome] = field(default_factory=list)
    on_deliver: Callable[[], object] = lambda: None
    given: list[tuple[Message, tuple[Enclosure, ...]]] = field(default_factory=list)

    @property
    def longest_seconds(self) -> int:
        return 120

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        self.given.append((message, enclosures))
        self.on_deliver()
        return self.answers.pop(0) if self.answers else Delivered()


@dataclass(slots=True)
class GivenTime:
    """Seconds since some start."""

    shown: float = 0.0

    def __call__(self) -> float:
        return self.shown


def worker(
    office: GivenOffice,
    messengers: Messengers | Callable[[], Messengers],
    sender: str = "kantor-1",
    now: Callable[[], float] | None = None,
) -> MessageWorker:
    found = messengers if callable(messengers) else lambda: messengers
    return MessageWorker(office.database, sender, found, now or GivenTime())


def account_at(port: int, authority: Authority, **changes: Any) -> MailSettings:
    values: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "security": MailSecurity.STARTTLS,
        "sender_address": "pst@kantor.example",
        "certificate_file": str(authority.file),
    }
    return MailSettings(**(values | changes))


def keep_account(office: GivenOffice, mail: MailSettings, **more: Any) -> None:
    settings = OfficeSettings(mail=mail, **more)
    save_settings(office.database, office.administrator, settings)


def test_what_is_owed_reaches_a_real_server_with_its_files(
    office: GivenOffice, authority: Authority, tmp_path: Path
) -> None:
    file = Enclosure("formulir.pdf", "application/pdf", b"%PDF-1.7")
    owed = owed_message(office, enclosures=(file,))
    behaviour = Behaviour()
    context = authority.server_context()
    secrets = Secrets(tmp_path / "secrets", None)
    with mail_server(behaviour, starttls=context, auth_required=True) as port:
        account = account_at(port, authority, user=USER)
        secrets.keep(SecretKind.MAIL_PASSWORD, account.account, PASSWORD)
        keep_account(office, account)
        sending = worker(office, OwnMessengers(office.database, secrets, GivenTime()))
        assert sending.send_one()
        assert not sending.send_one()
    assert stored_message(office, owed.id).status is MessageStatus.SENT
    [received] = behaviour.received
    assert received.message["Message-ID"] == message_id_of(owed.id, "kantor.example")
    assert received.recipients == (owed.recipient,)
    body = received.message.get_body(("plain",))
    assert body is not None and "saran petugas" in body.get_content()
    [attached] = received.message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (file.file_name, file.content)


def test_whatsapp_goes_through_the_cloud_where_it_is_on(
    office: GivenOffice, tmp_path: Path
) -> None:
    owed = owed_message(office, Channel.WHATSAPP)
    behaviour = CloudBehaviour()
    secrets = Secrets(tmp_path / "secrets", None)
    with cloud_server(behaviour) as address:
        account = WhatsAppSettings(is_on=True, phone_number_id="1", server=address)
        secrets.keep(SecretKind.WHATSAPP_TOKEN, account.account, TOKEN)
        keep_account(office, MailSettings(), whatsapp=account)
        assert worker(office, OwnMessengers(office.database, secrets)).send_one()
    assert stored_message(office, owed.id).status is MessageStatus.SENT
    [(_, _, body)] = behaviour.asked
    assert body["text"]["body"] == owed.text


def test_a_folder_takes_what_is_only_looked_at(office: GivenOffice, tmp_path: Path) -> None:
    file = Enclosure("formulir.pdf", "application/pdf", b"%PDF-1.7")
    email, text = owed_message(office, enclosures=(file,)), owed_message(office, Channel.WHATSAPP)
    folder = FolderMessenger(tmp_path / "messages")
    sending = worker(office, dict.fromkeys(Channel, folder))
    assert sending.send_one() and sending.send_one()
    [written] = folder.folder.glob("*.eml")
    parsed = message_from_bytes(written.read_bytes(), policy=default)
    assert parsed["Subject"] == email.subject
    [attached] = parsed.iter_attachments()
    assert attached.get_content() == file.content
    [told] = folder.folder.glob("*.txt")
    assert told.read_text(encoding="utf-8") == text.text
    owed_message(office)
    (tmp_path / "file").write_bytes(b"")
    blocked = FolderMessenger(tmp_path / "file")
    assert worker(office, {Channel.EMAIL: blocked}).send_one()
    assert office.ask("SELECT reason FROM message WHERE reason IS NOT NULL") == [("server_away",)]


def test_only_a_machine_with_the_secret_sends(
    office: GivenOffice, authority: Authority, tmp_path: Path
) -> None:
    time = GivenTime()
    secrets = Secrets(tmp_path / "secrets", None)
    own = OwnMessengers(office.database, secrets, time)
    assert own() == {}
    account = account_at(25, authority, user=USER)
    cloud = WhatsAppSettings(is_on=True, phone_number_id="1")
    keep_account(office, account, whatsapp=cloud)
    assert own() == {}
    secrets.keep(SecretKind.MAIL_PASSWORD, account.account, PASSWORD)
    secrets.keep(SecretKind.WHATSAPP_TOKEN, cloud.account, TOKEN)
    assert own() == {}, "a keyring is not asked all the time"
    time.shown += 60
    assert own() == {
        Channel.EMAIL: EmailMessenger(account, PASSWORD),
        Channel.WHATSAPP: WhatsAppMessenger(cloud, TOKEN),
    }
    elsewhere = account_at(25, authority, user=USER, host="mail.lain.example")
    keep_account(office, elsewhere)
    assert own() == {}, "no other server gets the password"
    keep_account(office, account_at(25, authority))
    assert own() == {Channel.EMAIL: EmailMessenger(account_at(25, authority), None)}
    assert PASSWORD not in repr(EmailMessenger(account, PASSWORD))
    assert TOKEN not in repr(WhatsAppMessenger(cloud, TOKEN))


def test_a_secret_that_others_can_read_is_not_used_and_told(
    office: GivenOffice, authority: Authority, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = Secrets(tmp_path / "secrets", None)
    account = account_at(25, authority, user=USER)
    keep_account(office, account)
    secrets.keep(SecretKind.MAIL_PASSWORD, account.account, PASSWORD)
    [file] = (tmp_path / "secrets").iterdir()
    file.chmod(0o644)
    assert OwnMessengers(office.database, secrets)() == {}
    assert ProblemCode.SECRET_READABLE_BY_OTHERS.value in caplog.text
    caplog.clear()


@pytest.mark.parametrize("reason", [OutcomeReason.SIGN_IN_REFUSED, OutcomeReason.SERVER_AWAY])
def test_after_trouble_with_the_account_the_channel_rests(
    office: GivenOffice, reason: OutcomeReason
) -> None:
    owed_message(office), owed_message(office), owed_message(office, Channel.WHATSAPP)
    time = GivenTime()
    email, whatsapp = GivenMessenger([TryLater(reason)]), GivenMessenger()
    messengers: dict[Channel, Any] = {Channel.EMAIL: email, Channel.WHATSAPP: whatsapp}
    sending = worker(office, messengers, now=time)
    while sending.send_one():
        pass
    assert (len(email.given), len(whatsapp.given)) == (1, 1), "the other channel goes on"
    time.shown += 300
    assert sending.send_one()
    assert len(email.given) == 2


def test_a_mended_account_is_used_at_once(office: GivenOffice) -> None:
    owed_message(office), owed_message(office)
    broken = GivenMessenger([TryLater(OutcomeReason.SIGN_IN_REFUSED)])
    mended = GivenMessenger()
    messengers: dict[Channel, Any] = {Channel.EMAIL: broken}
    sending = worker(office, messengers)
    assert sending.send_one()
    assert not sending.send_one()
    messengers[Channel.EMAIL] = mended
    assert sending.send_one()
    assert len(mended.given) == 1


@pytest.mark.parametrize(
    "answer",
    [TryLater(OutcomeReason.ASKED_TO_WAIT), Refused(OutcomeReason.RECIPIENT_UNKNOWN)],
)
def test_trouble_with_one_guest_holds_up_nobody_else(office: GivenOffice, answer: Outcome) -> None:
    owed_message(office)
    other = owed_message(office)
    messenger = GivenMessenger([answer])
    sending = worker(office, {Channel.EMAIL: messenger})
    assert sending.send_one() and sending.send_one()
    assert stored_message(office, other.id).status is MessageStatus.SENT


@pytest.mark.parametrize("channel", Channel)
def test_a_guest_without_an_address_is_refused_without_a_server(
    office: GivenOffice, channel: Channel, authority: Authority
) -> None:
    owed = owed_message(office, channel, recipient="")
    cloud = WhatsAppSettings(is_on=True, phone_number_id="1")
    messengers: Messengers = {
        Channel.EMAIL: EmailMessenger(account_at(25, authority), None),
        Channel.WHATSAPP: WhatsAppMessenger(cloud, TOKEN),
    }
    assert worker(office, messengers).send_one()
    refused = stored_message(office, owed.id)
    assert (refused.status, refused.reason) == ("refused", "recipient_missing")


def test_two_workers_send_each_message_once(office: GivenOffice) -> None:
    many = 12
    ids = {owed_message(office).id for _ in range(many)}
    messengers = [GivenMessenger(), GivenMessenger()]
    workers = [
        worker(office, {Channel.EMAIL: messenger}, f"kantor-{number}")
        for number, messenger in enumerate(messengers)
    ]

    def send_all(sending: MessageWorker) -> None:
        while sending.send_one():
            pass

    threads = [threading.Thread(target=send_all, args=(sending,)) for sending in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SAFETY_SECONDS)
    sent = [message.id for messenger in messengers for message, _ in messenger.given]
    assert len(sent) == many and set(sent) == ids
    assert office.ask("SELECT DISTINCT status FROM message") == [("sent",)]


def test_a_messenger_that_breaks_with_a_bug_leaves_its_message_in_doubt_and_goes_on(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    owed, other = owed_message(office), owed_message(office)
    troubles = iter([True, False])

    def breaks_once() -> None:
        if next(troubles):
            raise RuntimeError("a bug")

    messenger = GivenMessenger(on_deliver=breaks_once)
    sending = worker(office, {Channel.EMAIL: messenger})
    assert sending.send_one() and sending.send_one()
    assert moves_of(office, owed.id)[-1] == "retry_in_doubt"
    assert stored_message(office, other.id).status is MessageStatus.SENT
    assert "a bug" in caplog.text
    caplog.clear()


def test_a_message_that_took_longer_than_its_lease_is_told(
    office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    owed_message(office)
    messenger = GivenMessenger()

    def goes_on_too_long() -> None:
        office.clock.advance(seconds=messenger.longest_seconds + 1)
        worker(office, {Channel.EMAIL: GivenMessenger()}, "kantor-2").send_one()

    messenger.on_deliver = goes_on_too_long
    assert worker(office, {Channel.EMAIL: messenger}).send_one()
    assert "longer than its lease" in caplog.text
    caplog.clear()


def _runs(sending: MessageWorker, done: threading.Event) -> None:
    """Lets the worker's loop run until `done`."""
    stop = threading.Event()
    thread = threading.Thread(target=sending.run, args=(stop,))
    thread.start()
    try:
        assert done.wait(SAFETY_SECONDS), "a safety net: the loop is woken long before"
    finally:
        stop.set()
        thread.join(SAFETY_SECONDS)
    assert not thread.is_alive()


def test_the_loop_sends_what_comes_while_it_waits(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.workers.messaging._LOOK_AGAIN_SECONDS", 0.01)
    done, looked = threading.Event(), threading.Event()

    def messengers() -> Messengers:
        looked.set()
        return {Channel.EMAIL: GivenMessenger(on_deliver=done.set)}

    def comes_later() -> None:
        assert looked.wait(SAFETY_SECONDS)
        owed_message(office)

    event = threading.Thread(target=comes_later)
    event.start()
    _runs(worker(office, messengers), done)
    event.join()
    assert office.ask("SELECT status FROM message") == [("sent",)]


def test_the_loop_goes_on_after_trouble_of_any_kind(
    office: GivenOffice, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.workers.messaging._AFTER_FAILURE_SECONDS", 0)
    owed_message(office)
    done = threading.Event()
    office.ask("ALTER TABLE message RENAME TO hidden")
    troubles = iter(["bug", "database", "none"])

    def messengers() -> Messengers:
        trouble = next(troubles, "none")
        if trouble == "bug":
            raise RuntimeError("a bug")
        if trouble == "none" and not office.ask(
            "SELECT 1 FROM sqlite_master WHERE name = 'message'"
        ):
            office.ask("ALTER TABLE hidden RENAME TO message")
        return {Channel.EMAIL: GivenMessenger(on_deliver=done.set)}

    _runs(worker(office, messengers), done)
    assert office.ask("SELECT status FROM message") == [("sent",)]
    assert "RuntimeError: a bug" in caplog.text
    assert ProblemCode.DATABASE_UNREACHABLE.value in caplog.text
    caplog.clear()


def test_killed_between_sending_and_recording_it_goes_once_more_with_the_same_message_id(
    office: GivenOffice, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    owed = owed_message(office)
    behaviour = Behaviour(holds=["after the dot"])
    with mail_server(behaviour, starttls=authority.server_context()) as port:
        account = account_at(port, authority)
        context = multiprocessing.get_context("spawn")
        child = context.Process(target=send_without_end, args=(office.file, account))
        child.start()
        assert behaviour.after_dot.wait(SAFETY_SECONDS), "the server has the message"
        child.kill()
        child.join()
        assert child.exitcode != 0
        child.close()
        assert stored_message(office, owed.id).status is MessageStatus.SENDING
        behaviour.holds.clear()
        messenger = EmailMessenger(account, None)
        sending = worker(office, {Channel.EMAIL: messenger})
        assert not sending.send_one(), "the dead one holds it still"
        office.clock.advance(seconds=messenger.longest_seconds + 1)
        assert not sending.send_one(), "it may have gone: later"
        office.clock.advance(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS + 1)
        assert sending.send_one()
        assert not sending.send_one()
    assert moves_of(office, owed.id) == ["queue", "claim", "retry_in_doubt", "claim", "deliver"]
    ids = [received.message["Message-ID"] for received in behaviour.received]
    assert ids == [message_id_of(owed.id, "kantor.example")] * 2
