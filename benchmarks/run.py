"""Speed, growth, memory and start of the parser, measured in one run; writes benchmarks/RESULTS.md.

    python benchmarks/run.py [TEXT...]

Without arguments the texts are the invented issues under fixtures/gazettes. Times are process CPU time, each the median of
several rounds; what is compared is measured in turn within a round, so that a busy machine slows both.
"""

from __future__ import annotations

import gc
import platform
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

import jieba
from pathological import LENGTH, TEXTS, ordinary

from zzgov_parse import __version__, parse

HERE = Path(__file__).parent
ISSUES = sorted((HERE.parent / "fixtures" / "gazettes").glob("*.txt"))
COPIES = (1, 10, 100)


def seconds(work: Callable[[], object]) -> float:
    """Process CPU time of one call, without the garbage that earlier calls left."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def medians(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median time of each work, all of them measured once a round."""
    for work in works.values():
        work()
    times = [{name: seconds(work) for name, work in works.items()} for _ in range(rounds)]
    return {name: statistics.median(one[name] for one in times) for name in works}


def peak_memory(work: Callable[[], object]) -> int:
    """The most bytes that were held at once, beyond what was held before."""
    gc.collect()
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def start_times(rounds: int) -> dict[str, float]:
    """Process CPU time of a new interpreter that runs one line, without that of an empty one."""
    lines = {
        "nothing": "",
        "`import pydantic, regex`": "import pydantic, regex",
        "`import zzgov_parse`": "import zzgov_parse",
        "`from zzgov_parse import parse`": "from zzgov_parse import parse",
        "the same and `parse('')`": "from zzgov_parse import parse; parse('')",
    }
    times: dict[str, list[float]] = {name: [] for name in lines}
    for _ in range(rounds):
        for name, line in lines.items():
            code = f"{line}\nimport time\nprint(time.process_time())"
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
            times[name].append(float(done.stdout))
    result = {name: statistics.median(values) for name, values in times.items()}
    return {name: value - result["nothing"] for name, value in result.items() if name != "nothing"}


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """A Markdown table; the first column is text, the rest numbers."""
    return ["| " + " | ".join(row) + " |" for row in (head, ("---", *("---:" for _ in head[1:])), *rows)] + [""]


def machine() -> str:
    """Processor, system, Python and the versions that matter."""
    info = Path("/proc/cpuinfo")
    models = (
        [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.exists()
        else []
    )
    parts = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "regex", "jieba"))
    return f"{models[0] if models else platform.processor()}, {platform.system()} {platform.machine()}, Python {platform.python_version()}; zzgov-parse {__version__}, {parts}."


def speed(issues: dict[str, str]) -> list[str]:
    """The parser against jieba on each text."""
    jieba.setLogLevel(60)
    jieba.initialize()
    rows = []
    for name, text in issues.items():
        spent = medians(
            {"parse": lambda text=text: parse(text), "jieba": lambda text=text: jieba.lcut(text)}, rounds=15
        )
        ratio = spent["jieba"] / spent["parse"]
        micro = 1e6 * spent["parse"] / len(text)
        rows.append(
            (
                name,
                f"{len(text):,}",
                f"{1e3 * spent['parse']:.1f}",
                f"{micro:.2f}",
                f"{1e3 * spent['jieba']:.1f}",
                f"{ratio:.1f}",
            )
        )
    head = ("text", "characters", "parse, ms", "µs a character", "jieba.lcut, ms", "times as fast")
    return [
        "## Speed",
        "",
        "The whole parse, typed objects included, against `jieba.lcut` on the same text with its dictionary loaded.",
        "",
        *table(head, rows),
    ]


def growth(text: str) -> list[str]:
    """What many issues in one string cost."""
    issue = text if text.endswith("\n") else text + "\n"
    spent, peak = {}, {}
    for copies in COPIES:
        work = partial(parse, issue * copies)
        spent[copies] = medians({"parse": work}, rounds=9 if copies < max(COPIES) else 3)["parse"]
        peak[copies] = peak_memory(work)
    rows = [
        (
            str(copies),
            f"{1e3 * spent[copies]:.1f}",
            f"{spent[copies] / spent[1]:.1f}",
            f"{peak[copies] / 1e6:.1f}",
            f"{peak[copies] / peak[1]:.1f}",
        )
        for copies in COPIES
    ]
    head = ("issues", "parse, ms", "times one", "peak memory, MB", "times one")
    return [
        "## Growth",
        "",
        f"An issue of {len(issue):,} characters, and many of it in one string.",
        "",
        *table(head, rows),
    ]


def start() -> list[str]:
    """What an import costs."""
    spent = start_times(rounds=11)
    base = spent["`import pydantic, regex`"]
    rows = [(name, f"{1e3 * value:.1f}", f"{value / base:.2f}") for name, value in spent.items()]
    return ["## Start", "", "Beyond the start of the interpreter.", "", *table(("what", "ms", "times the first"), rows)]


def worst() -> list[str]:
    """Hostile texts against ordinary text of their length."""
    plain = ordinary(LENGTH)
    parse(plain)
    base = statistics.median(seconds(partial(parse, plain)) for _ in range(3))
    rows = [("ordinary text", f"{1e3 * base:.0f}", "1.0")]
    for name, make in TEXTS.items():
        spent = seconds(partial(parse, make(LENGTH)))
        rows.append((name, f"{1e3 * spent:.0f}", f"{spent / base:.1f}"))
    return [
        "## Hostile texts",
        "",
        f"{LENGTH:,} characters each.",
        "",
        *table(("text", "parse, ms", "times ordinary text"), rows),
    ]


def main() -> None:
    """Measure everything, print it and write it down."""
    paths = [Path(name) for name in sys.argv[1:]] or ISSUES
    issues = {path.stem: path.read_text(encoding="utf-8") for path in paths}
    longest = max(issues.values(), key=len)
    lines = [
        "# Results",
        "",
        "Written by `make bench`.",
        "",
        machine(),
        "",
        *speed(issues),
        *growth(longest),
        *start(),
        *worst(),
    ]
    (HERE / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
