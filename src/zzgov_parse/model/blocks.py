"""The blocks that a body is made of."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..nodes import AsItIs, Node
from .fields import OfficialDate, Unit


class Role(StrEnum):
    """What a unit has to do with a task."""

    LEAD = "lead"
    RESPONSIBLE = "responsible"
    ASSISTING = "assisting"
    PARTICIPATING = "participating"
    SUPERVISING = "supervising"
    IMPLEMENTING = "implementing"
    OTHER = "other"


class Action(StrEnum):
    """What a personnel decision does."""

    APPOINT = "appoint"
    REMOVE = "remove"
    ENGAGE = "engage"
    DISMISS = "dismiss"
    OTHER = "other"


class BlockKind:
    """What the six kinds of blocks have in common; a plain class, so that an instance of it is told at once."""

    __slots__ = ()


class Paragraph(Node, BlockKind):
    """Running text, whole, however many lines, columns and pages it was printed on.

    Attributes:
        text: the words, without spaces except between Latin words.
    """

    kind: Literal["paragraph"] = "paragraph"
    text: str


class Assignment(Node):
    """One role in a responsibility line and the units that have it.

    Attributes:
        role: lead, responsible, assisting …
        label: the words that name the role (牵头单位), None where only a verb does.
        units: in the order printed.
    """

    role: Role
    label: str | None = None
    units: tuple[Unit, ...] = ()


class Responsibility(Node, BlockKind):
    """Who leads, who is responsible. It belongs to the nearest clause above it.

    Attributes:
        assignments: in the order printed.
        inline: True when it stands inside a paragraph or in a row of a table, which keeps its words.
    """

    kind: Literal["responsibility"] = "responsibility"
    assignments: tuple[Assignment, ...]
    inline: bool = False


class Person(Node):
    """An entry of a name list.

    Attributes:
        name: without alignment spaces, never corrected.
        title: organisation and post as printed, joined.
        organization: the part of the title before the first post.
        posts: the posts, in the order printed.
        note: what stands in brackets after the name: 女，回族.
    """

    name: str
    title: str = ""
    organization: str | None = None
    posts: tuple[str, ...] = ()
    note: str | None = None


class Roster(Node, BlockKind):
    """A name list, of persons or of units.

    Attributes:
        marker: 一、 when the heading is numbered.
        category: the heading without marker and count (先进个人), or the role word of a leading group (组长).
        declared_count: the number that the heading declares.
        persons: the persons, in reading order.
        units: the units, in reading order.
    """

    kind: Literal["roster"] = "roster"
    marker: str | None = None
    category: str | None = None
    declared_count: int | None = None
    persons: tuple[Person, ...] = ()
    units: tuple[Unit, ...] = ()


class PersonnelDecision(Node, BlockKind):
    """One appointment or dismissal.

    Attributes:
        action: appoint, remove, engage, dismiss, other.
        person: the name without 同志.
        post: as printed, without 的 and 职务.
        organization: the part of the post before the post word.
        note: 试用期一年.
        authority: who decided, when stated.
        date: when it was decided, when stated.
    """

    kind: Literal["personnel"] = "personnel"
    action: Action
    person: str
    post: str
    organization: str | None = None
    note: str | None = None
    authority: str | None = None
    date: OfficialDate | None = None


class Table(Node, BlockKind):
    """A table that is none of the above.

    Attributes:
        rows: cells, row by row.
    """

    kind: Literal["table"] = "table"
    rows: tuple[tuple[str, ...], ...]


class Clause(Node, BlockKind):
    """A numbered block, with everything below it. Its own spans are those of its marker and heading.

    Attributes:
        marker: canonical: 一、 （一） 1. （1） ① 第一条 —— 一是.
        number: its number; None for a dash.
        level: 1 = the outermost numbering of this body or attachment.
        heading: of a block heading the line, of a run-in heading the words up to its first 。; None for none.
        body: what stands under it, run-in text first.
    """

    kind: Literal["clause"] = "clause"
    marker: str
    number: int | None = None
    level: int
    heading: str | None = None
    body: tuple[Block, ...] = ()


Block = Annotated[
    Paragraph | Clause | Responsibility | Roster | PersonnelDecision | Table,
    Field(discriminator="kind"),
    AsItIs(BlockKind),
]
