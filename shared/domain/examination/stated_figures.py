"""The figures inside what applicants write about their sample: sampling error and fraction."""

import re
from decimal import Decimal

_HUNDRED = Decimal(100)
_NUMBER = r"[0-9]{1,4}(?:[.,][0-9]{1,6})?"
_FIGURE = re.compile(
    rf"(?<![\w.,/])({_NUMBER})(?:\s*[-–]\s*({_NUMBER}))?"
    r"\s*(%|persen\b|percent\b)?(?![\w/]|[.,][0-9])",
    re.IGNORECASE,
)
_SPEAKS_OF_CONFIDENCE = re.compile(
    r"kepercayaan|keyakinan|confidence|\bCI\b|1\s*[-−–]\s*(?:α|al[pf])", re.IGNORECASE
)
_SMALLEST_CONFIDENCE = Decimal(80)
_NOT_AN_ERROR = re.compile(
    r"(?:tahap|stage|tahun|\bz|respons?\s+rate)\s*(?:ke-?|sebesar|adalah|of|[=:(])*\s*$",
    re.IGNORECASE,
)
"""What stands before a figure that says something else: a stage, a year, a quantile, a rate."""
_LONGEST_LEAD = 40
_MEASURE = re.compile(
    r"\b(RSE|CV|MoE|SE|RMSE|BoE)\b|α|\balpha\b|\balfa\b|relative\s+standard\s+error|"
    r"standard\s+error|margin\s+of\s+error|bound\s+of\s+error|coefficient\s+of\s+variation|"
    r"koefisien\s+(?:variasi|keragaman)|galat\s+(?:baku|standar)|(?:margin|batas|toleransi)\s+"
    r"(?:galat|kesalahan|error)|(?:taraf|tingkat)\s+(?:nyata|signifikansi)|significance\s+level",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?<=[\w)}%])\s*(?:×|\*|·|\\times\b|\\cdot\b|(?<![a-z])x(?![a-z]))\s*(?=[\w({\\])",
    re.IGNORECASE,
)
_RATIO = re.compile(r"\w\s*/\s*\w|\\frac\b|\\dfrac\b|\bdari\s+[0-9]", re.IGNORECASE)
_STAGE = re.compile(
    r"\b(?:tahap|stage|fase|phase)\s*(?:ke-?\s*)?(?:[0-9]|I{1,3}\b|satu|dua|tiga|pertama|kedua)"
    r"|\bf_?\{?[1-9]",
    re.IGNORECASE,
)
_TWO = 2


def stated_errors_percent(text: str) -> tuple[Decimal, ...]:
    """The sampling errors in percent; nothing where no figure can be read as one.

    “5%”, “RSE 4,5 persen”, “3–5 %” say percent themselves; where nothing does, “0,05” is five
    percent and “5” is taken as percent. Confidence levels are no errors and are left out.
    """
    percents: list[Decimal] = []
    bare: list[Decimal] = []
    for match in _FIGURE.finditer(text):
        if _NOT_AN_ERROR.search(text[max(0, match.start() - _LONGEST_LEAD) : match.start()]):
            continue
        figures = [_decimal(figure) for figure in match.groups()[:_TWO] if figure]
        (percents if match.group(3) else bare).extend(figures)
    stated = percents or [_as_percent(figure) for figure in bare if figure <= _HUNDRED]
    if _SPEAKS_OF_CONFIDENCE.search(text):
        stated = [figure for figure in stated if figure < _SMALLEST_CONFIDENCE]
    return tuple(stated)


def names_error_measure(text: str) -> bool:
    """Whether it says which measure the figure is: RSE, CV, margin of error and the like."""
    return _MEASURE.search(text) is not None


def stages_in_fraction(text: str) -> int | None:
    """How many stages the written fraction shows: 1, or 2 for several. None: not readable."""
    if not re.search(r"[0-9]|\w\s*/\s*\w|\\d?frac", text):
        return None
    shown = max(
        len(_TIMES.findall(text)) + 1,
        len(_RATIO.findall(text)),
        len(_STAGE.findall(text)),
    )
    return min(shown, _TWO)


def _decimal(figure: str) -> Decimal:
    return Decimal(figure.replace(",", "."))


def _as_percent(figure: Decimal) -> Decimal:
    return figure * _HUNDRED if figure < 1 else figure
