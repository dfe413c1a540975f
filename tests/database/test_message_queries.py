"""The statements of the outbox: as quick after years of messages as on the first day."""

from collections.abc import Callable

import pytest

from shared.domain.message import Channel
from shared.domain.message_outcome import Delivered
from shared.use_cases.outbox import claim_next_message, read_outbox, record_sending
from tests.database.test_queries import plans, statements
from tests.given_message import owed_message
from tests.given_office import GivenOffice

_LEASE = {Channel.EMAIL: 60}
_COPIES = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
    INSERT INTO message
    SELECT {columns} FROM message, n WHERE status = 'sent'
"""


def _years_behind(office: GivenOffice) -> None:
    owed_message(office)
    taken = claim_next_message(office.database, "kantor-1", _LEASE)
    assert taken is not None
    record_sending(office.database, taken.message, Delivered())
    names = [name for _, name, *_ in office.ask("PRAGMA table_info(message)")]
    own = {"id": "lower(hex(randomblob(16)))", "cause": "'of ' || i"}
    office.ask(_COPIES.format(columns=", ".join(own.get(name, name) for name in names)))
    owed_message(office)
    owed_message(office, Channel.WHATSAPP)


_ACTS: dict[str, Callable[[GivenOffice], object]] = {
    "claim": lambda office: claim_next_message(office.database, "kantor-1", _LEASE),
    "read": lambda office: read_outbox(office.database, office.officers[0]),
}


@pytest.mark.parametrize("has_statistics", [False, True])
@pytest.mark.parametrize("name", _ACTS)
def test_no_message_of_years_behind_is_looked_at(
    office: GivenOffice, name: str, has_statistics: bool
) -> None:
    _years_behind(office)
    if has_statistics:
        office.ask("ANALYZE")
    with statements() as asked:
        assert _ACTS[name](office) is not None
    about = [(s, line) for s, line in plans(office, asked) if " message" in line]
    assert about
    for statement, line in about:
        assert "USING INDEX" in line or "USING PRIMARY KEY" in line, (statement, line)
        if "'queued'" in statement:
            assert "ix_message_open" in line, (statement, line)
