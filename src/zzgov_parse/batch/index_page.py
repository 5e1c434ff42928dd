"""The first page of a folder of pages: every file, how much was found in it, and how much there is to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

from ..diagnostics import Severity
from ..export.forms import SUFFIXES, Form, replace_text
from ..export.labels import SEVERITIES
from ..export.page_style import STYLE
from .manifest import Entry

#: The name of the page.
FILE = "index.html"


def write_index(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the page of a folder; entries of other forms are passed over."""
    pages = sorted((item for item in entries if item.form == Form.HTML), key=lambda item: item.name)
    replace_text(folder / FILE, "".join(f"{line}\n" for line in _lines(pages)))


def _lines(pages: list[Entry]) -> Iterator[str]:
    """The lines of the page."""
    documents = sum(item.report.documents for item in pages)
    severities = "".join(f"<th>{SEVERITIES[severity]}</th>" for severity in Severity)
    yield '<!DOCTYPE html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>文件目录</title>\n<style>{STYLE}</style>\n</head>\n<body class=index>"
    yield f'<header><div class="names"><h1>文件目录</h1><p>{len(pages)}个文本，{documents}份文件</p></div></header>'
    yield f"<main><table><thead><tr><th></th><th>文本</th><th>文件</th><th>字符</th>{severities}</tr></thead>"
    for index, item in enumerate(pages, start=1):
        yield f"<tr><td>{index}</td>{_cells(item)}</tr>"
    yield "</table></main>\n</body>\n</html>"


def _cells(item: Entry) -> str:
    """What became of one file."""
    report = item.report
    if report.status == "error":
        return (
            f'<td>{escape(item.name)}</td><td colspan="5"><span class="loss">{escape(report.error or "")}</span></td>'
        )
    address = quote(item.name + SUFFIXES[Form.HTML])
    title = f'<br><span class="aside">{escape(report.title)}</span>' if report.title else ""
    cells = f'<td><a class="head" href="{address}">{escape(item.name)}</a>{title}</td>'
    cells += f"<td>{report.documents}</td><td>{report.characters:,}</td>"
    for severity in Severity:
        codes = report.diagnostics.get(severity.value, {})
        shown = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        count = f'<span class="{severity} what" title="{escape(shown)}">{sum(codes.values())}</span>' if codes else "0"
        cells += f"<td>{count}</td>"
    return cells
