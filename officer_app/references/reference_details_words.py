"""What the screens say of a reference's way of collection, sector and origin."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.form_definition import Choice
from shared.domain.language import Language
from shared.domain.reference import Reference, ReferenceDetails
from shared.domain.way_of_collection import WayOfCollection

_SECTOR_QUESTION = "sector"


def sample_mark() -> str:
    """On everything made up."""
    return QCoreApplication.translate("references", "CONTOH")


def way_name(way: WayOfCollection) -> str:
    return {
        WayOfCollection.COMPLETE_ENUMERATION: QCoreApplication.translate(
            "references", "Pencacahan lengkap"
        ),
        WayOfCollection.SURVEY: QCoreApplication.translate("references", "Survei"),
        WayOfCollection.COMPILATION: QCoreApplication.translate(
            "references", "Kompilasi produk administrasi"
        ),
        WayOfCollection.OTHER: QCoreApplication.translate("references", "Cara lain"),
    }[way]


def sector_names(language: Language) -> dict[int, str]:
    """By the form's codes."""
    return {
        choice.code: choice.label.in_language(language)
        for choice in _sector_choices()
        if choice.code is not None
    }


def brief_words(details: ReferenceDetails) -> str:
    """Who, when, where, and under which number; the organiser first."""
    year = None if details.year is None else str(details.year)
    parts = (details.organiser, year, details.region_name or details.region_code, details.number)
    return " · ".join(part for part in parts if part)


def named_with_mark(reference: Reference) -> str:
    """The title, marked where the activity is made up."""
    title = reference.details.title
    return f"{sample_mark()} · {title}" if reference.is_sample else title


@cache
def _sector_choices() -> tuple[Choice, ...]:
    [question] = [
        question
        for block in recommendation_form().blocks
        for question in block.questions
        if question.key == _SECTOR_QUESTION
    ]
    return question.choices
