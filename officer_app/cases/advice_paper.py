"""The note of advice as a PDF that the guest takes home: saved where the officer chooses."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from officer_app.office_lists import OfficeLists
from officer_app.queue_presenter import QueuePresenter
from officer_app.session_presenter import SessionPresenter
from shared.documents.advice_note import AdviceFacts, advice_note_pdf
from shared.documents.page_frame import PageHead


def chosen_pdf(parent: QWidget, title: str, suggested: str) -> Path | None:
    """Where the person wants the file, by the system's own dialog; None where they gave up."""
    name, _kind = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    return Path(name) if name else None


def open_file(path: Path) -> None:
    """In the system's own reader."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(slots=True)
class AdvicePaper:
    """Makes the PDF from what the counter knows; tests put other callables in its place."""

    session: SessionPresenter
    queue: QueuePresenter
    lists: OfficeLists
    choose: Callable[[QWidget, str, str], Path | None] = chosen_pdf
    show: Callable[[Path], None] = open_file

    def content(self, text: str, is_about_special_research: bool) -> bytes | None:
        """The PDF; None while nobody is shown or the office was not read yet."""
        row, front, officer = self.queue.state.shown, self.lists.front, self.session.session.officer
        if row is None or front is None or officer is None:
            return None
        now = self.queue.office_time()
        office = front.office
        facts = AdviceFacts(
            service_name=row.service.name.in_language(row.language),
            ticket_label=row.ticket.label,
            given_on=row.ticket.business_day,
            officer_name=officer.full_name,
            advice=text,
            is_about_special_research=is_about_special_research,
            telephone=office.telephone,
            complaints=office.complaints,
        )
        head = PageHead(
            office_name=office.name,
            unit_name=office.unit_name,
            address=office.address,
            document_name="",
            reference="",
            language=row.language,
            made_at=now,
        )
        return advice_note_pdf(facts, head)

    def name(self) -> str:
        row = self.queue.state.shown
        return "saran.pdf" if row is None else f"saran-{row.ticket.label}.pdf"
