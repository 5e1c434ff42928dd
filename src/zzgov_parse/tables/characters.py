"""Characters: what folding makes equal, and the fragments that patterns are built from.

Guarantees:

1. A pair of `FOLD` maps one character to one character that means the same everywhere.
2. What is a confusion only in some place (`O` for `0` in a number, `[` for `〔` around a year) is a class here, used by
   the patterns of that place, and never folded.
"""

from __future__ import annotations

#: Characters without ink that extractors leave between others: folded to white space.
INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff"
)

#: Half-width marks that are full-width in Chinese text; `fold` puts them back between Latin letters and digits.
HALF_WIDTH_MARKS = ",;:()?!"
FULL_WIDTH_MARKS = "，；：（）？！"

#: The same mark in another code point.
VARIANT_MARKS = "﹝﹞﹙﹚︵︶﹐﹔﹕﹖﹗､｡．〖〗•‧･∶︰﹑﹒"
STANDARD_MARKS = "〔〕（）（），；：？！、。.【】···：：、."

#: Digits of Chinese numerals; a year is written with these and nothing else.
HAN_DIGITS = "〇○零一二三四五六七八九"
HAN_NUMERALS = "一二三四五六七八九十百千零〇○"

#: Around the year of a document number, as printed and as misread.
OPEN_YEAR = "〔［\\[（【〈《「{„"
CLOSE_YEAR = "〕］\\]）】〉》」}‟"

#: 1 to 50 in circles, in order.
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"

#: Marks that end a sentence.
SENTENCE_END = "。！？；"
OPENING_BRACKETS = "（〔【《〈“‘「『［["
CLOSING_BRACKETS = "）〕】》〉”’」』］]"
