"""Builds the page of the counter with everything that can stand at its side."""

from dataclasses import dataclass

from officer_app.break_page import BreakPage
from officer_app.cases.advice_box import AdviceBox
from officer_app.cases.advice_paper import AdvicePaper
from officer_app.cases.counter.counter_case_section import CounterCaseSection
from officer_app.cases.counter_tabs import CounterTabs
from officer_app.close_page import ClosePage
from officer_app.guestbook_section import GuestbookSection
from officer_app.look import Look
from officer_app.new_visitor_page import NewVisitorPage
from officer_app.presenters import Presenters
from officer_app.queue_page import QueuePage
from officer_app.ticket_panel import TicketPanel
from officer_app.transfer_page import TransferPage


@dataclass(frozen=True, slots=True)
class CounterPages:
    """The queue and its side pages."""

    queue: QueuePage
    panel: TicketPanel
    section: GuestbookSection
    tabs: CounterTabs
    cases: CounterCaseSection
    advice: AdviceBox
    transfer: TransferPage
    new_visitor: NewVisitorPage
    rest: BreakPage
    close: ClosePage


def build_counter_pages(parts: Presenters, look: Look) -> CounterPages:
    """All of them, each leading where its buttons say."""
    theme, translations = look.theme, look.translations
    section = GuestbookSection(parts.guest, parts.lists, theme, translations)
    cases = CounterCaseSection(parts.counter_case, parts.queue, parts.drafts, parts.lists, look)
    tabs = CounterTabs(cases, section)
    paper = AdvicePaper(parts.session, parts.queue, parts.lists)
    advice = AdviceBox(parts.counter_case, parts.queue, parts.drafts, paper, look)
    cases.advice_wanted.connect(advice.open_special)
    panel = TicketPanel(parts.queue, parts.guest, tabs, advice, theme, translations)
    pages = CounterPages(
        queue=QueuePage(parts.queue, panel, theme, translations),
        panel=panel,
        section=section,
        tabs=tabs,
        cases=cases,
        advice=advice,
        transfer=TransferPage(parts.queue, theme, translations),
        new_visitor=NewVisitorPage(parts.visitor, parts.lists, theme, translations),
        rest=BreakPage(parts.pause, parts.queue, theme),
        close=ClosePage(parts.pause, parts.queue, theme, translations),
    )
    for side in (pages.transfer, pages.new_visitor, pages.rest, pages.close):
        pages.queue.add_side_page(side)
    panel.transfer_wanted.connect(lambda: pages.queue.open_side_page(pages.transfer))
    pages.queue.new_visitor_button.clicked.connect(
        lambda: pages.queue.open_side_page(pages.new_visitor)
    )
    return pages
