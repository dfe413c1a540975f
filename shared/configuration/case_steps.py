"""The fifteen steps as an officer is guided through them."""

from dataclasses import dataclass
from functools import cache

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Bilingual


@dataclass(frozen=True, slots=True)
class CaseStepWords:
    """One step: who does it and where, what to do, what proves it, and what to say."""

    number: int
    name: Bilingual
    who: Bilingual
    place: Bilingual
    do: Bilingual
    proof: Bilingual
    say: Bilingual | None
    """None where nobody is spoken to."""


@cache
def case_steps() -> tuple[CaseStepWords, ...]:
    """All fifteen, in order."""
    table = read_toml(RESOURCES / "case-steps.toml")
    people, places = table.table("who"), table.table("place")
    return tuple(_step(step, people, places) for step in table.tables("step"))


def _step(step: Table, people: Table, places: Table) -> CaseStepWords:
    return CaseStepWords(
        number=step.value("number", int),
        name=step.bilingual("name"),
        who=people.bilingual(step.text("who")),
        place=places.bilingual(step.text("place")),
        do=step.bilingual("do"),
        proof=step.bilingual("proof"),
        say=step.bilingual("say") if "say" in step else None,
    )


@cache
def what_to_bring() -> tuple[Bilingual, ...]:
    """What an applicant brings when coming back."""
    return read_toml(RESOURCES / "case-steps.toml").table("bring").bilinguals("list")
