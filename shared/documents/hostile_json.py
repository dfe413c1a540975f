"""Reads JSON from outside, within limits of size, depth and number of values."""

import json
from typing import Any

from shared.domain.problem import Problem, ProblemCode

LARGEST_EXPORT_BYTES = 2_000_000
"""A form with 200 variables has about a tenth of this."""
_DEEPEST = 20
_MOST_VALUES = 50_000


def json_of_bytes(content: bytes) -> Any:
    """The value. Raises Problem PORTAL_EXPORT_TOO_LARGE, _DAMAGED or _UNSAFE."""
    if len(content) > LARGEST_EXPORT_BYTES:
        limit = LARGEST_EXPORT_BYTES // 1_000_000
        raise Problem(ProblemCode.PORTAL_EXPORT_TOO_LARGE, megabytes=limit)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem(ProblemCode.PORTAL_EXPORT_DAMAGED) from None
    return json_of_text(text)


def json_of_text(text: str) -> Any:
    """The same for a text, as the portal puts JSON into a string of JSON."""
    try:
        value = json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse)
    except RecursionError:
        raise Problem(ProblemCode.PORTAL_EXPORT_UNSAFE) from None
    except ValueError:
        raise Problem(ProblemCode.PORTAL_EXPORT_DAMAGED) from None
    _refuse_excess(value)
    return value


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Which of two equal keys is meant nobody can tell, and no portal writes two."""
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError
    return values


def _refuse(constant: str) -> Any:
    """NaN and Infinity, which are no JSON."""
    raise ValueError(constant)


def _refuse_excess(value: Any) -> None:
    layer, count = [value], 0
    for _ in range(_DEEPEST):
        count += len(layer)
        if count > _MOST_VALUES:
            break
        layer = [inner for outer in layer for inner in _inside(outer)]
        if not layer:
            return
    raise Problem(ProblemCode.PORTAL_EXPORT_UNSAFE)


def _inside(value: Any) -> list[Any]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []
