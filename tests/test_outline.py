"""The outline has a line for every value, whatever made the result."""

from __future__ import annotations

from zzgov_parse import (
    Action,
    Assignment,
    Attachment,
    AttachmentNote,
    Clause,
    ContentsEntry,
    Diagnostic,
    Document,
    DocumentNumber,
    DocumentType,
    Furniture,
    Gazette,
    Imprint,
    Masthead,
    NumberFamily,
    OfficialDate,
    Paragraph,
    Person,
    PersonnelDecision,
    Reference,
    Responsibility,
    Role,
    Roster,
    Severity,
    Signature,
    Table,
    Unit,
)
from zzgov_parse.export.outline import full_outline, outline

NUMBER = DocumentNumber(
    text="清政〔2023〕1-5号", family=NumberFamily.BRACKETED, agency_code="清政", year=2023, serial_text="1-5"
)
DAY = OfficialDate(text="2023年3月2日", year=2023, month=3, day=2, iso="2023-03-02")
MONTH = OfficialDate(text="2023年3月", year=2023, month=3)
LONG = "坚持人民城市人民建、人民城市为人民，以留改拆并举、以保留利用提升为主，转变城市开发建设方式。"

EVERYTHING = Gazette(
    masthead=Masthead(name="清湖市人民政府公报", year=2023, issue=3),
    contents=(ContentsEntry(section="市政府文件", title="关于节水的通知", document_number=NUMBER, page=4),),
    documents=(
        Document(
            document_type=DocumentType.NOTICE,
            title="清湖市人民政府关于节水的通知",
            issuing_authorities=("清湖市人民政府", "青屏县人民政府"),
            document_number=NUMBER,
            date_of_document=DAY,
            main_recipients=(Unit(name="各县（市、区）人民政府", collective=True),),
            copy_number="000001",
            classification="秘密★1年",
            urgency="特急",
            signatories=("乔木",),
            body=(
                Paragraph(text=LONG),
                Clause(
                    marker="一、",
                    number=1,
                    level=1,
                    heading="总体要求",
                    body=(
                        Clause(marker="1.", number=1, level=3, body=(Paragraph(text="短。"),)),
                        Responsibility(
                            assignments=(
                                Assignment(role=Role.LEAD, units=(Unit(name="市水务局", canonical="清湖市水务局"),)),
                                Assignment(role=Role.ASSISTING, units=(Unit(name="市财政局"), Unit(name="市审计局"))),
                            ),
                            inline=True,
                        ),
                    ),
                ),
                Table(rows=(("指标", "目标"), ("用水量", "6亿立方米"))),
            ),
            attachment_notes=(AttachmentNote(title="名单"), AttachmentNote(number=2, title="任务表")),
            attachments=(
                Attachment(
                    label="附件1",
                    title="名单",
                    body=(
                        Roster(
                            marker="一、",
                            category="先进个人",
                            declared_count=2,
                            persons=(
                                Person(
                                    name="沈渔",
                                    title="市水务局局长",
                                    organization="市水务局",
                                    posts=("局长",),
                                    note="女",
                                ),
                                Person(name="乔木"),
                            ),
                        ),
                        Roster(category="先进单位", units=(Unit(name="市水务局"),)),
                    ),
                ),
                Attachment(title="节水行动方案", body=(Clause(marker="（一）", number=1, level=1, heading="目标"),)),
            ),
            signatures=(Signature(authority="清湖市人民政府", post="市长", person="乔木", date=DAY),),
            annotation="（此件公开发布）",
            copy_recipients=(Unit(name="市委各部门"),),
            imprint=Imprint(
                printing_authority="清湖市人民政府办公室", printing_date=DAY, subject_terms=("节水", "通知")
            ),
            references=(Reference(title="节水条例", document_number=NUMBER, date=MONTH),),
        ),
        Document(
            title="清湖市人民政府任免人员",
            date_of_document=OfficialDate(text="2023年2月30日", year=2023, month=2, day=30),
            body=(
                PersonnelDecision(
                    action=Action.APPOINT,
                    person="沈渔",
                    post="市水务局局长",
                    organization="市水务局",
                    note="试用期一年",
                    authority="清湖市人民政府",
                    date=OfficialDate(text="2023年", year=2023),
                ),
                PersonnelDecision(action=Action.REMOVE, person="乔木", post=""),
            ),
        ),
    ),
    furniture=(
        Furniture(kind="page_number", text="—3—"),
        Furniture(kind="running_head", text="清湖市人民政府公报"),
        Furniture(kind="page_number", text="—4—"),
    ),
    diagnostics=(Diagnostic(code="numbering-gap", severity=Severity.DOUBT, message="After '一、' comes '三、'."),),
)


def test_the_full_outline_has_everything() -> None:
    assert full_outline(EVERYTHING).splitlines() == [
        "gazette: 清湖市人民政府公报 | 2023 | 3 | -",
        "contents: 市政府文件 | 关于节水的通知 | 清政〔2023〕1-5号 = bracketed + 清政 + 2023 + 1-5 | page 4",
        "",
        "document 1",
        "title: 清湖市人民政府关于节水的通知",
        "type: 通知",
        "number: 清政〔2023〕1-5号 = bracketed + 清政 + 2023 + 1-5",
        "date: 2023年3月2日 = 2023-03-02",
        "issuer: 清湖市人民政府 | 青屏县人民政府",
        "copy number: 000001",
        "classification: 秘密★1年",
        "urgency: 特急",
        "signatory: 乔木",
        "to: 各县（市、区）人民政府",
        f"text: {LONG}",
        "一、 总体要求",
        "  1.",
        "    level: 3",
        "    text: 短。",
        "  inline lead: 市水务局 = 清湖市水务局; assisting: 市财政局 | 市审计局",
        "row: 指标 | 目标",
        "row: 用水量 | 6亿立方米",
        "attachment note: 名单",
        "attachment note: 2. 任务表",
        "signature: 清湖市人民政府 | 市长 乔木 | 2023年3月2日 = 2023-03-02",
        "annotation: （此件公开发布）",
        "attachment 附件1: 名单",
        "  roster: 一、先进个人 (2)",
        "    person: 沈渔（女），市水务局局长 = 市水务局 + 局长",
        "    person: 乔木",
        "  roster: 先进单位",
        "    unit: 市水务局",
        "carried text: 节水行动方案",
        "  （一） 目标",
        "copies to: 市委各部门",
        "subject terms: 节水 | 通知",
        "printed by: 清湖市人民政府办公室 | 2023年3月2日 = 2023-03-02",
        "cites: 《节水条例》 | 清政〔2023〕1-5号 = bracketed + 清政 + 2023 + 1-5 | 2023年3月 = 2023-03",
        "",
        "document 2",
        "title: 清湖市人民政府任免人员",
        "date: 2023年2月30日 = no day of the calendar",
        "appoint: 沈渔，市水务局局长（试用期一年） = 市水务局 | 清湖市人民政府 | 2023年 = 2023",
        "remove: 乔木",
        "",
        "page_number: —3—",
        "running_head: 清湖市人民政府公报",
        "page_number: —4—",
        "",
        "doubt numbering-gap: After '一、' comes '三、'.",
    ]


def test_the_outline_for_reading_is_shorter() -> None:
    lines = outline(EVERYTHING).splitlines()
    assert f"text: {LONG[:30]}… ({len(LONG)} characters)" in lines
    assert "number: 清政〔2023〕1-5号" in lines
    assert "    person: 沈渔（女），市水务局局长" in lines
    assert lines[-3:] == [
        "furniture: 2 page_number | 1 running_head",
        "",
        "doubt numbering-gap: After '一、' comes '三、'.",
    ]


def test_an_empty_result_has_an_empty_outline() -> None:
    assert full_outline(Gazette()) == outline(Gazette()) == ""


def test_depth_is_no_limit() -> None:
    clause = Clause(marker="一、", number=1, level=1)
    for _ in range(3000):
        clause = Clause.model_construct(marker="一、", number=1, level=1, heading=None, body=(clause,))
    gazette = Gazette.model_construct(documents=(Document.model_construct(body=(clause,)),))
    assert sum("一、" in line for line in outline(gazette).splitlines()) == 3001
