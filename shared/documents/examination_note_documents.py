"""The note of an examination as a PDF and as a Word document."""

from collections.abc import Iterator
from dataclasses import replace

from shared.documents.page_frame import PageHead
from shared.documents.paper import Block, Facts, Heading, Named, Paper, Text
from shared.documents.paper_docx import paper_as_docx
from shared.documents.paper_pdf import paper_as_pdf
from shared.domain.examination.examination_note import ExaminationNote


def examination_note_pdf(note: ExaminationNote, head: PageHead) -> bytes:
    return paper_as_pdf(_paper(note, head))


def examination_note_docx(note: ExaminationNote, head: PageHead) -> bytes:
    return paper_as_docx(_paper(note, head))


def _paper(note: ExaminationNote, head: PageHead) -> Paper:
    named = replace(head, document_name=note.heading, language=note.language)
    return Paper(named, note.heading, "", tuple(_blocks(note)))


def _blocks(note: ExaminationNote) -> Iterator[Block]:
    yield Facts(tuple((line.name, line.value) for line in note.lines))
    for text in (note.greeting, *note.opening):
        yield Text(text)
    for section in note.sections:
        yield Heading(section.lead)
        for paragraph in section.paragraphs:
            yield Named(paragraph.lead, paragraph.texts)
    for text in note.closing:
        yield Text(text, keeps_with_next=True)
    yield Text("\n".join(note.sender), is_quiet=True)
