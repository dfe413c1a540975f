"""Step 9: similar activities are found by the planned title, chosen, and handed over."""

from PySide6.QtCore import Qt

from officer_app.demo.at_counter import AtCounter
from shared.desktop.played_journey import Script, Until

_REFERENCES = 9


def choose_references(officer: AtCounter) -> Script:
    """Two of the sample's rows, which say that they are none of a real office."""
    yield from officer.turn_to("Rujukan")
    yield officer.may_press("reference_choose")
    yield from officer.shows("references_found", _REFERENCES)
    yield from officer.click("reference_choose")
    yield Until("one is chosen", lambda: _chosen(officer) == 1)
    yield from officer.click("references_search")
    officer.press(Qt.Key.Key_Down)
    officer.press(Qt.Key.Key_Down)
    yield from officer.click("reference_choose")
    yield Until("two are chosen", lambda: _chosen(officer) == 2)
    yield from officer.click("references_chosen")
    yield from officer.click("references_by_usb_stick")
    yield from officer.click_into_dialog("references_choose_folder", officer.stick)
    yield from officer.click("references_hand_over")
    yield officer.sees("references_handed")
    yield from officer.click("references_step_finish")
    yield officer.is_done(_REFERENCES, lambda: officer.opened_case)
    yield from officer.shows("references_chosen", _REFERENCES)


def _chosen(officer: AtCounter) -> int:
    view = officer.opened_case
    return 0 if view is None else len(view.references)
