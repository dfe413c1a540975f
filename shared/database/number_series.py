"""Gives the numbers of a service's day: from 1, none twice, none skipped."""

from datetime import date

from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import number_series
from shared.database.transactions import Writing
from shared.domain.identifiers import ServiceId

_INSERT = insert(number_series)
_NEXT = _INSERT.on_conflict_do_update(
    index_elements=[
        number_series.c.service_id,
        number_series.c.business_day,
        number_series.c.series,
    ],
    set_={"last_number": number_series.c.last_number + 1},
).returning(number_series.c.last_number)


def next_number(transaction: Writing, service_id: ServiceId, day: date, series: str) -> int:
    """The next number of the series; given back if the transaction does not commit."""
    return transaction.connection.execute(
        _NEXT,
        {
            "office_id": transaction.office_id,
            "service_id": service_id,
            "business_day": day,
            "series": series,
            "last_number": 1,
        },
    ).scalar_one()
