"""Stores the lists that the office edits: categories and institutions."""

from typing import Any

from sqlalchemy import insert, select, update

from shared.database.tables import category, institution
from shared.database.transactions import Reading, Writing
from shared.domain.office import Bilingual, Category, Institution


def all_categories(transaction: Reading) -> tuple[Category, ...]:
    """Every entry of every list, in its order, those no longer offered too."""
    rows = transaction.connection.execute(
        select(
            category.c.id,
            category.c.kind,
            category.c.code,
            category.c.name_id,
            category.c.name_en,
            category.c.is_government,
            category.c.is_active,
            category.c.position,
        )
        .where(category.c.office_id == transaction.office_id)
        .order_by(category.c.kind, category.c.position, category.c.code)
    )
    return tuple(
        Category(
            id=row.id,
            kind=row.kind,
            code=row.code,
            name=Bilingual(row.name_id, row.name_en),
            is_government=row.is_government,
            is_active=row.is_active,
            position=row.position,
        )
        for row in rows
    )


def save_category_row(transaction: Writing, saved: Category) -> None:
    """Replace the entry with that id, or add it."""
    values: dict[str, Any] = {
        "kind": saved.kind,
        "code": saved.code,
        "name_id": saved.name.indonesian,
        "name_en": saved.name.english,
        "is_government": saved.is_government,
        "is_active": saved.is_active,
        "position": saved.position,
    }
    done = transaction.connection.execute(
        update(category).where(category.c.id == saved.id).values(**values)
    )
    if done.rowcount == 0:
        transaction.connection.execute(
            insert(category).values(id=saved.id, office_id=transaction.office_id, **values)
        )


def all_institutions(transaction: Reading) -> tuple[Institution, ...]:
    """Every institution by its name."""
    rows = transaction.connection.execute(
        select(
            institution.c.id,
            institution.c.name,
            institution.c.category_code,
            institution.c.is_active,
        )
        .where(institution.c.office_id == transaction.office_id)
        .order_by(institution.c.name)
    )
    return tuple(Institution(*row) for row in rows)


def save_institution_row(transaction: Writing, saved: Institution) -> None:
    """Replace the institution with that id, or add it."""
    values: dict[str, Any] = {
        "name": saved.name,
        "category_code": saved.category_code,
        "is_active": saved.is_active,
    }
    done = transaction.connection.execute(
        update(institution).where(institution.c.id == saved.id).values(**values)
    )
    if done.rowcount == 0:
        transaction.connection.execute(
            insert(institution).values(id=saved.id, office_id=transaction.office_id, **values)
        )
