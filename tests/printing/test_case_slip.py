"""The slip with a case's number: large, scannable, and without a word of whose case it is."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.domain.identifiers import CaseId
from shared.domain.language import Language
from shared.printing.case_slip import CaseSlipFacts, lay_out_slip
from shared.printing.paper import paper_for
from shared.printing.paper_picture import paper_picture
from shared.printing.ticket_bytes import ticket_bytes
from shared.printing.ticket_layout import Barcode, Cut, Text
from shared.use_cases.case_desk import Paper as WhereToPrint
from shared.use_cases.case_desk import start_case
from shared.use_cases.identity import new_id
from shared.use_cases.print_ticket import next_paper
from tests.given_case import request, served_guest
from tests.given_office import GivenOffice, prepared_office

_OPENED = datetime(2026, 11, 23, 9, 12, tzinfo=ZoneInfo("Asia/Pontianak"))


def _slip(language: Language = Language.INDONESIAN) -> CaseSlipFacts:
    return CaseSlipFacts(
        language, "BPS Kabupaten Kayong Utara", "PST", "26-0042-4", _OPENED, "0534-3031316"
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width_mm", [58, 80])
def test_every_line_fits_the_paper(language: Language, width_mm: int) -> None:
    paper = paper_for(None, width_mm)
    lines = lay_out_slip(_slip(language), paper)
    for line in lines:
        if isinstance(line, Text):
            assert len(line.text) * line.width <= paper.columns
    [number] = [line for line in lines if isinstance(line, Text) and line.text == "26-0042-4"]
    assert number.width >= 3
    assert [line.content for line in lines if isinstance(line, Barcode)] == ["2600424"]
    assert isinstance(lines[-1], Cut)


@pytest.mark.parametrize("width_mm", [58, 80])
def test_its_bytes_print_the_number_large_and_cut(width_mm: int) -> None:
    paper = paper_for(None, width_mm)
    document = ticket_bytes(_slip(), paper)
    assert b"26-0042-4" in document
    picture = paper_picture(document, paper)
    assert picture.height > picture.width


def test_a_started_case_has_its_slip_printed_where_the_guest_stands(tmp_path: Path) -> None:
    office: GivenOffice = prepared_office(tmp_path)
    desk, ticket = served_guest(office)
    where = WhereToPrint("loket-1", "folder://x")
    case = start_case(office.database, desk, CaseId(new_id()), ticket.visit_id, request(), where)
    paper = next_paper(office.database, "loket-1")
    office.close()
    assert paper is not None
    assert isinstance(paper.facts, CaseSlipFacts)
    assert paper.facts.number == case.number
    assert paper.name.startswith(case.number)
