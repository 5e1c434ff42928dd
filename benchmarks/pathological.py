"""Texts made to be slow to parse: what a naive pattern, a stack or a look-back would choke on."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, islice
from pathlib import Path

LENGTH = 200_000
_FIXTURES = Path(__file__).parents[1] / "fixtures" / "gazettes"


def ordinary(length: int) -> str:
    """Invented issues, one after the other."""
    issues = "\n".join(path.read_text(encoding="utf-8") for path in sorted(_FIXTURES.glob("*.txt")))
    return fill(issues + "\n")(length)


def fill(piece: str) -> Callable[[int], str]:
    """One piece again and again."""
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def between(head: str, piece: str, tail: str) -> Callable[[int], str]:
    """One piece again and again, with a beginning and an end."""
    return lambda length: head + fill(piece)(length - len(head) - len(tail)) + tail


def nested(opening: str, closing: str) -> Callable[[int], str]:
    """Brackets in brackets."""
    return lambda length: opening * (length // 2) + closing * (length - length // 2)


def numbered(form: str) -> Callable[[int], str]:
    """Lines with a growing number."""
    return lambda length: "".join(islice((form.format(number) for number in count(1)), length // len(form)))[:length]


_NUMERALS = "一二三四五六七八九十"

TEXTS: dict[str, Callable[[int], str]] = {
    "one Chinese character": fill("公"),
    "one opening bracket": fill("（"),
    "one closing bracket": fill("）"),
    "one opening title mark": fill("《"),
    "one hexagonal bracket": fill("〔"),
    "nested brackets": nested("（", "）"),
    "nested title marks": nested("《", "》"),
    "digits only": fill("2021"),
    "Chinese numerals only": fill(_NUMERALS),
    "years and brackets": fill("〔2021"),
    "dates without an end": fill("2021年1"),
    "blank lines": fill("\n"),
    "blanks": fill(" "),
    "tabs": fill("\t"),
    "rows of empty cells": fill("\t\t\t\n"),
    "one tab a line": fill("市\t局\n"),
    "一、 on every line": fill("一、\n"),
    "（一） on every line": fill("（一）\n"),
    "1. on every line": fill("1. \n"),
    "第一条 on every line": fill("第一条\n"),
    "all markers in turn": fill("一、\n（一）\n1. \n（1）\n①\n"),
    "—— on every line": fill("——\n"),
    "a marker with an endless line": between("一、", "总体要求", ""),
    "附件 on every line": fill("附件\n"),
    "附件： on every line": fill("附件：1. 名单\n"),
    "a growing attachment note": numbered("{}. 先进单位名单\n"),
    "a document number on every line": fill("清政〔2021〕1号 2021年9月17日\n"),
    "a title on every line": fill("清湖市人民政府关于印发方案的通知\n"),
    "关于 without an end": fill("关于"),
    "an endless list of units": between("牵头单位：", "市财政局、", "市审计局"),
    "an endless list without separators": between("责任单位：", "市财政局", ""),
    "和 in an endless list": between("责任单位：", "市公安局和", "市司法局"),
    "负责 in every clause": fill("由市财政局负责，"),
    "牵头 without a unit": fill("牵头"),
    "brackets with a role": fill("（市财政局牵头，市审计局配合）"),
    "open brackets with a role": fill("（市财政局牵头"),
    "a roster of names without titles": between("先进个人（50000名）\n", "王瑞\n", ""),
    "a roster of one endless entry": between("先进个人（2名）\n王瑞 ", "市财政局办公室科员", ""),
    "two entries on every line": fill("王 瑞 市财政局科员 李 敏 市水利局主任\n"),
    "two wide entries on every line": fill("王瑞  市财政局科员  李敏  市水利局主任\n"),
    "two glued entries on every line": fill("王瑞市财政局科员 李敏市水利局主任\n"),
    "tables one blank apart": fill("序号 项目名称 责任单位\n1 供水管网 市水利局\n2 清湖大桥\n市交通局\n"),
    "tables with tags on every line": fill("<table>\n<tr><td>序号</td><td>项目</td></tr>\n"),
    "a table that is never closed": between("<table>\n", "<tr>\n<td>序号</td>\n<td>项目</td>\n", ""),
    "names glued to titles": between("先进个人（9名）\n", "王瑞市财政局办公室科员\n", ""),
    "a list of decisions": fill("任命王瑞同志为清湖市财政局局长；\n"),
    "同志 without a verb": fill("王瑞同志、"),
    "Latin words": fill("The quick brown fox. "),
    "one long Latin word": fill("a"),
    "full stops": fill("。"),
    "commas": fill("，"),
    "colons on every line": fill("各市：\n"),
    "invisible characters": fill("\u200b\ufeff\u00ad"),
    "lone surrogates": fill("\ud800"),
    "NUL": fill("\x00"),
    "carriage returns": fill("\r"),
    "right-to-left marks": fill("\u202e\u200f公"),
    "letters spaced one by one": fill("关 于 防 汛 的 通 知\n"),
    "an endless spaced word": fill("防 汛 "),
    "letters with hair spaces": fill("防\u200a汛\u200a"),
    "combining marks": fill("e\u0301\u0302\u0303"),
    "emoji with joiners": fill("👩\u200d👧"),
    "the head of a table on every line": fill("序号\t项目\t单位\n"),
    "a table of endless cells": between("序号\t项目\t单位\n1\t供水\t市水利局\n", "\t工程\n", ""),
    "a table of endless rows": between("序号  项目    单位\n", "1     供水    市水利局\n      工程\n", ""),
    "pages of many columns": fill(("推进全市乡村建设行动落实任  " * 22 + "\n") * 40 + "\x0c"),
    "Markdown tables": fill("| 王瑞 | 局长 |\n|---|---|\n"),
    "tags without a line end": fill("<p>清湖</p>"),
    "tags that never end": fill("<p class="),
    "tags in the row of a table": between("|", "<p>清湖</p>", "|"),
    "cells that cover the rows below": lambda length: (
        "<table><tr>" + fill('<td rowspan="999">局</td>')(length - 5000) + fill("<tr>")(4900)
    ),
    "mathematics without an end": fill("$1"),
    "escapes": fill("\\."),
    "stars": fill("*清湖"),
    "brackets of links": fill("[清湖]("),
    "quotation marks on every line": fill("> 清湖\n"),
    "dotted leaders": fill("………………1\n"),
}
