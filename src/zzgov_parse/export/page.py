"""A `Gazette` and its text → one HTML page: left the raw text with what was found in it, right the result.

Guarantees:

1. The page is whole: no other file, no network, no script. It can be read on a screen of any width, and printed.
2. Nothing of the text is taken for HTML: every value is escaped.
3. Every diagnostic is listed, with a link to its place and one back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from ..diagnostics import Diagnostic, Severity
from ..model.gazette import Gazette
from ..text.fold import fold
from ..version import __version__
from .labels import SEVERITIES, masthead_text
from .links import PLAIN, Links
from .messages import wording
from .page_raw import raw_lines
from .page_result import ResultPane
from .page_style import STYLE
from .places import Lines

#: What no page may hold: lone surrogates and control characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
#: What is coloured, by the names of its look.
_LEGEND = {
    "name": "标题",
    "number": "文号、日期、引用",
    "head": "层次标题",
    "unit": "单位",
    "person": "人员",
    "furniture": "版面附属",
}
_KINDS = {
    "running_head": "页眉",
    "page_number": "页码",
    "section_label": "栏目",
    "rule": "线条",
    "colophon": "版权页",
    "navigation": "网页导航",
    "other": "其他",
}


def to_html(gazette: Gazette, text: str, source: str = "") -> str:
    r"""The page of a text.

    Args:
        gazette: the result of `parse`.
        text: the text that was parsed.
        source: the name of the text, for the head of the page.

    Returns:
        An HTML document. It can be written as UTF-8, whatever characters the text had.

    Example:
        >>> from zzgov_parse import parse
        >>> text = "一、总体要求\n研发<script>投入R&D</script>。"
        >>> page = to_html(parse(text), text, "a.txt")
        >>> "研发&lt;script&gt;投入R&amp;D&lt;/script&gt;。" in page, "<script" in page
        (True, False)
    """
    pane = ResultPane(text, fold(text), gazette.diagnostics)
    result = "\n".join(pane.documents(gazette))
    furniture = "\n".join(_furniture(gazette, pane.links))
    raw = "".join(raw_lines(text, pane.links.linked, gazette.diagnostics))
    title = _title(gazette, source)
    page = f"""<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="zzgov_parse {__version__}">
<title>{escape(title)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<div class="names"><h1>{escape(title)}</h1><p>{escape(source)}</p></div>
<ul class="counts">{"".join(_counts(gazette, text))}</ul>
<nav class="panes"><a href="#result">结果</a><a href="#raw">原文</a></nav>
<p class="legend">{"".join(f'<span class="{look}">{name}</span>' for look, name in _LEGEND.items())}</p>
</header>
<main>
<section class="raw" id="raw" aria-label="原文" tabindex="0">
{raw}</section>
<section class="result" id="result" aria-label="结果" tabindex="0">
{"".join(_diagnostics(gazette.diagnostics, text))}
{_overview(gazette)}
{result}
{furniture}
<footer>zzgov_parse {__version__}</footer>
</section>
</main>
</body>
</html>
"""
    return _UNPRINTABLE.sub("\ufffd", page)


def _title(gazette: Gazette, source: str) -> str:
    """What the page is called: the issue, the only document, or the file."""
    if gazette.masthead is not None:
        return masthead_text(gazette.masthead)
    if len(gazette.documents) == 1 and gazette.documents[0].title:
        return gazette.documents[0].title
    return re.split(r"[/\\]", source)[-1] or "未命名文本"


def _counts(gazette: Gazette, text: str) -> Iterator[str]:
    """How many documents and characters, and how many diagnostics of each severity."""
    yield f"<li><b>{len(gazette.documents)}</b>份文件</li><li><b>{len(text):,}</b>字符</li>"
    for severity in Severity:
        count = sum(item.severity is severity for item in gazette.diagnostics)
        look = f' class="{severity}"' if count else ""
        yield f'<li{look}><a href="#diagnostics"><b>{count}</b>{SEVERITIES[severity]}</a></li>'


def _diagnostics(diagnostics: tuple[Diagnostic, ...], text: str) -> Iterator[str]:
    """What to look at."""
    yield '<section id="diagnostics"><h2>需要查看之处</h2>'
    if not diagnostics:
        yield '<p class="none">没有修复、存疑或缺失之处。</p>'
    else:
        lines = Lines(text)
        yield "<ol class=checks>"
        for number, item in enumerate(diagnostics, start=1):
            name, sentence = wording(item)
            where = ""
            if item.spans:
                line, column = lines.place(item.spans[0].start)
                where = f'<a class="where" href="#d{number}">第{line}行第{column}字</a>'
            yield (
                f'<li class="{item.severity}" id="D{number}"><span class="what">{SEVERITIES[item.severity]}</span>'
                f'<b title="{escape(item.code)}">{escape(name)}</b><span>{escape(sentence)}</span>{where}</li>'
            )
        yield "</ol>"
    yield "</section>"


def _overview(gazette: Gazette) -> str:
    """The documents of an issue, as links; nothing for a single one."""
    if len(gazette.documents) < 2:
        return ""
    entries = []
    for index, document in enumerate(gazette.documents, start=1):
        number = document.document_number
        aside = "" if number is None else f' <span class="aside">{escape(number.text)}</span>'
        entries.append(f'<li><a href="#document-{index}">{escape(document.title or "（无标题）")}</a>{aside}</li>')
    return f'<nav class="overview"><h2>文件</h2><ol>{"".join(entries)}</ol></nav>'


def _furniture(gazette: Gazette, links: Links) -> Iterator[str]:
    """What the pages carry besides the text."""
    if not gazette.furniture:
        return
    yield f"<details><summary>版面附属内容（{len(gazette.furniture)}处）</summary><ul class=list>"
    for item in gazette.furniture:
        shown = links.node(item.text or "（不可见字符）", "furniture", item)
        yield f'<li><span class="aside">{_KINDS.get(item.kind, PLAIN)}</span> {shown}</li>'
    yield "</ul></details>"
