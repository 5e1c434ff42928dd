"""Marks that reading machines write around a text: tags, entities, mathematics, escapes, pictures.

The patterns see folded text with its white space, so a bracket is full-width. What a row's group `text` holds stays; all else
that it matches is no part of the text. Tags of tables, `<br>`, comments, `**`, `#` and items are not here: they say where lines
and cells end (`text/marks/markdown.py`). Seen in the output of PaddleOCR-VL, MinerU, DeepSeek-OCR, olmOCR, Nanonets-OCR, docling,
marker and pandoc.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

MATCH: Literal["match"] = "match"

Effect = Literal["blank", "break", "space", "math"]

#: Something of this stands in every text that a row matches.
SIGNS = ("$", "&", "*", "<", ">", "\\", "](", "]（", "```", "is_table", "~~~")

_ATTRIBUTES = r"(?:[ \t]{1,4}[A-Za-z:-]{1,24}=[^<>\n]{0,400})?[ \t]?/?"
#: Elements that stand on lines of their own.
_BLOCKS = "article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|ul"
#: Elements within a line, and names that reading machines give to the parts of a page.
_INLINE = "a|b|code|del|em|font|i|img|ins|mark|o:p|page|s|seal|signature|small|span|stamp|strong|sub|sup|text|title|u"
#: Parts of a page that are no part of the text: their content goes with them.
_ASIDE = "page_?num(?:ber)?|watermark"
#: Commands of LaTeX that only set type.
_SETS_TYPE = "mathrm|mathbf|mathit|mathsf|textbf|textrm|text|rm|bf|left|right|quad|displaystyle"
#: Mathematics that is a number with its unit, and nothing that would read otherwise without its marks: no powers, no indices.
_PLAIN_MATH = rf"(?:[0-9A-Za-z .,%+\-=<>/~{{}}（）：，]|\\(?:[%,;!&#_ ]|(?:{_SETS_TYPE})(?![A-Za-z]))){{1,80}}"
#: What goes out of it besides the marks around it.
MATH_MARKS = rf"\\(?:{_SETS_TYPE})(?![A-Za-z])|\\[,;! ]?|[{{}}]"


class Markup(NamedTuple):
    """One kind of mark.

    Attributes:
        name: what it is.
        first: the characters with which it begins.
        effect: what becomes of it: `blank` leaves nothing, `break` ends a line, `space` is white space, `math` has marks within.
        pattern: the mark, with the `text` that it stands around.
        examples: text → groups.
        not_examples: what looks alike and is text.
    """

    name: str
    first: str
    effect: Effect
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


ROWS: tuple[Markup, ...] = (
    Markup(
        "aside",
        "<",
        "blank",
        rf"<(?i:(?P<aside>{_ASIDE}))>[^<>\n]{{0,80}}</(?i:{_ASIDE})>",
        {"<page_number>3</page_number>": {"aside": "page_number"}, "<watermark>内部</watermark>": {"aside": "watermark"}},
        ("<page_number>3", "<title>3</title>", "〈page_number〉3"),
    ),
    Markup(
        "grounding",
        "<",
        "blank",
        r"<\|ref\|>[a-z_]{1,24}<\|/ref\|>|<\|det\|>\[\[[0-9, \[\]]{1,400}\]\]<\|/det\|>",
        {"<|ref|>sub_title<|/ref|>": {}, "<|det|>[[58, 34, 940, 62]]<|/det|>": {}},
        ("<|ref|>清湖市<|/ref|>", "[[58, 34]]", "|ref|"),
    ),
    Markup(
        "block-tag",
        "<",
        "break",
        rf"</?(?i:{_BLOCKS})(?![A-Za-z0-9_-]){_ATTRIBUTES}>",
        {'<div style="text-align: center；">': {}, "</p>": {}, "<h2>": {}, "<hr/>": {}, "<CENTER>": {}},
        ("<td>", "<br>", "<p", "<5%>", "<div清湖>", "<pages>", "<parties of both sides>"),
    ),
    Markup(
        "inline-tag",
        "<",
        "blank",
        rf"</?(?i:{_INLINE})(?![A-Za-z0-9_-]){_ATTRIBUTES}>",
        {"<u>": {}, '<span class="a">': {}, "</strong>": {}, '<img src="imgs/a.jpg" alt="Image" />': {}},
        ("<table>", "<th>", "<a、b>", "<Open Data>", "<u"),
    ),
    Markup(
        "part-tag",
        "<",
        "blank",
        r"</?[a-z]{1,20}(?:_[a-z0-9]{1,20}){1,4}>|<\|/?[a-z_]{2,24}\|>",
        {"<section_header_level_1>": {}, "<loc_120>": {}, "</doc_title>": {}, "<|/ref|>": {}},
        ("<_a>", "<td>", "<doc title>", "<||>"),
    ),
    Markup(
        "white-space",
        "&",
        "space",
        r"&(?:nbsp|ensp|emsp|thinsp|#160|#819[4-7]|#8201|#12288|#[xX](?:[aA]0|200[2-9]|3000))[;；]",
        {"&nbsp；": {}, "&emsp;": {}, "&#12288；": {}, "&#xA0;": {}},
        ("&nbsp", "&amp;", "&lt；", "R&D；"),
    ),
    Markup(  # a text says what stands in the raw text, so the quotation marks cannot be put back
        "quotation-mark",
        "&",
        "blank",
        r"&(?:quot|apos|[lr][ds]quo|#3[49]|#822[01]|#821[67]|#[xX](?:22|27|201[89cdCD]))[;；]",
        {"&quot；": {}, "&ldquo;": {}, "&#8221；": {}, "&#x201C；": {}, "&rsquo；": {}},
        ("&quot", "&quote；", "&#34", "&middot；"),
    ),
    Markup(
        "ampersand",
        "&",
        "blank",
        r"(?P<text>&)(?:amp|#38|#[xX]26)[;；]",
        {"&amp；": {"text": "&"}, "&#38;": {"text": "&"}},
        ("&amp", "&ample；", "&"),
    ),
    Markup(
        "math",
        "$",
        "math",
        rf"\$(?=[^$\n]{{0,80}}[0-9])(?P<text>{_PLAIN_MATH})\$(?![0-9])",
        {"$60 \\%$": {"text": "60 \\%"}, "$2 0 2 1$": {"text": "2 0 2 1"}, "$10\\mathrm{km}$": {"text": "10\\mathrm{km}"}},
        ("$100-$200", "$10^{3}$", "$60万元$", "$$", "$ and $", "$\\alpha$"),
    ),
    Markup(
        "math-in-brackets",
        "\\",
        "math",
        rf"\\（(?= )(?=[^$\n]{{0,80}}[0-9])(?P<text>{_PLAIN_MATH})\\）",
        {"\\（ 60\\% \\）": {"text": " 60\\% "}},
        ("\\（1\\）", "（ 60%）", "\\（ 一 \\）", "\\（ x \\）"),
    ),
    Markup(
        "escape",
        "\\",
        "blank",
        r"\\(?=[!！#$%&（）*+\-.>\[\]_`{|}~])",
        {"\\.": {}, "\\*": {}, "\\（1\\）": {}, "\\-": {}},
        ("\\文", "\\n", "/.", "C：\\\\清湖"),
    ),
    Markup(
        "picture",
        "！!",
        "blank",
        r"[！!]\[[^\[\]\n]{0,120}\][（(][^（）()\n]{0,300}[）)]",
        {"！[]（images/3f2a.jpg）": {}, "！[公章]（seal.png）": {}},
        ("！[2021]15号", "[1]（见附件）", "！（见附件）"),
    ),
    Markup(
        "link",
        "[",
        "blank",
        r"\[(?P<text>[^\[\]\n]{1,200})\][（(](?:https?:|www\.|#|\.{0,2}/)[^（）()\n]{0,300}[）)]",
        {"[附件1]（https://www.example.cn/a.doc）": {"text": "附件1"}, "[通知]（#top）": {"text": "通知"}},
        ("[2021]（15号）", "[附件]（见下页）", "（https://www.example.cn）"),
    ),
    Markup(
        "fence",
        "`~",
        "blank",
        r"(?m:^)(?:`{3}|~{3})[ \t]{0,4}[A-Za-z]{0,12}[ \t]{0,4}(?m:$)",
        {"```": {}, "```markdown": {}, "~~~ text": {}},
        ("```清湖", "``", "~3~", "~~~~~~"),
    ),
    Markup(  # what olmOCR says of each page
        "front-matter",
        "ipr",
        "blank",
        r"(?m:^)(?:primary_language|is_rotation_valid|rotation_correction|is_table|is_diagram): ?[0-9A-Za-z-]{1,12}(?m:$)",
        {"is_rotation_valid: True": {}, "primary_language: zh": {}, "rotation_correction: 0": {}},
        ("is_table", "is_table: 见附件", "page: 3", "primary: zh"),
    ),
    Markup(
        "quotation",
        ">",
        "blank",
        r"(?:(?m:^)|(?<=\n )|(?<=\n  )|(?<=\n   ))>(?:[ \t]{0,2}>){0,3}(?=[ \t\n]|\Z)",
        {"> 各区": {}, ">": {}, ">> 各区": {}},
        (">5%", "各区 > 各县", ">政务公开"),
    ),
    Markup(
        "emphasis",
        "*",
        "blank",
        r"(?<![\w*])\*(?![\s*])(?P<text>[^*\n]{1,120})(?<!\s)\*(?![\w*])",
        {"*（一）指导思想。*": {"text": "（一）指导思想。"}, "*重要*，": {"text": "重要"}},
        ("**重要**", "*注：", "* 各区 *", "*甲*乙", "*"),
    ),
)  # fmt: skip
