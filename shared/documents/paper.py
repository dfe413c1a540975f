"""A paper of the office's, as blocks of text, before it becomes a PDF or a Word document."""

from dataclasses import dataclass

from shared.documents.page_frame import PageHead

_MOST_CHARACTERS_TOGETHER = 700
"""About eight lines."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, one under the other."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part of the paper."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph; its line breaks stay."""

    text: str
    is_quiet: bool = False
    keeps_with_next: bool = False
    """Stays on one page with the block behind it."""


@dataclass(frozen=True, slots=True)
class Named:
    """Paragraphs under a bold name, such as the notes on one question."""

    name: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list with numbers."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A paragraph that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class SignatureRoom:
    """Room for signatures by hand, side by side: who signs, and the name below the line."""

    places: tuple[tuple[str, str], ...]


Block = Facts | Heading | Text | Named | Numbered | Notice | SignatureRoom


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole paper: what every page says, the title, a line below it, and the blocks."""

    head: PageHead
    title: str
    lead: str
    blocks: tuple[Block, ...]


def ends_list(before: Block | None, block: Block) -> bool:
    """Whether a paragraph comes after named or numbered ones, and needs room before it."""
    return isinstance(before, Named | Numbered) and isinstance(block, Text)


def stays_together(block: Named) -> bool:
    """Whether it is short enough to move to the next page as a whole."""
    return sum(len(text) for text in block.texts) <= _MOST_CHARACTERS_TOGETHER
