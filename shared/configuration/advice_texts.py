"""Text blocks for the short note of advice with which a visit ends."""

from dataclasses import dataclass
from functools import cache

from shared.configuration.resource_folder import RESOURCES
from shared.configuration.toml_text import Table, read_toml
from shared.domain.office import Bilingual

_EVERY_SERVICE = "*"


@dataclass(frozen=True, slots=True)
class AdviceBlock:
    """One text to start from."""

    name: Bilingual
    text: Bilingual
    is_about_special_research: bool


def advice_blocks(letter: str) -> tuple[AdviceBlock, ...]:
    """Those of a service, the usual one first, then those of every service."""
    blocks = _blocks()
    return tuple(
        block for wanted in (letter, _EVERY_SERVICE) for its, block in blocks if its == wanted
    )


@cache
def special_research_script() -> Bilingual:
    """What is said kindly to a guest whose own research needs no recommendation."""
    return _table().table("special_research").bilingual("say")


@cache
def _blocks() -> tuple[tuple[str, AdviceBlock], ...]:
    return tuple((block.text("letter"), _block(block)) for block in _table().tables("block"))


def _block(block: Table) -> AdviceBlock:
    is_special = block.value("special", bool) if "special" in block else False
    return AdviceBlock(block.bilingual("name"), block.bilingual("text"), is_special)


@cache
def _table() -> Table:
    return read_toml(RESOURCES / "advice-texts.toml")
