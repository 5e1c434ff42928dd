"""The style sheet of a page: two panes on a wide screen, one at a time on a narrow one, all of it on paper.

What was found is told by the colour of its letters, what was reported by a coloured ground and a number. Narrow screens show
the pane that the last link led to, without a script: `:has(:target)`.
"""

from __future__ import annotations

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --pane: #fff; --ink: #24262b; --soft: #6d6f76; --rule: #e5e1d8; --tint: #f4f1ea; --red: #a11d1d;
  --name: #8f1d21; --head: #1d4f91; --number: #0b6b6b; --unit: #6a3d9a; --person: #8a4b08; --furniture: #8d8f95;
  --repair: #1e7d43; --repair-tint: #dcf3e3; --doubt: #8a5a00; --doubt-tint: #ffedbf; --loss: #b3261e; --loss-tint: #fbd9d6;
  --target: #fff3a8;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", SimSun, serif;
  --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --pane: #1d1f23; --ink: #e4e2dd; --soft: #9a9ca3; --rule: #34363c; --tint: #26282d; --red: #e06c66;
    --name: #f0908a; --head: #8db8f2; --number: #6fc9c4; --unit: #c3a2ee; --person: #e6ad6b; --furniture: #7d8088;
    --repair: #7fd6a0; --repair-tint: #1d3a29; --doubt: #f0c463; --doubt-tint: #43371a; --loss: #f59189; --loss-tint: #4a2422;
    --target: #5c5320;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.75 var(--sans); }
a { color: inherit; text-decoration: none; unicode-bidi: isolate; }
a:hover { text-decoration: underline; text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--head); outline-offset: 1px; border-radius: 2px; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
i { font-style: normal; }

header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 24px; padding: 12px 24px 10px; background: var(--pane);
  border-bottom: 2px solid var(--red); }
header .names { flex: 1 1 320px; min-width: 0; }
header h1 { font: 600 19px/1.35 var(--serif); overflow-wrap: anywhere; }
header .names p { color: var(--soft); font-size: 12.5px; line-height: 1.5; overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: 6px; font-size: 13px; }
.counts li { padding: 2px 11px; border: 1px solid var(--rule); border-radius: 99px; color: var(--soft); white-space: nowrap; }
.counts b { margin-right: 5px; color: var(--ink); font-variant-numeric: tabular-nums; }
.counts .repair, .counts .doubt, .counts .loss { border-color: transparent; }
.legend { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0 16px; font-size: 12.5px; }
.legend span::before { content: "■ "; font-size: 10px; }
.panes { display: none; }

.name { color: var(--name); } .head, .marker { color: var(--head); } .number { color: var(--number); }
.unit { color: var(--unit); } .person { color: var(--person); } .furniture { color: var(--furniture); }
.repair { background: var(--repair-tint); color: var(--repair); }
.doubt { background: var(--doubt-tint); color: var(--doubt); }
.loss { background: var(--loss-tint); color: var(--loss); }
.counts .repair b, .counts .doubt b, .counts .loss b { color: inherit; }
.aside, .none { color: var(--soft); font-size: 12.5px; }

.raw { background: var(--pane); font: 15px/1.7 var(--serif); padding: 14px 0 40vh; }
.l { display: grid; grid-template-columns: 52px 1fr; border-left: 5px solid transparent; }
.l.e { line-height: .75; }
.no { color: var(--soft); font: 11px/25px var(--sans); text-align: right; padding-right: 12px; opacity: .75;
  font-variant-numeric: tabular-nums; user-select: none; -webkit-user-select: none; }
.e .no { visibility: hidden; line-height: 11px; }
.t { white-space: pre-wrap; overflow-wrap: anywhere; padding-right: 20px; tab-size: 4; unicode-bidi: isolate; min-width: 0; }
.l.repair, .l.doubt, .l.loss { background: none; color: inherit; }
.l.repair { border-color: var(--repair); } .l.doubt { border-color: var(--doubt); } .l.loss { border-color: var(--loss); }
.t .name, .t .head { font-weight: 600; }
.t .furniture { text-decoration: line-through; text-decoration-color: var(--rule); }
.c { color: var(--soft); background: var(--tint); border-radius: 3px; padding: 0 3px; font: 11px var(--sans); }
mark { border-radius: 2px; text-decoration: underline wavy 1px; text-underline-offset: 4px; }
.note { display: inline-block; min-width: 17px; margin: 0 3px; padding: 0 4px; border-radius: 9px; font: 600 11px/17px var(--sans);
  text-align: center; vertical-align: 2px; user-select: none; -webkit-user-select: none; }
.note.repair { background: var(--repair); } .note.doubt { background: var(--doubt); } .note.loss { background: var(--loss); }
.note { color: var(--pane) !important; }
:target, i:target + * { background: var(--target); outline: 3px solid var(--target); border-radius: 2px; }
#raw:target, #result:target, #diagnostics:target, article:target { background: none; outline: none; }

.result { padding: 20px 28px 40vh; }
.result h2 { font: 600 19px/1.5 var(--serif); overflow-wrap: anywhere; }
#diagnostics h2, .overview h2 { font: 600 13px/1.6 var(--sans); color: var(--soft); letter-spacing: .12em; }
#diagnostics, .overview { margin-bottom: 22px; }
.checks li { display: grid; grid-template-columns: max-content max-content 1fr max-content; gap: 0 12px; align-items: baseline;
  padding: 5px 8px; border-bottom: 1px solid var(--rule); background: none; color: var(--ink); font-size: 13.5px; }
.checks li:target { background: var(--target); }
.what { padding: 0 8px; border-radius: 3px; font-size: 12px; line-height: 20px; }
.repair .what { background: var(--repair-tint); color: var(--repair); } .doubt .what { background: var(--doubt-tint); color: var(--doubt); }
.loss .what { background: var(--loss-tint); color: var(--loss); }
.where { color: var(--head); white-space: nowrap; }
.overview ol { counter-reset: entry; }
.overview li { counter-increment: entry; display: grid; grid-template-columns: 26px 1fr max-content; padding: 3px 8px; font-size: 14px; }
.overview li::before { content: counter(entry); color: var(--soft); }
.masthead { margin-bottom: 14px; font: 600 16px var(--serif); }
details { margin: 0 0 18px; font-size: 14px; } summary { color: var(--soft); cursor: pointer; }
.list li { padding-left: 1em; overflow-wrap: anywhere; }

article { margin: 0 0 30px; padding: 22px 26px 20px; background: var(--pane); border: 1px solid var(--rule);
  border-top: 3px solid var(--red); border-radius: 4px; scroll-margin-top: 12px; }
.kind { display: inline-block; margin-right: 10px; padding: 0 8px; border: 1px solid var(--red); border-radius: 3px; color: var(--red);
  font: 12.5px/21px var(--sans); vertical-align: 3px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0 16px; padding: 10px 14px; background: var(--tint);
  border-radius: 4px; font-size: 14px; }
dt { color: var(--soft); } dd { min-width: 0; overflow-wrap: anywhere; }
h3 { margin: 26px 0 10px; padding-top: 16px; border-top: 1px dashed var(--rule); font: 600 17px/1.5 var(--serif); }
.b { padding-left: calc(var(--depth) * 1.4em); }
.b p { margin: 4px 0; overflow-wrap: anywhere; unicode-bidi: isolate; font-family: var(--serif); text-align: justify; }
h4 { margin: 10px 0 2px; font: 600 15px/1.6 var(--serif); overflow-wrap: anywhere; }
.level { display: inline-block; width: 17px; margin-right: 6px; border-radius: 3px; background: var(--tint); color: var(--soft);
  font: 11px/17px var(--sans); text-align: center; vertical-align: 2px; }
.marker { margin-right: 6px; }
.back { margin-left: 5px; color: var(--soft); opacity: .55; }
.b .duty { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 4px 0 8px; padding-left: 10px; border-left: 3px solid var(--unit);
  font: 14px/1.7 var(--sans); }
.role { display: inline-block; margin-right: 8px; padding: 0 7px; border-radius: 3px; background: var(--tint); color: var(--soft);
  font: 12px/20px var(--sans); vertical-align: 1px; }
.role.lead, .role.appoint, .role.engage { background: var(--unit); color: var(--pane); }
.result .unit { margin-right: 4px; }
.chip { margin-right: 8px; }
.count { margin-left: 10px; padding: 0 8px; border-radius: 99px; background: var(--tint); color: var(--soft); font: 12px/20px var(--sans); }
.count.wrong { background: var(--doubt-tint); color: var(--doubt); }
table { width: 100%; margin: 4px 0 14px; border-collapse: collapse; font-size: 14px; }
th { text-align: left; font-weight: 400; color: var(--soft); font-size: 12.5px; }
td, th { padding: 3px 10px 3px 0; border-bottom: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
tr td:first-child { width: 34px; color: var(--soft); font-variant-numeric: tabular-nums; }
td:nth-child(2) { min-width: 5em; }
.units { columns: 2 220px; gap: 24px; counter-reset: unit; margin: 4px 0 14px; font-size: 14px; }
.units li { counter-increment: unit; break-inside: avoid; padding: 2px 0; border-bottom: 1px solid var(--rule); }
.units li::before { content: counter(unit); display: inline-block; width: 34px; color: var(--soft); }
.ending { margin: 6px 0; font-family: var(--serif); } .signature { text-align: right; }
footer { color: var(--soft); font-size: 12px; text-align: center; }

@media (min-width: 1000px) {
  body { display: grid; grid-template-rows: auto 1fr; height: 100vh; }
  main { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 12fr); min-height: 0; }
  .raw, .result { overflow: auto; scroll-padding: 25vh 0; }
  .raw { border-right: 1px solid var(--rule); } .checks { max-height: 46vh; overflow: auto; }
}
@media screen and (max-width: 999px) {
  header { padding: 10px 14px; } .legend { display: none; }
  .result { padding: 14px 12px 30vh; } article { padding: 16px 14px; } .l { grid-template-columns: 40px 1fr; }
  .no { padding-right: 8px; } .t { padding-right: 12px; }
  .checks li { grid-template-columns: max-content 1fr max-content; } .checks li > span:nth-child(3) { grid-column: 1 / -1; grid-row: 2; }
  .overview li { grid-template-columns: 26px 1fr; } .overview .aside { grid-column: 2; }
  html { scroll-padding: 30vh 0; }
  @supports selector(:has(a)) {
    .panes { display: flex; position: fixed; right: 12px; bottom: 14px; z-index: 1; gap: 6px; font-size: 14px; }
    .panes a { padding: 4px 18px; border: 1px solid var(--rule); border-radius: 99px; background: var(--pane); }
    .raw { display: none; }
    body:has(#raw:target, #raw :target) .raw { display: block; }
    body:has(#raw:target, #raw :target) .result { display: none; }
    body:not(:has(#raw:target, #raw :target)) .panes a:first-child,
    body:has(#raw:target, #raw :target) .panes a:last-child { background: var(--red); border-color: var(--red); color: var(--pane); }
  }
}
.index { display: block; height: auto; }
.index main { display: block; max-width: 1180px; margin: 0 auto; padding: 16px 24px; }
.index td:nth-child(n+3):not([colspan]), .index th:nth-child(n+3) { width: 5.5em; text-align: right; font-variant-numeric: tabular-nums; }
@media print {
  :root { --paper: #fff; } @page { margin: 16mm 14mm; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { display: flex; flex-direction: column-reverse; } .panes, .back { display: none; }
  .raw, .result { padding: 12px 0; } .raw { break-before: page; font-size: 10pt; }
  article { border: 0; border-top: 2px solid var(--red); padding: 12px 0; } tr, .checks li, h4 { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
"""
