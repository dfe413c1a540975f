"""What each verdict is called, and what becomes of a request after it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import read_toml
from shared.domain.case_life import Verdict
from shared.domain.office import Bilingual


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """One verdict in both languages."""

    verdict: Bilingual
    what_follows: Bilingual


@cache
def verdict_words() -> Mapping[Verdict, VerdictWords]:
    """All of them."""
    table = read_toml(RESOURCES / "verdicts.toml")
    return MappingProxyType(
        {
            verdict: VerdictWords(
                table.table(verdict.value).bilingual("verdict"),
                table.table(verdict.value).bilingual("what_follows"),
            )
            for verdict in Verdict
        }
    )
