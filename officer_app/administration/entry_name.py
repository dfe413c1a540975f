"""The name of an entry of one of the office's lists."""

from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_name

_LONGEST_NAME = 120


def entry_name(indonesian: str, english: str) -> Bilingual:
    """Both, cleaned; without an English name the Indonesian one serves."""
    name = clean_name(indonesian, _LONGEST_NAME)
    if not name:
        raise Problem(ProblemCode.NAME_MISSING)
    return Bilingual(name, clean_name(english, _LONGEST_NAME) or name)
