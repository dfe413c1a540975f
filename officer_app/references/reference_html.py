"""One reference as a document to read; every word of it is escaped."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from officer_app.reference_words import field_name
from officer_app.references.reference_details_words import (
    sample_mark,
    sector_names,
    way_name,
)
from shared.desktop.widget_colours import WidgetColours
from shared.domain.date_words import date_words
from shared.domain.language import Language
from shared.domain.reference import Reference, ReferenceDetails
from shared.domain.reference_columns import ReferenceField

Place = tuple[int, int]


def reference_html(
    reference: Reference,
    language: Language,
    colours: WidgetColours,
    title_places: Iterable[Place] = (),
    summary_places: Iterable[Place] = (),
) -> str:
    """Everything that is known, the found words marked."""
    details = reference.details
    parts = [_sample(colours)] if reference.is_sample else []
    parts.append(
        f'<p style="font-size: large; font-weight: 600; color: {colours.ink};'
        f' margin-top: 0; margin-bottom: 6px;">{marked(details.title, title_places, colours)}</p>'
    )
    rows = [
        _row(field_name(field), escape(text), colours)
        for field, text in _facts(details, language)
        if text
    ]
    parts.append(f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>')
    if details.summary is not None:
        text = marked(details.summary, summary_places, colours)
        parts.append(_under(field_name(ReferenceField.SUMMARY), text, colours))
    if details.variables:
        parts.append(
            _under(
                field_name(ReferenceField.VARIABLES), escape(" · ".join(details.variables)), colours
            )
        )
    if details.link is not None:
        link = _breakable_link(details.link)
        parts.append(_under(field_name(ReferenceField.LINK), link, colours))
    parts.append(_under(_origin_name(), escape(_origin(reference)), colours))
    return "".join(parts)


def marked(text: str, places: Iterable[Place], colours: WidgetColours) -> str:
    """The text, with the found words on a tint."""
    parts, last = [], 0
    for start, end in sorted(places):
        parts.append(escape(text[last:start]))
        parts.append(
            f'<span style="background-color: {colours.attention_tint};'
            f' color: {colours.attention_tint_ink}; font-weight: 600;">'
            f"{escape(text[start:end])}</span>"
        )
        last = end
    parts.append(escape(text[last:]))
    return "".join(parts)


def _sample(colours: WidgetColours) -> str:
    words = QCoreApplication.translate(
        "references", "{mark}: kegiatan ini tidak nyata dan tidak dapat dirujuk."
    ).format(mark=sample_mark())
    return (
        f'<p style="margin-top: 0; margin-bottom: 6px; color: {colours.attention};'
        f' font-weight: 600;">{escape(words)}</p>'
    )


def _facts(details: ReferenceDetails, language: Language) -> list[tuple[ReferenceField, str]]:
    sector = "" if details.sector is None else sector_names(language).get(details.sector, "")
    issued_on = details.issued_on
    region = " ".join(
        part
        for part in (
            details.region_name,
            f"({details.region_code})" if details.region_code else None,
        )
        if part
    )
    return [
        (ReferenceField.ORGANISER, details.organiser),
        (ReferenceField.NUMBER, details.number or ""),
        (ReferenceField.YEAR, "" if details.year is None else str(details.year)),
        (ReferenceField.REGION_NAME, region),
        (ReferenceField.WAY, "" if details.way is None else way_name(details.way)),
        (ReferenceField.SECTOR, sector),
        (ReferenceField.STATUS, details.status or ""),
        (ReferenceField.ISSUED_ON, "" if issued_on is None else date_words(issued_on, language)),
    ]


def _origin_name() -> str:
    return QCoreApplication.translate("references", "Asal")


def _origin(reference: Reference) -> str:
    if reference.source_file is None:
        return QCoreApplication.translate("references", "Ditulis petugas")
    return reference.source_file


def _row(name: str, text: str, colours: WidgetColours) -> str:
    return (
        f'<tr><td style="color: {colours.quiet_ink}; padding: 2px 12px 2px 0;">{escape(name)}</td>'
        f'<td style="color: {colours.ink}; padding: 2px 0;">{text}</td></tr>'
    )


def _under(name: str, text: str, colours: WidgetColours) -> str:
    return (
        f'<p style="margin-top: 10px; margin-bottom: 0; color: {colours.quiet_ink};">'
        f"{escape(name)}</p>"
        f'<p style="margin-top: 0; margin-bottom: 0; color: {colours.ink};">{text}</p>'
    )


def _breakable_link(link: str) -> str:
    return escape("\u200b".join(link[at : at + 24] for at in range(0, len(link), 24)))
