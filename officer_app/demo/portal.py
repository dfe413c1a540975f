"""Steps 7, 8 and 10: the portal pane, what to type, and what is recorded of it."""

import json
from pathlib import Path

from officer_app.demo.at_counter import AtCounter
from officer_app.demo.pane_journey import NUMBER_FILE, TOLD_FILE, pane_words
from officer_app.portal.portal_pane import PortalPane
from officer_app.portal.portal_ways_presenter import PortalWaysPresenter
from shared.commands.sample_papers import dummy_tables, instrument, terms_of_reference
from shared.desktop.played_journey import Script, Until
from shared.domain.case import AttachmentKind

_OPENS, _ACCOUNT, _SUBMITS = 7, 8, 10
_GIVEN = {
    AttachmentKind.INSTRUMENT: instrument,
    AttachmentKind.DUMMY_TABLES: dummy_tables,
    AttachmentKind.TERMS_OF_REFERENCE: terms_of_reference,
}
"""What goes with the form, and who makes a sample of it."""


_NUMBER_ON_PHONE = "CONTOH-0001"


class PaneTeller:
    """What the pane, which is a program of its own, has shown so far."""

    def __init__(self, pictures: Path) -> None:
        self._told = pictures / TOLD_FILE
        self._number = pictures / NUMBER_FILE
        self._retold = 0

    def lines(self) -> list[str]:
        if not self._told.is_file():
            return []
        whole = self._told.read_text(encoding="utf-8").splitlines()
        return [line for line in whole if "picture" in line]

    @property
    def number(self) -> str:
        """What the portal gave to the submission; empty while there is none."""
        return self._number.read_text(encoding="utf-8") if self._number.is_file() else ""

    def retell(self, officer: AtCounter, standard_step: int) -> None:
        """All that the pane has shown of a step, in the journey's order."""
        for line in self.lines()[self._retold :]:
            shown = json.loads(line)
            if shown["standard_step"] > standard_step:
                return
            officer.journey.retells(shown)
            self._retold += 1


def open_portal(officer: AtCounter, pane: PaneTeller) -> Script:
    """Three ways; this guest takes the pane beside the officer's window."""
    yield from officer.turn_to("Portal")
    yield officer.may_press("way_pane_use")
    yield from officer.shows("portal_ways", _OPENS)
    for found in officer.window.findChildren(PortalPane):
        found.words = pane_words(officer.journey.folder)
    yield from officer.click("way_pane_use")
    yield Until("the pane shows the portal", lambda: bool(pane.lines()) or _is_missing(officer))
    if _is_missing(officer):
        # This machine lacks the browser's libraries: the guest's own phone does as well
        yield from officer.click("way_phone_use")
        yield from officer.shows("portal_phone", _OPENS)
    else:
        yield from officer.shows("portal_pane_open", _OPENS)
        pane.retell(officer, _OPENS)
    yield from _finish_step(officer, _OPENS)


def record_account(officer: AtCounter, pane: PaneTeller) -> Script:
    """The guest signs in; the officer notes the address, never a password."""
    yield Until(
        "the guest has signed in", lambda: _has_step(pane, _SUBMITS) or _is_missing(officer)
    )
    pane.retell(officer, _ACCOUNT)
    yield from officer.turn_to("Portal")
    yield from officer.click("portal_page_record")
    yield from officer.click("portal_account_record")
    yield officer.sees("portal_account_known")
    yield from officer.shows("portal_account", _ACCOUNT)
    yield from _finish_step(officer, _ACCOUNT)


def attach_files(officer: AtCounter) -> Script:
    """What the guest brings on the stick stays with the case."""
    yield from officer.turn_to("Berkas")
    for kind, make in _GIVEN.items():
        document = make()
        path = officer.stick / document.name
        path.write_bytes(document.content)
        yield officer.sees("file_kind")
        officer.choose("file_kind", kind)
        officer.drop("files_section", path)
        yield _keeps(officer, kind)
    yield from officer.shows("files", _SUBMITS)


def record_submission(officer: AtCounter, pane: PaneTeller) -> Script:
    """Nothing is typed twice: each answer is copied, and the portal's number is noted."""
    yield from officer.turn_to("Portal")
    yield from officer.click("portal_page_work")
    yield from officer.click("typing_copy")
    officer.look_at("typing_copy")
    yield from officer.shows("what_to_type", _SUBMITS)
    yield from attach_files(officer)
    yield from officer.turn_to("Portal")
    yield Until("the portal has given a number", lambda: bool(pane.number) or _is_missing(officer))
    pane.retell(officer, _SUBMITS)
    yield from officer.click("portal_page_record")
    officer.write("portal_submission_number", pane.number or _NUMBER_ON_PHONE)
    for kind in _GIVEN:
        yield from officer.click(f"portal_given_{kind.value}")
    yield from officer.click("portal_submission_record")
    yield officer.sees("portal_submission_known")
    yield from officer.shows("submission_recorded", _SUBMITS)
    yield from _finish_step(officer, _SUBMITS)


def _is_missing(officer: AtCounter) -> bool:
    """The pane could not begin, or went away."""
    ways = officer.window.findChildren(PortalWaysPresenter)
    return any(each.state.pane_trouble is not None for each in ways)


def _finish_step(officer: AtCounter, step: int) -> Script:
    yield from officer.turn_to("Panduan")
    yield officer.may_press("guide_done")
    officer.look_at("guide_step_name")
    yield from officer.shows(f"guide_step_{step}", step)
    yield from officer.click("guide_done")
    yield officer.is_done(step, lambda: officer.opened_case)


def _keeps(officer: AtCounter, kind: AttachmentKind) -> Until:
    def holds() -> bool:
        view = officer.opened_case
        return view is not None and any(each.kind is kind for each in view.attachments)

    return Until(f"the {kind} is kept", holds)


def _has_step(pane: PaneTeller, step: int) -> bool:
    return any(json.loads(line)["standard_step"] == step for line in pane.lines())
