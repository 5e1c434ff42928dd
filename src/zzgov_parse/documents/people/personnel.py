"""Personnel lines: 免去周明同志的清湖市体育局副局长职务。 → who, which post, what happens to it.

    line     = [lead_in] verb [body {seam body}] | body {seam body}       under a verb line (免去：)
    body     = persons ["同志"] ("为" | "任") post | persons ["同志"] ["的"] [post] "职务" | person gap post
    verb     = 任命 | 免去 | 聘任 | 解聘 | …

Guarantees:

1. The person is the name without 同志, the post is as printed without 的 and 职务; （试用期一年） is a note, （正处级） is
   part of the post. Several posts of one person are one decision.
2. A line that is no decision gives nothing, and ends the verb above it.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from ...diagnostics import Report
from ...fields.person import read_entry
from ...fields.title import split_title
from ...model.blocks import Action, PersonnelDecision
from ...nodes import build_node
from ...spans import Text
from ...tables.personnel import NOTE, PERSON_FIRST, POST_NOTE, RESIGNATION
from ...text.word_patterns import post_end
from .appointees import Appointee, read_appointees
from .decision_lines import sentences_of, verb_at_start

#: Words between a name and a post that it gets.
_INTO = re.compile("等?(?:同志)?(?:为|任|担任|兼任)")
#: Words between a name and a post that it loses.
_OUT_OF = re.compile("等?同志的?|等?的")
_POST_TAIL = re.compile("(?:的?职[务级](?:[、和]职级)?(?:的请求)?|一职)$")
_LONGEST_NAMES = 120
_LONGEST_POST = 80
#: The end of words that lead to a decision: 经市政府研究，决定：
_LEAD_IN = re.compile("(?:决定|同意|批准|研究|如下)：?$|通过$")
#: Words for the person of the decision before, and what they decide; None for what the verb before them says.
_SAME_PERSON = (
    ("其", None),
    ("该同志", None),
    ("不再担任", Action.REMOVE),
    ("不再兼任", Action.REMOVE),
    ("提名为", Action.OTHER),
)


class _Patterns(NamedTuple):
    """The patterns of this module, compiled when the first personnel line is read."""

    resignation: re.Pattern[str]
    note: re.Pattern[str]
    post_note: re.Pattern[str]
    person_first: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    return _Patterns(*map(re.compile, (RESIGNATION, NOTE, POST_NOTE, PERSON_FIRST)))


def read_decisions(text: Text, verb: Action | None, report: Report) -> tuple[list[PersonnelDecision], Action | None]:
    """The decisions of a line, and the verb that holds for the next line.

    >>> line = "任命王明为市财政局副局长，试用期一年；李青同志为市审计局局长。"
    >>> decisions, verb = read_decisions(Text.read(line, 0, len(line)), None, Report())
    >>> [(one.action.value, one.person, one.post, one.note) for one in decisions], verb.value
    ([('appoint', '王明', '市财政局副局长', '试用期一年'), ('appoint', '李青', '市审计局局长', None)], 'appoint')

    Args:
        text: a line or paragraph of a personnel notice.
        verb: what the verb line above says (免去：), None without one.
        report: the report.

    Reports:
        roster-entry-split: name and post are not parted in print and could be parted elsewhere.
    """
    decisions: list[PersonnelDecision] = []
    opened = False  # a verb stands alone: what follows is its list
    for sentence in sentences_of(text):
        if decisions and _patterns().note.match(sentence.string):
            _note(decisions, sentence)
            continue
        action, body = _verb(sentence)
        verb = action or verb
        opened = opened or (action is not None and not body.string)
        if not body.string:
            continue
        joined = sentence.string.startswith(("同时", "并", "一并"))
        found = _decide(body, verb, decisions, report, joined=joined)
        if not found and not decisions and not opened and not _LEAD_IN.search(sentence.string):
            return [], None
        if not found and decisions:
            _note(decisions, sentence)
        decisions += found
    return decisions, verb if decisions or opened else None


def _verb(sentence: Text) -> tuple[Action | None, Text]:
    """What the verb at the start of a sentence says, and the body after it; the sentence itself without a verb."""
    found = verb_at_start(sentence.string)
    if found is None:
        return None, sentence
    action, end = found
    body = sentence.cut(end)
    if body.string.startswith(("下列", "以下")) or body.string.rstrip("：，") == "":
        return action, body.cut(len(body))
    return action, body.cut(1) if body.string[0] == "：" else body


def _decide(
    body: Text, action: Action | None, before: list[PersonnelDecision], report: Report, *, joined: bool
) -> list[PersonnelDecision]:
    """The decisions of one body: one for each of its persons.

    Args:
        body: what follows the verb.
        action: what the verb says.
        before: the decisions of the line so far.
        report: the report.
        joined: whether 同时 or 并 joins it to the decision before, so that it may be about the same person.
    """
    resigned = _patterns().resignation.match(body.string)
    if resigned is not None:
        body = body.cut(resigned.end())
    string = body.string
    first = _patterns().person_first.match(string[:_LONGEST_NAMES])
    people = read_appointees(first["persons"]) if first else []
    if first and people:
        given = {"不": Action.REMOVE, "辞": Action.OTHER}.get(first["verb"][0], _into(action))
        return _decisions(given, body, people, body.cut(first.end()))
    for word, own in _SAME_PERSON if before else ():
        if string.startswith(word) and (settled := own or action):
            return _decisions(settled, body, [Appointee(before[-1].person)], body.cut(len(word)))
    linked = _linked(body, action)
    if linked or action is None:
        return linked
    same: list[PersonnelDecision] = []
    if before and action in (Action.REMOVE, Action.DISMISS) and _POST_TAIL.search(string):
        same = _decisions(action, body, [Appointee(before[-1].person)], body)  # 同时免去市财政局局长职务
    return same if same and joined else _bare(body, action, report) or same


def _into(action: Action | None) -> Action:
    """What 为 and 任 say under a verb: the shape of a sentence is the stronger evidence."""
    return Action.APPOINT if action in (None, Action.REMOVE, Action.DISMISS) else action


def _out_of(action: Action | None) -> Action:
    """What 的…职务 says under a verb."""
    return Action.DISMISS if action is Action.DISMISS else Action.REMOVE


def _linked(body: Text, action: Action | None) -> list[PersonnelDecision]:
    """The decisions of a body that begins with names and a word between them and the post: 为, 同志的."""
    string = body.string
    for link, given in ((_INTO, _into), (_OUT_OF, _out_of)):
        if link is _OUT_OF and action is None and not _POST_TAIL.search(string):
            break
        for found in islice(link.finditer(string, 1, _LONGEST_NAMES), 4):
            people = read_appointees(string[: found.start()]) if found.end() < len(string) else []
            if people:
                return _decisions(given(action), body, people, body.cut(found.end()))
    return []


def _bare(body: Text, action: Action, report: Report) -> list[PersonnelDecision]:
    """The decisions of a body that begins with names and has no such word."""
    bare = body.cut(0, len(_POST_TAIL.sub("", body.string)))
    people = read_appointees(bare.string) if len(bare) < len(body) else []
    if people:
        return _decisions(action, body, people, bare.cut(len(bare)))  # 免去王明职务
    entry = read_entry(bare)
    title = entry.title.string
    if not entry.name.string or not post_end().match(title, len(title)) or len(title) > 60:
        return []
    if not entry.certain:
        report.add("roster-entry-split", bare, text=bare.string)
    return _decisions(action, body, [Appointee(entry.name.string, entry.note or "")], entry.title)


def _decisions(action: Action, body: Text, people: list[Appointee], post: Text) -> list[PersonnelDecision]:
    """One decision for each person, named with what is noted behind the name."""
    string = post.string
    post = post.cut(len(string) - len(string.lstrip("的：，")))
    post = post.cut(0, len(_POST_TAIL.sub("", post.string.rstrip("，。；."))))
    if _patterns().note.match(post.string):  # 王明同志退休
        action, post, people = Action.OTHER, post.cut(len(post)), [Appointee(one.name, post.string) for one in people]
    note = _patterns().post_note.search(post.string)
    if note:
        closed = note.group().endswith("）") and not note.group().startswith("（")
        post = Text.join([post.cut(0, note.start()), post.cut(note.end() - closed)])
        post = post.cut(0, len(_POST_TAIL.sub("", post.string)))
    if len(post) > _LONGEST_POST or "同志" in post.string:
        return []  # two decisions whose seam is lost
    organization = split_title(post)[0] if post.string else None
    return [
        build_node(
            PersonnelDecision,
            action=action,
            person=name,
            post=post.string,
            organization=organization,
            note="，".join(filter(None, (noted, note["note"] if note else ""))) or None,
            spans=body.spans,
        )
        for name, noted in people
    ]


def _note(decisions: list[PersonnelDecision], note: Text) -> None:
    """Add to the last decision, and to those that were made with it, the note that follows them."""
    together = decisions[-1].spans
    for index in range(len(decisions) - 1, -1, -1):
        decision = decisions[index]
        if decision.spans != together:
            break
        words = f"{decision.note}，{note.string}" if decision.note else note.string
        decisions[index] = decision.model_copy(update={"note": words, "spans": decision.spans + note.spans})
