"""The heads of the columns of printed tables: 序号 · 项目名称 · 责任单位 · 备注.

`FIRST_HEADS`: what the first column is called; a line that begins with anything else heads no table. `HEADS`: what any
column is called. `HEAD_ENDS`: the last words of longer heads. All as seen in the attachments of official documents.
"""

from __future__ import annotations

FIRST_HEADS = (
    "专业",
    "事项",
    "任务",
    "企业名称",
    "单位",
    "名称",
    "地区",
    "城市",
    "姓名",
    "学校",
    "岗位",
    "序号",
    "指标",
    "日期",
    "时间",
    "机构",
    "科目",
    "类别",
    "类型",
    "编号",
    "职位",
    "街道",
    "部门",
    "镇街",
    "阶段",
    "项目",
    "领域",
)
HEADS = (
    "主管部门",
    "主要内容",
    "人数",
    "任务",
    "内容",
    "单价",
    "单位",
    "合计",
    "名称",
    "地区",
    "地址",
    "地点",
    "备注",
    "姓名",
    "学历",
    "学校",
    "岗位",
    "年龄",
    "序号",
    "性别",
    "总分",
    "成绩",
    "指标",
    "数量",
    "时间",
    "权重",
    "标准",
    "民族",
    "电话",
    "类别",
    "级别",
    "职务",
    "职称",
    "联系人",
    "联系方式",
    "说明",
    "部门",
    "配合单位",
    "金额",
    "面积",
    "项目",
)
HEAD_ENDS = (
    "专业",
    "事项",
    "人员",
    "代码",
    "任务",
    "依据",
    "内容",
    "分值",
    "单位",
    "单位及职务",
    "名称",
    "地址",
    "地点",
    "处室",
    "学历",
    "对象",
    "投资",
    "指标",
    "措施",
    "数量",
    "方式",
    "日期",
    "时间",
    "时限",
    "期限",
    "条件",
    "标准",
    "电话",
    "目标",
    "等级",
    "类别",
    "级别",
    "编号",
    "职务",
    "要求",
    "规模",
    "责任人",
    "进度",
    "部门",
    "金额",
    "面积",
    "领导",
)
#: What heads the column of numbers.
NUMBER_HEADS = (
    "序号",
    "编号",
)
#: Columns whose cells are blank as often as not.
REMARK_HEADS = (
    "备注",
    "说明",
)
#: Columns that say more of a person than name, unit and post, and are a note on the person.
NOTE_HEADS = (
    "性别",
    "民族",
)
#: Columns of a list of units that add nothing to the names.
PLAIN_HEADS = ("备注", *NUMBER_HEADS)
#: Columns whose cells are units, in a table of nothing else.
UNIT_HEADS = (
    "企业名称",
    "单位",
    "单位名称",
    "学校名称",
    "机构名称",
    "获奖单位",
    "表彰单位",
    "部门名称",
)
#: What the heads of columns of units, and of terms, end with.
UNIT_ENDS = ("主体", "单位", "部门")
TERM_ENDS = ("时间", "时限", "期限")
#: Columns of a list of works that name who made them, and not who has something to do.
AWARD_HEADS = ("完成单位", "主要完成单位", "参建单位")
#: What stands in a cell that names nothing.
NO_UNIT = ("", "-", "—", "——", "/", "\\", "无", "同上")
