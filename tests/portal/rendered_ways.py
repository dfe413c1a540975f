"""The ways to the portal and what to type there, one state after the other, in a process of its own.

`python -m tests.portal.rendered_ways FOLDER LANGUAGE SCHEME` writes a picture of each and prints
what is cut or overlaps; text is at the size that the environment tells Qt.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.portal.pane_notice import PaneNotice
from officer_app.portal.pane_words import (
    download_words,
    finish_words,
    google_words,
    refused_words,
    trouble_words,
)
from officer_app.portal.portal_lines import PortalLine
from officer_app.portal.portal_messages import PaneTrouble
from officer_app.portal.portal_page import PortalPage
from officer_app.portal.portal_pane import PaneEnding, PortalPane, PortalVisit
from officer_app.portal.portal_ways_presenter import PortalWay, PortalWaysPresenter
from officer_app.portal.private_window import Browser, BrowserKind
from officer_app.portal.what_to_type_presenter import WhatToTypePresenter
from shared.configuration.office_settings import OfficeSettings
from shared.desktop.fonts import load_fonts
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.portal_place import PortalPlace
from tests.officer_app.rendered_pages import faults

SIZE = (1320, 690)
LONG = "Menyediakan data dasar kegiatan contoh yang belum pernah dikumpulkan. " * 12
LINES = (
    PortalLine("I.1", Bilingual("Instansi penyelenggara", "Organiser"), "Dinas Contoh Kesehatan"),
    PortalLine("III.1", Bilingual("Latar belakang kegiatan", "Background"), LONG),
    PortalLine("III.2", Bilingual("Tujuan kegiatan", "Aims"), "Satu.\nDua.\nTiga."),
    *(
        PortalLine("III.4", Bilingual("Variabel yang dikumpulkan", "Variables"), text, part, row)
        for row in (1, 2)
        for part, text in (
            (Bilingual("Nama", "Name"), f"Contoh {row}"),
            (Bilingual("Definisi", "Definition"), "X" * 70),
        )
    ),
    PortalLine("IV.5", Bilingual("Daftar wilayah", "Regions"), ""),
)


SILENT = (sys.executable, "-c", "import sys; sys.stdin.read()")
"""In the pane's place: what it would say is said here, by its parent's signals."""


def ways_states(pane: PortalPane, ways: PortalWaysPresenter) -> Iterator[str]:
    settings = OfficeSettings()
    place = PortalPlace(settings.portal_address, settings.portal_hosts)
    ways.begin(PortalVisit("R007", Language.INDONESIAN, place, None, Path()))
    yield "ways"
    ways.use(PortalWay.PHONE)
    ways.use(PortalWay.PRIVATE_WINDOW)
    ways.use(PortalWay.PANE)
    yield "ways-used"
    pane.opened.emit("pst.bps.go.id")
    yield "pane-open"
    pane.refused_host.emit("situs-lain-dengan-nama-yang-panjang.example")
    yield "pane-refused-host"
    pane.google_refused.emit()
    yield "pane-google"
    pane.download_offered.emit("Surat Rekomendasi Contoh dengan nama yang panjang.pdf")
    yield "pane-offers"
    pane.download_kept.emit(Path(), "Surat.pdf")
    pane.ended.emit(PaneEnding.DONE)
    yield "pane-closed"
    for trouble in PaneTrouble:
        pane.failed.emit(trouble)
        yield f"pane-{trouble.value.replace('_', '-')}"


def notices(notice: PaneNotice) -> Iterator[str]:
    def nothing() -> None:
        """The pictures press nothing."""

    back = ("arrow-left", "Kembali ke portal", nothing)
    every = {
        "refused": refused_words("situs-lain-dengan-nama-yang-panjang.example"),
        "google": google_words(),
        "finish": finish_words(),
        "download": download_words("Surat Rekomendasi Contoh.pdf"),
    }
    every |= {trouble.value: trouble_words(trouble) for trouble in PaneTrouble}
    for name, words in every.items():
        notice.tell(words, back, back)
        yield f"notice-{name}"


def main(folder: str, language: str, scheme: str) -> None:
    application = QApplication([])
    load_fonts()
    theme = WidgetTheme(application)
    look = Look(theme, Translations(Program.OFFICER, theme))
    pane = PortalPane(words=SILENT)
    browser = Browser(BrowserKind.EDGE, Path("msedge"))
    ways = PortalWaysPresenter(
        pane, find_browsers=lambda: (browser,), open_window=lambda _words: True
    )
    typing = WhatToTypePresenter()
    window = QWidget()
    page = PortalPage(ways, typing, look)
    QHBoxLayout(window).addWidget(scrolling(page))
    window.resize(*SIZE)
    notice = PaneNotice(theme)
    notice.resize(900, 600)
    if scheme == "dark":
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    look.translations.switch_to(Language(language))
    window.show()

    def look_at(widget: QWidget, name: str) -> None:
        for _ in range(5):
            application.processEvents()
        widget.grab().save(str(Path(folder) / f"{name}.png"))
        for fault in faults(widget):
            print(f"{name}: {fault}", flush=True)

    look_at(window, "empty")
    typing.show_lines(LINES)
    typing.copy(1)
    for name in ways_states(pane, ways):
        look_at(window, name)
        table = page.typing.table
        table.selectRow(min(table.currentIndex().row() + 1, len(LINES) - 1))
    window.resize(window.minimumSizeHint().width(), SIZE[1])
    look_at(window, "narrow")
    notice.show()
    for name in notices(notice):
        look_at(notice, name)
    print("done", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
