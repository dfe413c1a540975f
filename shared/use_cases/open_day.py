"""The business day begins, even before anybody comes."""

from shared.database.office_database import OfficeDatabase


def open_day(office: OfficeDatabase) -> bool:
    """End what an earlier day left open; whether a day was opened.

    Any write does the same first: this is for the days on which none comes.
    """
    with office.reading() as transaction:
        if transaction.today <= transaction.state.business_day:
            return False
    with office.writing() as transaction:
        return transaction.changes_state
