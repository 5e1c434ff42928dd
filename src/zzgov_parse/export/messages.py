"""What a diagnostic says, in Chinese, for those who read the page of a text."""

from __future__ import annotations

from typing import NamedTuple

from ..diagnostics import Diagnostic


class Wording(NamedTuple):
    """One kind of diagnostic: its short name, and its sentence; `{name}` stands for a value of `data`."""

    name: str
    sentence: str


#: The wording of every code of `CODES`.
WORDINGS: dict[str, Wording] = {
    "attachment-missing": Wording("附件缺失", "附件说明列出“{title}”，文中没有这一附件。"),
    "attachment-unannounced": Wording("附件未列", "附件“{title}”没有列入附件说明。"),
    "columns-reordered": Wording("双栏重排", "并排的两栏已改为先左后右（{rows}行）。"),
    "date-invalid": Wording("日期有误", "“{text}”不是有效的日期。"),
    "document-boundary": Wording("文件起点", "此处似为一份文件的开头，但缺少文号或标题。"),
    "document-year-differs": Wording("年份不一", "发文字号的年份是{number_year}，成文日期的年份是{date_year}。"),
    "duplicate-name": Wording("姓名重复", "名单中“{name}”出现两次，保留一次。"),
    "effective-date-inferred": Wording("施行日期推定", "自{event}之日起施行，施行日期按{date}推定。"),
    "entry-without-title": Wording("缺少职务", "名单中的“{name}”没有单位和职务。"),
    "heading-unclosed": Wording("标题未收束", "标题“{heading}”之后没有标点，只能凭词语断定其结尾。"),
    "keyword-repaired": Wording("词语修复", "“{printed}”按“{keyword}”读取。"),
    "number-repaired": Wording("数字修复", "“{printed}”按“{number}”读取。"),
    "numbering-gap": Wording("序号缺失", "“{before}”之后是“{after}”，缺“{missing}”。"),
    "numbering-restart": Wording("序号重起", "序号在“{marker}”处重新开始，上面没有标题。"),
    "reading-order": Wording("顺序不定", "这些行的先后顺序不能确定。"),
    "roster-count": Wording("人数不符", "“{category}”声明{declared}项，实有{found}项。"),
    "roster-entry-split": Wording("姓名切分", "“{text}”中姓名与职务之间没有间隔，已切分。"),
    "unclosed-bracket": Wording("括号未闭", "“{bracket}”没有对应的右括号。"),
    "unknown-unit": Wording("单位存疑", "单位列表中的“{name}”不像单位名称。"),
    "unplaced-text": Wording("未归位文字", "“{text}”不属于文件的任何部分。"),
}


def wording(diagnostic: Diagnostic) -> Wording:
    r"""The name and the sentence of a diagnostic; of a code without a wording, the code and the English sentence.

    >>> from zzgov_parse import parse
    >>> found = parse("一、总体要求\n坚持稳中求进。\n三、保障措施\n加强领导。").diagnostics
    >>> wording(found[0])
    Wording(name='序号缺失', sentence='“一、”之后是“三、”，缺“二、”。')
    """
    known = WORDINGS.get(diagnostic.code)
    if known is None:
        return Wording(diagnostic.code, diagnostic.message)
    try:
        return Wording(known.name, known.sentence.format(**diagnostic.data))
    except KeyError:  # written by another version, with other values
        return Wording(known.name, diagnostic.message)
