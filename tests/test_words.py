"""The dictionary: loaded late, private, without traces."""

from __future__ import annotations

import subprocess
import sys

from zzgov_parse.text.words import is_word, seam_is_word, segment


def test_words_of_the_domain_stay_whole() -> None:
    assert segment("管委会党组书记") == ["管委会", "党组书记"]


def test_a_word_is_one_that_the_dictionary_has() -> None:
    assert (is_word("人民政府"), is_word("政府清湖"), is_word("")) == (True, False, False)


def test_a_word_across_a_seam_is_seen() -> None:
    assert (seam_is_word("综合协", "调处"), seam_is_word("综合处", "处长"), seam_is_word("", "处长")) == (
        True,
        False,
        False,
    )


def test_the_dictionary_is_loaded_when_asked_privately_and_leaves_nothing(tmp_path: object) -> None:
    program = (
        "import os, sys, tempfile\n"
        "import zzgov_parse.fields.person, zzgov_parse.text.words as words\n"
        "before = 'jieba' in sys.modules\n"
        "words.segment('人民政府')\n"
        "import jieba\n"
        "print(before, 'jieba' in sys.modules, jieba.dt.initialized, os.listdir(tempfile.gettempdir()))\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        env={"TMPDIR": str(tmp_path), "PYTHONPATH": ":".join(filter(None, sys.path)), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (result.stdout.strip(), result.stderr) == ("False True False []", "")
