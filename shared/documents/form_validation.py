"""What an answer's cell of the workbook accepts, told in words where it does not."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_texts import FormTexts
from shared.documents.sheet_looks import LONGEST_CELL

_FIRST_DAY = "36526"
_LAST_DAY = "73415"
"""1 January 2000 and 31 December 2100, as a workbook counts days."""
_LARGEST_NUMBER = 999_999_999


def offer_list(sheet: Worksheet, cells: str, name: str, texts: FormTexts) -> None:
    """The choices in the range of that name."""
    _add(sheet, cells, _list(name, texts))


def offer_yes_or_no(sheet: Worksheet, cells: str, texts: FormTexts) -> None:
    _add(sheet, cells, _list(f'"{texts.yes},{texts.no}"', texts))


def ask_for_a_day(sheet: Worksheet, cells: str, texts: FormTexts) -> None:
    """Only a warning: a day in words is understood as well."""
    _add(
        sheet,
        cells,
        DataValidation(
            type="date",
            operator="between",
            formula1=_FIRST_DAY,
            formula2=_LAST_DAY,
            errorStyle="warning",
            error=texts.date_hint,
            errorTitle=texts.date_title,
            prompt=texts.date_hint,
            promptTitle=texts.date_title,
            showInputMessage=True,
            showErrorMessage=True,
        ),
    )


def ask_for_a_number(
    sheet: Worksheet, cells: str, limits: tuple[int | None, int | None], texts: FormTexts
) -> None:
    smallest = limits[0] or 0
    largest = _LARGEST_NUMBER if limits[1] is None else limits[1]
    _add(
        sheet,
        cells,
        DataValidation(
            type="whole",
            operator="between",
            formula1=str(smallest),
            formula2=str(largest),
            error=texts.wrong_number.format(minimum=smallest, maximum=largest),
            errorTitle=texts.wrong_number_title,
            showErrorMessage=True,
        ),
    )


def limit_length(sheet: Worksheet, cells: str, max_length: int | None, texts: FormTexts) -> None:
    longest = min(max_length or LONGEST_CELL, LONGEST_CELL)
    _add(
        sheet,
        cells,
        DataValidation(
            type="textLength",
            operator="lessThanOrEqual",
            formula1=str(longest),
            error=texts.too_long.format(count=longest),
            errorTitle=texts.too_long_title,
            showErrorMessage=True,
        ),
    )


def _list(source: str, texts: FormTexts) -> DataValidation:
    return DataValidation(
        type="list",
        formula1=source,
        error=texts.wrong_choice,
        errorTitle=texts.wrong_choice_title,
        showErrorMessage=True,
    )


def _add(sheet: Worksheet, cells: str, validation: DataValidation) -> None:
    validation.add(cells)
    sheet.add_data_validation(validation)
