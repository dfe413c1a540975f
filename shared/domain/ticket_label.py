"""How a ticket is named: the label that is called out and the code that finds it again."""

_CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that nothing is read as something else."""
_CHECK_ALPHABET = _CODE_ALPHABET + "*~$=U"
"""Crockford's check symbols, modulo 37, which finds every single wrong character and every
swap of two neighbours."""
CODE_LENGTH = 8
"""Characters of a ticket code: seven of content and one check character."""
CODE_BITS = 35
"""Five bits for each character of content."""


def ticket_label(letter: str, series: str, number: int) -> str:
    """R001; with the series of a cut-off kiosk RA01.

    Four characters are what 58 mm paper prints at full size; on a day that needs more
    numbers the label grows (R1000), since nobody is turned away.
    """
    return f"{letter}{series}{number:0{3 - len(series)}d}"


def check_character(content: str) -> str:
    """The check symbol of a code's content, which is in the code alphabet."""
    value = 0
    for character in content:
        value = (value * 32 + _CODE_ALPHABET.index(character)) % 37
    return _CHECK_ALPHABET[value]


def ticket_code(random_bits: int) -> str:
    """A code of eight characters from CODE_BITS random bits.

    Contents whose check symbol is no letter or digit are stepped over, so that CODE128, a
    scanner set to any keyboard layout, and a person reading aloud can all carry it.
    """
    value = random_bits % 32 ** (CODE_LENGTH - 1)
    while True:
        content = _in_base_32(value)
        check = check_character(content)
        if check in _CODE_ALPHABET:
            return content + check
        value = (value + 1) % 32 ** (CODE_LENGTH - 1)


def understood_code(text: str) -> str | None:
    """The code that a person or scanner meant, or None when the check character denies it."""
    code = "".join(text.split()).replace("-", "").upper()
    code = code.replace("O", "0").replace("I", "1").replace("L", "1")
    if len(code) != CODE_LENGTH or any(c not in _CODE_ALPHABET for c in code):
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def _in_base_32(value: int) -> str:
    characters = []
    for _ in range(CODE_LENGTH - 1):
        value, digit = divmod(value, 32)
        characters.append(_CODE_ALPHABET[digit])
    return "".join(reversed(characters))
