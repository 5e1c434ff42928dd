"""What a page carries besides its text, line by line.

The patterns see one line: folded, without white space, without marks of Markdown around it. A row says that a line *looks
like* furniture. The words of a `sure` row are proof; any other line is furniture only where `text/pages/furniture.py` finds it
confirmed: it repeats with changing numbers, it has the name of the gazette, it stands where two pages meet, or it stands
among others of its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .characters import HAN

MATCH: Literal["fullmatch", "match", "search"] = "fullmatch"

Kind = Literal["running_head", "page_number", "section_label", "rule", "colophon", "navigation", "other"]

_DASH = "[·•\\-—―–~]"
_ARABIC = "[0-9]{1,4}"
#: Before and behind the number of a page where a program joined pages.
_OPEN_FENCE, _CLOSE_FENCE = r"[=#*_~\-—–\[【]", r"[=#*_~\-—–\]】]"
#: A page number before a head; engines read its second dash as 一: -9一市政府文件.
_BEFORE = f"(?P<before>{_DASH}{{1,2}}{_ARABIC}一|{_DASH}{{0,2}}{_ARABIC}{_DASH}{{0,2}})"
_HAN_NUMBER = "[一二三四五六七八九十]{1,3}"
_NUMBER = f"(?:[0-9]{{1,2}}|{_HAN_NUMBER})"
_YEAR = "(?:(?:19|20)[0-9]{2}|[二一][〇○零Oo0九][〇○零一二三四五六七八九]{2})"
_TOTAL = "总(?:第|号：?|期：?)?"
_DATED_ISSUE = rf"{_YEAR}(?:年(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?第?{_NUMBER}[期号]|[.·/—-]第?[0-9]{{1,2}}期?)"
#: 2019年第1期（总第211期） · 2021年10月15日第19期 · 2021·10 · 2021年第10号（总号：1729） · 第10期 · 总第320期.
ISSUE = rf"(?:（?(?:{_DATED_ISSUE}|第{_NUMBER}期)）?(?:，?（?{_TOTAL}[0-9]{{1,5}}[期号]?）?)?|（?{_TOTAL}[0-9]{{1,5}}[期号]）?)"
#: 清湖市人民政府公报, 澜山政报.
GAZETTE_WORDS = ("公报", "政报")
NAME = f"[{HAN}]{{1,24}}(?:{'|'.join(GAZETTE_WORDS)})"
#: What a reading machine makes of the gap between a name and an issue.
_JUNK = f"[^0-9（）{HAN}]{{0,3}}"
#: Headings of the parts of a gazette (栏目).
SECTION = (
    "(?:(?:[省市县区州]|自治[区州县]|国务院)(?:委|人大常委会|人民政府|政府)?(?:办公.)?(?:各?部门|直部门)?(?:规范性)?(?:文件|规章)"
    "|[省市县区]政府令|(?:市直|县区|区县|政府)?部门(?:规范性)?(?:文件|规章)|政府(?:文件|规章)|规范性文件|法规规章|地方性法规"
    "|人事(?:任免|信息)|任免事项|领导讲话|政策解读|政务(?:动态|要闻|大事记)|大事记|工作动态|统计(?:资料|数据))"
)

#: Words before a colon that only the colophon of a periodical has.
_COLOPHON_LABEL = (
    "(?:内部资料)?(?:准印证|登记证)号?|国内统一(?:连续出版物|刊)号|国际标准(?:连续出版物|刊)号|(?:国内|国际)?刊号|ISSN(?:号|刊号)?|CN(?:号|刊号)?"
    "|邮发代号|编辑出版|出版(?:单位|日期)?|印数|承印(?:单位)?|印刷(?:单位)?|发行(?:单位|范围|方式)?|主管(?:单位|机关)?|(?:副?主|总)编"
    "|编辑(?:单位|部)?|赠阅(?:单位|范围)?|定价|开本|创刊(?:日期|时间)?"
)
#: Words before a colon that a notice may have as well.
_ADDRESS_LABEL = (
    "主办(?:单位)?|(?:[编本][辑刊]部)?(?:通[讯信]|联系)?地址|邮编|邮政编码|(?:联系|办公|编辑部)?电话|(?:电话)?传真|网址|(?:电子)?(?:邮箱|信箱|邮件)"
    "|[Ee]-?[Mm]ail|校对|排版|设计"
)
#: Words before a colon on a web page about a document.
SITE_LABEL = (
    "(?:信息|文章|文件)?来源|来自|稿源|(?:解读|相关)(?:文件)?链接|(?:发布|更新)(?:日期|时间)|日期|时间|索引号|信息索引号?|(?:主题|信息|体裁|组配|服务对象)?分类|公开(?:方式|类别|时限|范围|形式|属性|(?:责任)?部门|日期|目录)|信息有效性"
    "|(?:详情页|具体|原文)?链接|部门|(?:政策|文件)?状态|有效性|时效性?|效力(?:级别|等级)|统一编号|关键词|责任编辑|作者|产业类型|内容(?:概述|摘要)|主办单位|字[体号]|浏览次数"
    "|信息索取号|(?:内容|公文)分类|公文种类|文件类型|服务对象|(?:生成|上网)(?:日期|时间)|效力状态|主题词|公开(?:程序|责任部门)|统一登记号"
    "|法规(?:类型|类别|内容|分类)|所属(?:行业|区域|地区)|(?:阅读|评论)(?:人次|次数|数)|页面功能|(?:发文|法规)内容|热点专题|下载地址"
    "|归档(?:日期|时间)|视力保护色|(?:浏览|访问|点击|阅读)量|所属类别|选择字号|文种分类"
)
#: Words before a colon whose value belongs to the header of a document.
HEADER_LABEL = (
    "(?:政策|文件|发文)?(?:标题|名称|名)|(?:发文字|(?:发文|发布)文|发文|文|文件编)号|(?:成文|发文|印发|公布|颁布|签署)(?:日期|时间)"
    "|(?:发布|发文|制定|制发|颁布|公布)(?:机构|机关|单位|部门)|(?:实施|施行|修订|生效|失效|到期|废止)(?:日期|时间)|有效期"
)

#: A label in brackets, which has no colon then, as an item of a list or not: 1.[索引号]…, 【发布单位】….
SITE_BOX = rf"(?:[0-9]{{1,2}}\.)?(?:【(?:{SITE_LABEL})】|\[(?:{SITE_LABEL})\])"
#: Words in brackets whose value belongs to the header, and the number that a collection of laws gives the text.
BOXED_LABEL = f"{HEADER_LABEL}|法宝引证码"
HEADER_BOX = rf"(?:[0-9]{{1,2}}\.)?(?:【(?:{BOXED_LABEL})】|\[(?:{HEADER_LABEL})\])"

#: The name of a page: its title and the site, or that of a file.
SITE_NAME = r"【?(?P<title>.{6,120}?)】?(?:[-_—|–－]{1,3}[^-_—|–－]{2,24}(?:网站|门户|网|平台|频道|政府|委员会|[局厅部])|\.(?:pdf|PDF|docx?|wps|ofd))"

#: What a line of any row begins with, the rows with `NAME` apart: nothing else is tried against them.
FIRST = frozenset(
    "#'*-.0123456789<=《ABCDEFGHIJKLMNOPQRSTUVWXYZ[_ehp{|~·–—―•─━═■▪▲◆●★☆【"
    "一上下主二产人仅任传位体作你保信修免公共关具内准出分刊创到制副办加区单印原县发名国地大失姓字定实州工市废开归当总您成我所打扫承排推"
    "收政效文新施日时更有服本来标校正法浏点热状现生电留登的目相省稿第签索组统编网联自要规视解设访评详请责赠返选通邮部链阅附页颁领首验（，："
)


class FurnitureLine(NamedTuple):
    """One kind of line that is no part of a document.

    Attributes:
        name: what it is.
        kind: the `kind` of the `Furniture` that it becomes; None for what stays, and is only a neighbour of others.
        sure: whether the words alone are proof.
        pattern: the whole line.
        examples: line → groups.
        not_examples: lines that look alike and stay.
    """

    name: str
    kind: Kind | None
    sure: bool
    pattern: str
    examples: Mapping[str, Mapping[str, str]]
    not_examples: tuple[str, ...]


ROWS: tuple[FurnitureLine, ...] = (
    FurnitureLine(
        "page_number",
        "page_number",
        True,
        rf"{_DASH}{{1,3}}(?P<number>{_ARABIC}(?=一?{_DASH}|一$)|{_HAN_NUMBER}(?={_DASH}))(?:{_DASH}{{1,3}}|一{_DASH}?)"
        rf"|(?:共{_ARABIC}页[/，]?)?第(?P<page>{_ARABIC}|{_HAN_NUMBER})页(?:[/，]?共(?:{_ARABIC}|{_HAN_NUMBER})页)?"
        rf"|{_OPEN_FENCE}{{0,40}}(?:[Pp]age|PAGE) *[:：]?(?P<latin>{_ARABIC})(?: *(?:of|OF|/) *{_ARABIC})? *{_CLOSE_FENCE}{{0,40}}"
        rf"|{_OPEN_FENCE}{{1,40}}第(?P<fenced>{_ARABIC})页{_CLOSE_FENCE}{{1,40}}|\{{(?P<counted>{_ARABIC})\}}-{{3,80}}",
        {
            "—3—": {"number": "3"},
            "·12·": {"number": "12"},
            "-3-": {"number": "3"},
            "-3一": {"number": "3"},
            "—十二—": {"number": "十二"},
            "第3页共5页": {"page": "3"},
            "第三页": {"page": "三"},
            "共5页，第3页": {"page": "3"},
            "Page 3of12": {"latin": "3"},
            "===Page 3===": {"latin": "3"},
            "[PAGE:3/12]": {"latin": "3"},
            "---第3页---": {"fenced": "3"},
            "{3}------------": {"counted": "3"},
        },
        (
            "——",
            "===",
            "{3}",
            "{3}项",
            "第3页===",
            "---第3页---见附件",
            "Page",
            "Pages 3",
            "-3",
            "3-",
            "3",
            "第3页第5行",
            "（3）",
            "·3·5·",
            "第3条",
        ),
    ),
    FurnitureLine(
        "number",
        "page_number",
        False,
        rf"(?![0-9]+\.)[：，]?(?:{_DASH}|[.*\[【]){{0,2}}(?P<number>[1-9][0-9]{{0,3}})(?:/[0-9]{{1,4}}|(?:{_DASH}|[.*\]】]){{1,2}})?",
        {
            "2": {"number": "2"},
            "·3.": {"number": "3"},
            "3/12": {"number": "3"},
            "-7": {"number": "7"},
            "14·": {"number": "14"},
            "【3】": {"number": "3"},
        },
        ("3.", "3、", "（3）", "2021年", "3%", "94.1%", "12345", "010-1234", "007"),
    ),
    FurnitureLine(
        "rule",
        "rule",
        True,
        r"[─━═—―–\-_=~*★☆]{3,}|★",
        {"━━━━━━": {}, "──★──": {}, "---": {}, "————————": {}, "★": {}},
        ("——", "……", "—3—", "|---|", "——坚持", "★★先进", "***（略）***"),
    ),
    FurnitureLine(
        "running_head",
        "running_head",
        False,
        rf"(?P<before>{_DASH}{{1,2}}{_ARABIC}一|{_DASH}{{0,2}}{_ARABIC}?{_DASH}{{0,2}})?(?:{NAME}{_JUNK}{ISSUE}|{ISSUE}{_JUNK}(?:{SECTION}{_DASH}?)?{NAME})"
        rf"{_JUNK}(?:{SECTION})?{_DASH}?(?P<after>{_ARABIC})?{_DASH}?",
        {
            "清湖市人民政府公报2019年第1期": {},
            "2清湖市人民政府公报2019年第1期": {"before": "2"},
            "-9一清湖市人民政府公报2019年第1期": {"before": "-9一"},
            "清湖市人民政府公报”2019年第1期（总第211期）12": {"after": "12"},
            "清湖市人民政府公报2021·10": {},
            "2021年第10期澜山政报·市政府文件·8": {"after": "8"},
            "澜山政报第10期": {},
            "市政府文件澜山政报二〇〇八年第十期": {},
        },
        (
            "清湖市人民政府公报",
            "清湖市2020年国民经济和社会发展统计公报",
            "清湖市人民政府公报2019年第1期刊登了该文件",
            "见清湖市人民政府公报，2019年",
            "2021年第10期",
            "清湖市人民政府办公厅2021年第10期会议纪要",
        ),
    ),
    FurnitureLine(
        "numbered_head",
        "running_head",
        False,
        rf"(?=[0-9·•|—-]|.*[0-9·•|—-]$)(?P<before>{_ARABIC}[·•|—-]{{0,2}})?"
        rf"(?:(?:{NAME}|[公政]报)[·•|—-]{{1,2}}{SECTION}|{SECTION}[·•|—-]{{1,2}}(?:{NAME}|[公政]报)|{NAME})"
        rf"(?:[·•|—-]{{0,2}}(?P<after>{_ARABIC}))?",
        {
            "公报·市政府文件·8": {"after": "8"},
            "8清湖市人民政府公报": {"before": "8"},
            "12|市政府文件|清湖市人民政府公报": {"before": "12|"},
            "澜山政报·9": {"after": "9"},
        },
        ("清湖市人民政府公报", "公报", "公报9", "清湖市2020年统计公报", "清湖市人民政府公报2019年第1期", "市政府文件8"),
    ),
    FurnitureLine(
        "issue_of_year",
        "running_head",
        False,
        rf"（?(?P<year>{_YEAR})(?:年(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?第?(?P<issue>{_NUMBER})[期号]|[.·/—-]第?(?P<month>[0-9]{{1,2}})期?)）?"
        rf"(?:，?（?{_TOTAL}(?P<total>[0-9]{{1,5}})[期号]?）?)?(?:（?{_YEAR}年[0-9]{{1,2}}月[0-9]{{1,2}}日(?:出版|编印|编)?）?)?",
        {
            "2019年第1期（总第211期）": {"year": "2019", "issue": "1", "total": "211"},
            "2019年第1期（总第211期）2019年1月30日出版": {"year": "2019", "issue": "1", "total": "211"},
            "2021年10月15日第19期": {"year": "2021", "issue": "19"},
            "2021·10": {"year": "2021", "month": "10"},
            "2021年第10号（总号：1729）": {"year": "2021", "issue": "10", "total": "1729"},
            "二〇〇八年第十期": {"year": "二〇〇八", "issue": "十"},
        },
        ("2021年10月15日", "2021年第10次会议", "2021年", "2021年第一季度"),
    ),
    FurnitureLine(
        "issue_number",
        "running_head",
        False,
        rf"（?第(?P<issue>{_NUMBER})期）?(?:，?（?{_TOTAL}(?P<total>[0-9]{{1,5}})[期号]?）?)?",
        {"第10期": {"issue": "10"}, "第10期（总第320期）": {"issue": "10", "total": "320"}},
        ("第10号", "第10期工程", "一期"),
    ),
    FurnitureLine(
        "total_issue",
        "running_head",
        False,
        rf"（?{_TOTAL}(?P<total>[0-9]{{1,5}})[期号]）?",
        {"（总第320期）": {"total": "320"}, "总第1729号": {"total": "1729"}},
        ("总320", "总工期", "总第320期刊登"),
    ),
    FurnitureLine(
        "gazette_name",
        "running_head",
        False,
        rf"{NAME}(?:（[{HAN}]{{1,6}}）)?",
        {"清湖市人民政府公报": {}, "澜山政报": {}, "清湖市人民政府公报（月刊）": {}},
        ("清湖市人民政府公报编辑部", "公报", "见《清湖市人民政府公报》", "（月刊）"),
    ),
    FurnitureLine(
        "latin_name",
        "running_head",
        True,
        "[A-Z' ]{0,60}(?:GONG ?BAO|ZHENG ?BAO|GAZETTE)[A-Z' ]{0,60}",
        {"QINGHU SHI RENMIN ZHENGFU GONGBAO": {}, "GAZETTE OF THE PEOPLE'S GOVERNMENT OF QINGHU": {}},
        ("Gazette", "GDP", "see GAZETTE"),
    ),
    FurnitureLine(
        "section_label",
        "section_label",
        False,
        rf"{_BEFORE}?[·•●◆■▲【\[]{{0,2}}(?P<label>{SECTION})[·•●◆■▲】\]]{{0,2}}(?P<after>{_ARABIC})?",
        {
            "市政府文件": {"label": "市政府文件"},
            "市政府办公厅文件": {"label": "市政府办公厅文件"},
            "4市政府文件": {"before": "4", "label": "市政府文件"},
            "—12—市政府文件": {"before": "—12—", "label": "市政府文件"},
            "-12一市政府文件": {"before": "-12一", "label": "市政府文件"},
            "【人事任免】": {"label": "人事任免"},
            "部门规范性文件": {"label": "部门规范性文件"},
        },
        ("清湖市人民政府文件", "市政府文件精神", "文件", "贯彻落实市政府文件", "人事任免事项的通知", "市政府文件。"),
    ),
    FurnitureLine(
        "table_head",
        "other",
        False,
        r"\|*(?:姓名\|*(?:(?:工作|所在|推荐)?单位(?:及|和|、|与|/)?)?职务(?:（职称）|[/、]?职称)?\|*){1,4}|\|*(?:单位名称\|*){2,4}",
        {
            "姓名单位及职务": {},
            "单位名称单位名称": {},
            "姓名单位及职务姓名单位及职务": {},
            "|姓名|工作单位及职务|": {},
            "姓名职务": {},
        },
        ("姓名", "单位名称", "序号姓名单位及职务", "姓名或者名称", "姓名：王瑞职务：局长"),
    ),
    FurnitureLine("name_cell", "other", False, "姓名", {"姓名": {}}, ("姓名：", "姓名或者名称")),
    FurnitureLine(
        "post_cell",
        "other",
        False,
        "(?:工作|所在|推荐)?单位(?:及|和|、|与|/)?职务",
        {"单位及职务": {}, "工作单位职务": {}},
        ("单位", "职务", "单位及职务变更"),
    ),
    FurnitureLine(
        "contents_heading",
        None,
        False,
        "(?:本期|总)?(?:目录|目次|要目)(?:CONTENTS)?|CONTENTS|目",
        {"目录": {}, "本期要目": {}, "目录CONTENTS": {}},
        ("权责清单目录", "目录管理", "目标", "目录："),
    ),
    FurnitureLine(
        "colophon",
        "colophon",
        False,
        rf"{_BEFORE}?(?:{_COLOPHON_LABEL})[：:].*|内部资料[，·]?(?:免费|注意).{{0,8}}|免费(?:赠阅|交流)|(?:ISSN|CN)[0-9].{{0,30}}"
        "|《[^《》，。]{2,24}(?:公报|政报)》编辑[部室]",
        {
            "主管：清湖市人民政府": {},
            "18主管：清湖市人民政府": {"before": "18"},
            "编辑出版：公报编辑部": {},
            "准印证号：〔2019〕768号": {},
            "内部资料免费赠阅": {},
            "ISSN1234-5678": {},
            "《清湖市人民政府公报》编辑部": {},
        },
        ("主管部门负责编辑", "主管部门：市教育局", "编辑工作：", "CNAS", "牵头主管：市教育局"),
    ),
    FurnitureLine(
        "address",
        "colophon",
        False,
        rf"{_BEFORE}?(?:{_ADDRESS_LABEL})[：:].*",
        {
            "主办：清湖市人民政府办公厅": {},
            "地址：清湖市中心大道28号": {},
            "电话：（0371）64299317": {},
            "E-mail:gb@example.cn": {},
        },
        ("地址变更的，应当", "联系人：张三，电话：6666", "主办方：市体育局"),
    ),
    FurnitureLine(
        "spaced_colophon",
        "colophon",
        False,
        "(?P<label>主[管办](?:单位)?|编辑(?:出版)?|出版|印刷|发行|地址|邮编|邮政编码|电话|传真|准印证号?)[^：:，。；]{3,40}",
        {"主管清湖市人民政府": {"label": "主管"}, "邮政编码416783": {"label": "邮政编码"}},
        ("主管：清湖市人民政府", "主管部门要加强领导，落实责任", "印刷", "地址变更"),
    ),
    FurnitureLine(
        "page_tool",
        "navigation",
        True,
        r"[【\[（]?字[体号](?:大小)?[：:]?[\[【（]?(?:特大|超大)?[\[【]?大[|/\]】]*[\[【]?中[|/\]】]*[\[【]?小.{0,30}"
        "|(?:[【\\[|]?(?:仅?打印(?:本页|此页|内容)?|关闭(?:窗口|本页|此页)?|收藏(?:本页)?|返回顶部|保存本页|我要纠错|分享到?)[】\\]|]?){2,6}"
        "|(?:仅?打印(?:本页|此页|内容)|关闭(?:窗口|本页|此页)|收藏本页|返回顶部|保存本页|我要纠错)|分享到：?.{0,20}"
        "|扫一扫.{0,20}|(?:您|你)?(?:当前|现在)?(?:所在)?的?位置(?:是)?：.{1,60}[>»].{0,60}|(?:附件)?下载地址：.{0,60}|(?:下载附件|附件下载)：.{0,80}|(?:请)?点击(?:此处|这里)?下载.{0,12}|(?:上|下)一篇：.{1,80}"
        "|(?:浏览|阅读|访问|点击)(?:次数|量|数)(?:：[0-9]{0,9}|[0-9]{1,9})次?|视力保护色：?.{0,10}|https?：?:?//.{1,200}[0-9]/[0-9]{1,3}|<!--.{0,80}-->"
        "|[·•●](?:字[体号]：|[【\\[]字[体号]：[】\\]])|(?:Original )?URL[：:]https?.{0,200}|You are here[：:].{1,200}|(?:[A-Z][A-Za-z]{1,20})?\\[[A-Za-z ]{2,24}\\](?: ?\\[[A-Za-z ]{2,24}\\]){1,9}"
        "|留言(?:与评论)?（共有?[0-9]{1,6}条(?:评论|留言)）|验证码：|发表评论|我要留言"
        "|(?:热门站点|收藏本站|设为首页|网站首页|加入收藏)\\|.{1,60}"
        "|字[体号]：(?:默认|特?大|超大|中|小|打印|\\||/)+|(?:[•·●▪](?:加入收藏|关闭)){1,4}|-?[1-9][0-9]px|Loading[.…]*|[【\\[]我要纠错[】\\]].{0,40}"
        "|[0-9A-Z][0-9A-Za-z_-]{0,40}\\.(?:png|jpe?g|gif|bmp)(?:[0-9A-Za-z_-]{1,40}\\.(?:png|jpe?g|gif|bmp)){0,9}",
        {
            "字号：默认超大|打印|": {},
            "收藏本站|设为首页|首页": {},
            "留言与评论（共有0条评论）": {},
            "验证码：": {},
            "【我要纠错】责任编辑：徐可": {},
            "8585.png8686.png": {},
            "-12px": {},
            "【字体：大中小】": {},
            "字号：大中小打印仅打印内容": {},
            "打印本页": {},
            "打印关闭": {},
            "您现在的位置：首页>政务公开>文件": {},
            "上一篇：关于春节放假的通知": {},
            "浏览次数：1024": {},
            "浏览量：": {},
            "·【字体：】": {},
            "Original URL:http://lib.example.cn/bin/mse.exe?A=12": {},
            "You are here:Lex>>Databases>>清湖市法规": {},
            "Lex[Home][Databases][Search]": {},
            "下载地址：点击此处下载": {},
            "下载附件：附件.doc": {},
            "您的位置：首页»政策法规»": {},
            "<!--INFO END-->": {},
        },
        (
            "打印",
            "打印机购置",
            "请下载附件：申报表",
            "字体：仿宋",
            "图1.png说明",
            "位置：城东",
            "上一篇",
            "扫码登记",
            "浏览次数",
            "浏览量较大的",
            "URL",
            "[Home]",
            "关闭窗口期内",
        ),
    ),
    FurnitureLine(
        "site_path",
        "navigation",
        True,
        "(?:网站)?[首主]页(?:[>»]{1,2}[^，。；：>»]{1,20}){1,8}[>»]?",
        {"首页>政务公开>政策文件": {}, "首页>>公开信息内容": {}, "网站首页>公告>正文": {}, "首页>政策文件>": {}},
        ("首页", "首页>", "首页设计>", "从首页>公告进入，点击下载"),
    ),
    FurnitureLine(
        "site_metadata",
        "navigation",
        False,
        rf"(?:(?:{SITE_LABEL})[：:]|[·•●▪■◆【\[（](?:{SITE_LABEL})[：:].).{{0,160}}|[·•]?(?:分享|打印|收藏|关闭)|[·•]|{SITE_BOX}.{{0,160}}|正文|(?:新闻|文章|政策|信息|文件|公告)(?:详情|正文)"
        r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?来源[：:].{0,40}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)|(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
        r"|新华社[\u3400-\u9fff]{2,8}[0-9]{1,2}月[0-9]{1,2}日电",
        {
            "2019-04-2322:37来源：新华社": {},
            "2019-04-2322:37": {},
            "2024年04月06日16:40": {},
            "新闻详情": {},
            "新华社北京4月23日电": {},
            "来源：清湖市人民政府办公厅": {},
            "发布日期：2021-10-09": {},
            "索引号：006939748/2025-00180": {},
            "·有效性：现行有效": {},
            "【来源：|发布日期：2018-01-03】【选择字号：": {},
            "2.[有效性]现行有效": {},
            "【所属类别】地方法规": {},
            "分享": {},
            "正文": {},
        },
        (
            "来源",
            "来源广泛：",
            "分享经验",
            "2.[2021]3号",
            "【目标】到2025年",
            "新华社记者4月23日电话采访",
            "发布日期以公告为准",
            "有关部门：",
            "正文内容",
        ),
    ),
    FurnitureLine(
        "header_metadata",
        None,
        False,
        rf"(?:(?:{HEADER_LABEL})[：:]|[·•●▪■◆](?:{HEADER_LABEL})[：:].|{HEADER_BOX}).{{0,200}}",
        {
            "6.[发文字号]清政〔2021〕3号": {},
            "【发布单位】清湖市商务局": {},
            "·发文机构：清湖市人民政府": {},
            "发文字号：清政〔2021〕15号": {},
            "成文日期：2021-09-17": {},
            "发文机关：清湖市人民政府": {},
            "标题：关于春节放假的通知": {},
        },
        ("发文字号", "标题党：", "项目名称：清湖大桥", "有效期届满", "[发文]清政〔2021〕3号", "6.[2021]3号"),
    ),
)
