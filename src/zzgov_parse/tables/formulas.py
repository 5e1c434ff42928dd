"""Set phrases of official documents: those that a body ends with, and the words that a text begins with."""

from __future__ import annotations

from typing import Literal

from .rows import Row

MATCH: Literal["match"] = "match"

#: The formula that a body ends with.
CLOSING = Row(
    "closing",
    "(?:特此[一-鿿]{2,4}|此[复令函致据布]|(?:以上[^。]{2,8}，?)?(?:[妥当]否|如[无有]不[妥当]|是否[妥可][当行]?)，?请[^。]{2,12}"
    "|(?:现[^。]{0,4}，)?请(?:予)?(?:审议|批示|批复|审批|审定|指示|函复|予支持为盼))[。！]?",
    {"特此通知。": {}, "此复。": {}, "妥否，请批示。": {}, "以上意见如无不妥，请批转执行。": {}, "请予审议。": {}},
    ("此件公开发布。", "请各单位认真执行。", "以上措施自发布之日起施行。", "是否合格由市财政局决定。"),
)
#: What a text begins with.
OPENING = Row(
    "opening",
    "为(?![主止])|根据|按照|依据|近年来",
    {"根据《防洪法》等法律，": {}, "为了做好防汛工作": {}, "近年来，": {}, "依据有关规定": {}},
    ("为主要内容的通知", "为止", "各单位要根据", "近期工作"),
)
ROWS = (CLOSING, OPENING)
