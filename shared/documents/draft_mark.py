"""Marks every page of a letter as a draft, whatever template it was made from."""

from collections.abc import Iterator

from docx.document import Document
from docx.oxml import parse_xml
from docx.section import _Header as PageHeader

_WORDS = "NASKAH – belum disetujui dan belum ditandatangani; tidak berlaku sebagai surat"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
# The shape is the one that Word itself makes for a watermark; LibreOffice knows it by its type
_MARK = f"""
<w:p {_NAMESPACES}>
  <w:pPr><w:spacing w:before="0" w:after="60"/><w:jc w:val="right"/></w:pPr>
  <w:r><w:pict>
    <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
        path="m@7,l@8,m@5,21600l@6,21600e">
      <v:formulas>
        <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
        <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
        <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
        <v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
        <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>
      </v:formulas>
      <v:path textpathok="t" o:connecttype="custom"
          o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
      <v:textpath on="t" fitshape="t"/>
    </v:shapetype>
    <v:shape id="PowerPlusWaterMarkObject{{number}}" o:spid="_x0000_s{{shape}}"
        type="#_x0000_t136" alt="NASKAH" o:allowincell="f" stroked="f" fillcolor="#d9dee4"
        style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:107pt;rotation:315;\
z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
mso-position-vertical:center;mso-position-vertical-relative:margin">
      <v:fill opacity=".45"/>
      <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold"
          string="NASKAH"/>
    </v:shape>
  </w:pict></w:r>
  <w:r>
    <w:rPr>
      <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/>
      <w:color w:val="86122A"/><w:sz w:val="16"/>
    </w:rPr>
    <w:t>{_WORDS}</w:t>
  </w:r>
</w:p>
"""
_FIRST_SHAPE = 2049


def mark_as_draft(document: Document) -> None:
    for number, header in enumerate(_headers(document), start=1):
        mark = _MARK.format(number=number, shape=_FIRST_SHAPE + number)
        header._element.insert(0, parse_xml(mark))


def _headers(document: Document) -> Iterator[PageHeader]:
    """Each header that some page shows, once; one that a section takes from the section before
    is marked there."""
    for place, section in enumerate(document.sections):
        shown = [section.header]
        if section.different_first_page_header_footer:
            shown.append(section.first_page_header)
        if document.settings.odd_and_even_pages_header_footer:
            shown.append(section.even_page_header)
        yield from (header for header in shown if place == 0 or not header.is_linked_to_previous)
