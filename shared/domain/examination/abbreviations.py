"""Which words of a name are shortened: acronyms, abbreviations, units of measure."""

import re

# Written like ordinary words, so that only a list can tell; all in lower case
ORGANISATION_ACRONYMS = frozenset(
    "bakeuda balitbang balitbangda bapeda bapelitbang bapelitbangda bapenda bappeda bappedalitbang "
    "bappeko bappelitbang bappelitbangda bappenas bapperida barenlitbang basarnas bawaslu brida "
    "brin bumd bumdes bumn damkar dekranasda dinkes dinsos diperindag diperkim disbud disbudpar "
    "disbun disdag disdik disdikbud disdikpora disdukcapil dishub dishut diskan diskanak diskes "
    "diskominfo diskominfosandi diskominfotik diskop diskopukm disnak disnaker disnakertrans "
    "dispangtan dispar disparbud disparpora dispenda disperdagin disperindag disperindagkop "
    "disperkim dispermades dispora disporapar disporaparbud dispusip distan distanak distanbun "
    "distamben distaru ditjen dukcapil itjen kadin kanwil kejari kejati kemdagri kemdikbud "
    "kemdikbudristek kemenag kemendag kemendagri kemendes kemendikbud kemendikbudristek kemenhub "
    "kemenkes kemenkeu kemenkominfo kemenkop kemenkumham kemenlu kemenpan kemenparekraf kemenperin "
    "kemenpora kemenpupr kemenristek kemensos kemensetneg kemnaker kementan kesbang kesbangpol "
    "komdigi kominfo kominfosandi pemda pemdes pemkab pemkot pemprov polda polres polsek satpol "
    "sekda sekjen setda setjen setkab setneg setwan "
    # Read letter by letter, for a name that is in capitals throughout
    "bkad bkpsdm bpbd bpkad dprd rsud uptd".split()
)
VARIABLE_ABBREVIATIONS = frozenset(
    "adhb adhk apbd apbdes apbn apk apm aps art asi asn bbm bln bumd bumdes bumn dgn dll ipm jlh "
    "jml jmlh kab kec kel kk krt ktp lk no org pad pd pdb pddk pdrb pnbp pns prov ptk rt rtlh rw "
    "sd sls sma smk smp tgl thn tk tki tpak tpt umk umkm ump yg".split()
)
_UNIT_SYMBOLS = frozenset(
    "kg gr mg ton kw kwt ha km km2 km² m2 m² m3 m³ cm mm ltr kwh mwh mw rp usd °c % ‰".split()
)
_UNIT_WORDS = _UNIT_SYMBOLS | frozenset(
    "g m l t ku lt are bulan batang buah dolar ekor gram hari hektar hektare jam jiwa juta "
    "kilogram kilometer kuintal kwintal kk lembar liter menit meter miliar orang paket persen ribu "
    "rt rupiah ruta ton unit watt".split()
)
"""Units only where they can be nothing else: in brackets, or behind “dalam” at the end."""
_BEFORE_UNITS = frozenset({"dalam", "satuan", "per"})
_TITLES_OF_PERSONS = frozenset("dr drg drh hj ir kh prof st".split())
"""Hospitals and streets are named after people: Rumah Sakit Umum Daerah dr. Contoh."""
_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})")
_WORD = re.compile(r"°[Cc]|[%‰]|[^\W_]+")
_VOWEL = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.IGNORECASE)
_CUT_OFF = re.compile(r"\b([^\W\d_]{2,5})\.(?=\s*[^\W_])")
"""“Kab. Contoh”: a short word with a full stop that ends nothing."""
_BRACKETED = re.compile(r"[(\[]\s*([^()\[\]]{1,20}?)\s*[)\]]")
_MEASURED_IN = re.compile(r"\bdalam\s+(?:satuan\s+)?([^\W_]+)\W*$", re.IGNORECASE)
_FEWEST_LETTERS = 2


def is_all_capitals(text: str) -> bool:
    """Whether capitals tell nothing, since there is no small letter among them."""
    return text.upper() == text and text.lower() != text


def shortened_words(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """The acronyms and abbreviations of `text`, in its order, each once.

    In a text that is in capitals throughout only those in `known` (lower case) and words without
    a vowel are found.
    """
    capitals_tell = not is_all_capitals(text)
    cut_off = {
        match.start(1)
        for match in _CUT_OFF.finditer(text)
        if match.group(1).lower() not in _TITLES_OF_PERSONS
    }
    found = [
        match.group()
        for match in _WORD.finditer(text)
        if match.start() in cut_off or _is_shortened(match.group(), known, capitals_tell)
    ]
    return tuple(dict.fromkeys(found))


def units_of_measure(text: str) -> tuple[str, ...]:
    """The units that a variable's name carries, in its order, each once."""
    found = [word for word in _WORD.findall(text) if word.lower() in _UNIT_SYMBOLS]
    for place in (*_BRACKETED.findall(text), *_MEASURED_IN.findall(text)):
        words = [word for word in _WORD.findall(place) if word.lower() not in _BEFORE_UNITS]
        found += words if all(word.lower() in _UNIT_WORDS for word in words) else []
    return tuple(dict.fromkeys(found))


def _is_shortened(word: str, known: frozenset[str], capitals_tell: bool) -> bool:
    if word.lower() in known:
        return True
    if word.lower() in _TITLES_OF_PERSONS:
        return False
    letters = sum(character.isalpha() for character in word)
    if letters < _FEWEST_LETTERS or _ROMAN.fullmatch(word):
        return False
    if not _VOWEL.search(word):
        return word.lower() not in _UNIT_SYMBOLS
    return capitals_tell and _is_written_as_acronym(word)


def _is_written_as_acronym(word: str) -> bool:
    """DPMPTSP, DP3A, DisKominfo: capitals that a name's first letter does not explain."""
    return word.upper() == word or any(letter.isupper() for letter in word[1:])
