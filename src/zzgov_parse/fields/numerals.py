"""Chinese and Arabic numerals to whole numbers, and back.

Guarantees:

1. `parse_han(to_han(n)) == n` for every n from 1 to 9999.
2. What is not a numeral, or could be two numbers (一百五 is 105 or 150), is `None`.

Sources: GB/T 15835-2011, 5.2.5: 〇 in years and codes (二〇二一), 零 between places (一百零五).
"""

from __future__ import annotations

_DIGITS = {"零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_PLACES = {"十": 10, "百": 100, "千": 1000}
#: 〇 and the forms that accounts use, to the plain ones.
_PLAIN = str.maketrans("〇○壹贰叁肆伍陆柒捌玖拾佰仟", "零零一二三四五六七八九十百千")
#: 九千九百九十九 has seven characters; anything longer is prose.
_LONGEST = 8
#: Long enough for every number that a document writes, short enough for `int` on any input.
_LONGEST_ARABIC = 15


def parse_han(text: str) -> int | None:
    """The value of a Chinese numeral, up to 9999.

    numeral = digit digit+ | [ digit 千 ] [ digit 百 ] [ [ digit ] 十 ] [ digit ], 零 where places are left out

    >>> parse_han("二十八"), parse_han("一千零五"), parse_han("二〇二一")
    (28, 1005, 2021)

    It leaves alone what has no single value:

    >>> parse_han("一百五"), parse_han("十几"), parse_han("")
    (None, None, None)
    """
    if not 0 < len(text) <= _LONGEST:
        return None
    plain = text.translate(_PLAIN)
    total = digit = 0
    positional = True
    for character in plain:
        if character in _DIGITS:
            digit = (digit * 10 if positional else 0) + _DIGITS[character]
        elif character in _PLACES:
            total += (digit or 1) * _PLACES[character]
            digit = 0
            positional = False
        else:
            return None
    if positional:
        return digit
    total += digit
    # What was summed up too kindly, such as 二百三百, is not how that sum is written; 一十 is.
    written = plain.removeprefix("一") if plain.startswith("一十") else plain
    return total if total < 10_000 and to_han(total) == written else None


def to_han(number: int) -> str:
    """A number from 1 to 9999 as documents write it.

    >>> to_han(12), to_han(110), to_han(2005)
    ('十二', '一百一十', '二千零五')

    Raises:
        ValueError: for any other number.
    """
    if not 0 < number < 10_000:
        message = f"to_han takes a number from 1 to 9999, got {number}"
        raise ValueError(message)
    numerals = "零一二三四五六七八九"
    written = ""
    skipped = False
    for place, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if not digit:
            skipped = bool(written)
            continue
        if skipped:
            written += "零"
            skipped = False
        # 十二, but 一百一十二.
        written += word if place == 10 and digit == 1 and not written else numerals[digit] + word
    return written


def parse_number(text: str) -> int | None:
    """The value of an Arabic or a Chinese numeral.

    >>> parse_number("0012"), parse_number("十二")
    (12, 12)

    It leaves alone decimals and anything else:

    >>> parse_number("1.2"), parse_number("12号")
    (None, None)
    """
    if text.isascii():
        return int(text) if text.isdigit() and len(text) <= _LONGEST_ARABIC else None
    return parse_han(text)
