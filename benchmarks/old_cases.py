"""Fills an office with cases: closed ones that lie behind, and open ones that the board shows."""

from datetime import timedelta

from benchmarks.offices import connected, now

_A_DAY = 40

_CASES = """
    WITH RECURSIVE counted(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM counted WHERE i < :last)
    INSERT INTO case_file (id, office_id, number, service_id, title, organiser, language, progress,
        verdict, current_step, officer_id, opened_at, closed_at, declared_on, first_declared_on,
        result_emailed_on, result_whatsapped_on, letter_sent_on, revision)
    SELECT printf('%032x', i), office.id, printf('%02d-%06d', i % 90, i),
        (SELECT id FROM service ORDER BY position LIMIT 1),
        printf('Survei Contoh %d Kabupaten Contoh', i), printf('Dinas Contoh %d', i % 30), 'id',
        :progress, :verdict, :step, (SELECT id FROM officer ORDER BY sign_in_name LIMIT 1),
        date(:first_day, '+' || (i / :a_day) || ' days') || 'T01:00:00.000000Z',
        CASE WHEN :is_closed THEN :closed_at END,
        date(:first_day, '+' || (i / :a_day) || ' days'),
        date(:first_day, '+' || (i / :a_day) || ' days'),
        CASE WHEN :is_closed THEN :day END, CASE WHEN :is_closed THEN :day END,
        CASE WHEN :is_closed THEN :day END, i
    FROM counted CROSS JOIN office"""


def add_cases(url: str, *, closed: int, still_open: int) -> None:
    """Without contacts, visits and events, which the board never reads."""
    connection = connected(url)
    connection.execute("PRAGMA synchronous=OFF")
    today = now().date()
    connection.execute("BEGIN")
    first = 1
    for count, is_closed in ((closed, True), (still_open, False)):
        if count:
            days = count // _A_DAY + 2
            values = {
                "first": first,
                "last": first + count - 1,
                "progress": "closed" if is_closed else "complete",
                "verdict": "feasible" if is_closed else "none",
                "step": 15 if is_closed else 11,
                "is_closed": is_closed,
                "closed_at": f"{today.isoformat()}T01:00:00.000000Z",
                "day": today.isoformat(),
                "first_day": (today - timedelta(days=days + first // _A_DAY)).isoformat(),
                "a_day": _A_DAY,
            }
            connection.execute(_CASES, values)
        first += count
    connection.execute("UPDATE office SET revision = ?", (first,))
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()
