"""What a template may say: our fields, choices and lists, and nothing that could do more."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from jinja2 import nodes

_FILTERS = frozenset({"upper", "lower", "title", "capitalize", "trim", "default", "join", "length"})
_OF_A_LOOP = frozenset({"index", "index0", "first", "last", "length"})
_PLAIN = (
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
)


class FaultKind(StrEnum):
    """What is wrong at a place."""

    UNKNOWN_FIELD = "unknown_field"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing wrong in a line of the template; `name` of a field that we do not have."""

    kind: FaultKind
    line: int
    name: str = ""


def faults_of(
    tree: nodes.Template, values: frozenset[str], lists: frozenset[str]
) -> Iterator[Fault]:
    """In the order of the text. `values` and `lists` are the fields that exist."""
    for node in tree.body:
        yield from _faults(node, values | lists, lists, is_in_loop=False)


def _faults(
    node: nodes.Node, known: frozenset[str], lists: frozenset[str], *, is_in_loop: bool
) -> Iterator[Fault]:
    match node:
        case nodes.Name(name=name):
            if name not in known:
                yield Fault(FaultKind.UNKNOWN_FIELD, node.lineno, name)
        case nodes.For():
            yield from _faults_of_loop(node, known, lists, is_in_loop=is_in_loop)
        case nodes.Getattr(node=nodes.Name(name="loop"), attr=attribute):
            if not is_in_loop or attribute not in _OF_A_LOOP:
                yield Fault(FaultKind.FORBIDDEN, node.lineno)
        case nodes.Filter(name=name) if name in _FILTERS and not node.kwargs:
            yield from _faults_within(node, known, lists, is_in_loop=is_in_loop)
        case _ if isinstance(node, _PLAIN):
            yield from _faults_within(node, known, lists, is_in_loop=is_in_loop)
        case _:
            yield Fault(FaultKind.FORBIDDEN, node.lineno)


def _faults_within(
    node: nodes.Node, known: frozenset[str], lists: frozenset[str], *, is_in_loop: bool
) -> Iterator[Fault]:
    for child in node.iter_child_nodes():
        yield from _faults(child, known, lists, is_in_loop=is_in_loop)


def _faults_of_loop(
    loop: nodes.For, known: frozenset[str], lists: frozenset[str], *, is_in_loop: bool
) -> Iterator[Fault]:
    """One list at a time, never a list within a list: the letter stays as long as its facts."""
    match loop.iter:
        case nodes.Name(name=name) if name not in known:
            yield Fault(FaultKind.UNKNOWN_FIELD, loop.lineno, name)
            return
        case nodes.Name(name=name) if name in lists and not is_in_loop:
            pass
        case _:
            yield Fault(FaultKind.FORBIDDEN, loop.lineno)
            return
    if not isinstance(loop.target, nodes.Name) or loop.test or loop.recursive:
        yield Fault(FaultKind.FORBIDDEN, loop.lineno)
        return
    for node in loop.body:
        yield from _faults(node, known | {loop.target.name}, lists, is_in_loop=True)
    for node in loop.else_:
        yield from _faults(node, known, lists, is_in_loop=is_in_loop)
