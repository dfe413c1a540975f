"""The form as a PDF to read, to print and to fill in by hand; the other language stands beside."""

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Table, TableStyle

from shared.documents.document_fonts import SEMIBOLD, as_markup
from shared.documents.form_cells import only_if_words
from shared.documents.form_cover import FormCover
from shared.documents.form_pdf_answers import ANSWER_INDENT, answer_lines, written_answer
from shared.documents.form_texts import FORM_TEXTS, other_language
from shared.documents.page_colours import ATTENTION, PALE_LINE
from shared.documents.page_frame import TEXT_WIDTH, PageHead
from shared.documents.page_look import (
    facts_table,
    gap,
    page_styles,
    paged_pdf,
    paragraph,
    room_for,
)
from shared.domain.form_answers import Answers
from shared.domain.form_definition import Block, Form, Question, QuestionKind
from shared.domain.language import Language

_OTHER_WIDTH = 58 * mm
_LEAST_ROOM = 34 * mm


def form_pdf(form: Form, answers: Answers, language: Language, cover: FormCover) -> bytes:
    """The PDF, with what was answered so far, and room to write everywhere else."""
    head = PageHead(
        office_name=cover.office_name,
        unit_name=cover.unit_name,
        address=cover.address,
        document_name=form.title.in_language(language),
        reference=cover.reference,
        language=language,
        made_at=cover.made_at,
        is_sample=cover.is_sample,
    )
    story = [*_cover(form, language, cover), PageBreak()]
    for block in form.blocks:
        story += _block(form, answers, language, block)
    return paged_pdf(head, [*story, *_signature(language)])


def _cover(form: Form, language: Language, cover: FormCover) -> Iterator[Flowable]:
    styles, texts = page_styles(), FORM_TEXTS[language]
    other = other_language(language)
    yield gap(24 * mm)
    yield paragraph(form.title.in_language(language), styles.title)
    yield paragraph(form.title.in_language(other), styles.lead)
    yield gap(6 * mm)
    yield paragraph(texts.free_of_charge, styles.notice)
    yield paragraph(form.introduction.in_language(language), styles.body)
    yield paragraph(form.introduction.in_language(other), styles.quiet)
    yield paragraph(texts.how_to, styles.heading)
    yield from _steps(language, styles.body)
    yield paragraph(FORM_TEXTS[other].how_to, styles.subheading)
    yield from _steps(other, styles.quiet)
    yield paragraph(texts.whom_to_ask, styles.heading)
    asked = (
        (texts.office, f"{cover.unit_name}, {cover.office_name}"),
        (texts.address, cover.address),
        (texts.telephone, cover.telephone),
        (texts.website, cover.website),
        (texts.portal, cover.portal),
        (texts.complaints, cover.complaints),
        (texts.case_number, cover.reference),
    )
    yield facts_table([(name, value) for name, value in asked if value])


def _steps(language: Language, style: ParagraphStyle) -> Iterator[Flowable]:
    for number, step in enumerate(FORM_TEXTS[language].paper_steps, start=1):
        numbered = ParagraphStyle("step", parent=style, leftIndent=14, bulletIndent=0, spaceAfter=2)
        yield Paragraph(as_markup(step), numbered, bulletText=f"{number}.")


def _block(form: Form, answers: Answers, language: Language, block: Block) -> Iterator[Flowable]:
    styles = page_styles()
    title = block.title.in_language(language)
    heading = FORM_TEXTS[language].block.format(number=block.number, title=title)
    other = block.title.in_language(other_language(language))
    yield room_for(_LEAST_ROOM + 18 * mm)
    yield Paragraph(
        f'{as_markup(heading)} &nbsp; <font size="9" color="#42505F">{as_markup(other)}</font>',
        _block_style(styles.heading),
    )
    condition = only_if_words(form, block.conditions, language)
    if condition:
        yield paragraph(condition, _condition_style())
    for question in block.questions:
        yield from _question(form, answers, language, question, block)


def _question(
    form: Form, answers: Answers, language: Language, question: Question, block: Block
) -> Iterator[Flowable]:
    own = question.conditions[len(block.conditions) :]
    words = _words(question, language, only_if_words(form, own, language))
    answer = written_answer(question, answers, language)
    if question.kind is QuestionKind.ROWS or question.kind is QuestionKind.LONG_TEXT:
        yield room_for(_LEAST_ROOM + 14 * mm)
        yield words
        yield from answer
    else:
        yield KeepTogether([words, *answer])


def _words(question: Question, language: Language, condition: str) -> Table:
    """Number and question with its explanation; the other language beside, in small type."""
    styles, other = page_styles(), other_language(language)
    label = question.label.in_language(language)
    asked: list[Flowable] = [
        paragraph(f"{label} *" if question.is_required else label, styles.cell_head)
    ]
    if condition:
        asked.append(paragraph(condition, _condition_style()))
    asked.append(paragraph(question.explanation.in_language(language), _small()))
    beside = (
        f'<font name="{SEMIBOLD}">{as_markup(question.label.in_language(other))}</font><br/>'
        f"{as_markup(question.explanation.in_language(other))}"
    )
    return Table(
        [[paragraph(question.number, styles.cell_quiet), asked, Paragraph(beside, _small())]],
        colWidths=[ANSWER_INDENT, TEXT_WIDTH - ANSWER_INDENT - _OTHER_WIDTH, _OTHER_WIDTH],
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEABOVE", (0, 0), (-1, 0), 0.5, PALE_LINE),
                ("LEFTPADDING", (0, 0), (1, -1), 0),
                ("RIGHTPADDING", (2, 0), (2, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        ),
    )


def _signature(language: Language) -> Iterator[Flowable]:
    """Who filled it in, on one line."""
    texts, styles = FORM_TEXTS[language], page_styles()
    width = TEXT_WIDTH / 3
    names = (texts.signature_name, texts.signature_position, texts.paper_date)
    yield KeepTogether(
        [
            paragraph(texts.signature_place, styles.heading),
            Table(
                [
                    [answer_lines(1, width - 8 * mm) for _ in names],
                    [paragraph(name, styles.cell_quiet) for name in names],
                ],
                colWidths=[width] * 3,
                style=TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0)]),
            ),
        ]
    )


def _block_style(heading: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle("block", parent=heading, spaceBefore=16, spaceAfter=6)


def _small() -> ParagraphStyle:
    return ParagraphStyle(
        "small", parent=page_styles().quiet, fontSize=7.8, leading=10.8, spaceAfter=0
    )


def _condition_style() -> ParagraphStyle:
    return ParagraphStyle("condition", parent=_small(), textColor=ATTENTION, fontName=SEMIBOLD)
