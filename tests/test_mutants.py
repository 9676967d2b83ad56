"""The list of faults fits the library, and the table says who noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mutants.__main__ import Verdict, read_excuses, table, try_on
from mutants.faults import LIST, Fault, read_faults

CLIMBS = Fault("methods.py", "a - b", "a + b", "descent climbs")


def test_every_fault_of_the_list_changes_one_place_of_the_library(root: Path, tmp_path: Path) -> None:
    faults = read_faults(LIST.read_text(encoding="utf-8"))
    assert len(faults) >= 40
    assert len({str(fault) for fault in faults}) == len(faults)
    for fault in faults:
        source = (root / "gdlib" / fault.file).read_text(encoding="utf-8")
        (tmp_path / "gdlib" / fault.file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "gdlib" / fault.file).write_text(source, encoding="utf-8")
        fault.put_into(tmp_path)
        broken = (tmp_path / "gdlib" / fault.file).read_text(encoding="utf-8")
        compile(broken, fault.file, "exec")
        assert broken != source


def test_a_line_names_file_change_and_what_it_breaks() -> None:
    text = "# Methods\n\nmethods.py: a - b -> a + b  # descent climbs\n"
    assert read_faults(text) == [CLIMBS]


def test_a_line_of_another_form_is_named() -> None:
    with pytest.raises(ValueError, match="line 2 must be"):
        read_faults("\nmethods.py: a - b => a + b\n")


@pytest.mark.parametrize("source", ["a + b", "a - b, a - b"])
def test_a_fault_must_fit_one_place(tmp_path: Path, source: str) -> None:
    (tmp_path / "gdlib").mkdir()
    (tmp_path / "gdlib" / "methods.py").write_text(source, encoding="utf-8")
    with pytest.raises(ValueError, match=r"must stand once in gdlib/methods\.py, stands [02] times"):
        CLIMBS.put_into(tmp_path)


def test_claims_of_a_page_answer_one_by_one(root: Path, tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    for name in ("gdlib", "tools", "mutants", "_config.yml"):
        (tmp_path / name).symlink_to(root / name)
    cells = [
        "from gdlib import claim\nx = 2",
        'claim("Two is {measured}", x, 2)',
        'claim("Three is {measured}", x, 3)',
        "y = 1 / 0",
        'claim(f"Four, of {y:.0%}, is {{measured}}", y, 4)',
        'claim("Five is {measured}", x + 3, 5)',
    ]
    head = "---\nfile_format: mystnb\nkernelspec: {name: python3}\n---\n"
    text = head + "".join(f"\n```{{code-cell}}\n{cell}\n```\n" for cell in cells)
    (tmp_path / "book" / "page.md").write_text(text, encoding="utf-8")
    verdict = try_on(tmp_path, ["book/page"], tests=False)
    assert verdict.held == [("book/page", "Two is {measured}"), ("book/page", "Five is {measured}")]
    assert [sentence for _, sentence in verdict.noticed] == [
        "Three is {measured}",
        "Four, of 0, is {measured}",
    ]
    assert verdict.raised == {"book/page": "ZeroDivisionError: division by zero"}


def test_the_table_names_what_nothing_noticed_until_it_is_excused() -> None:
    claims = [("book/one", "It falls"), ("book/two", "It stays")]
    verdicts = [Verdict([claims[0]], "tests/a.py::test_b", [claims[1]], {}), Verdict([], None, claims, {})]
    faults = [CLIMBS, Fault("path.py", "x", "y", "nobody sees this")]
    text, faultless = table(faults, verdicts, claims, {}, whole=True)
    assert "| methods.py: descent climbs | 1: It falls (one) | tests/a.py::test_b |" in text
    assert "- path.py: nobody sees this (no reason given)" in text
    assert "- book/two: It stays (no reason given)" in text
    assert not faultless
    excused = read_excuses("# why\npath.py: nobody | it is a comment\nbook/two: It | it is about x\n")
    text, faultless = table(faults, verdicts, claims, excused, whole=True)
    assert "- book/two: It stays (it is about x)" in text
    assert faultless


def test_a_claim_is_known_by_its_words_whatever_its_numbers_are() -> None:
    held, off = ("book/one", "Of 1,500 runs {measured} fell"), ("book/one", "Of 1,499.5 runs {measured} fell")
    verdict = Verdict([off], "tests/a.py::test_b", [], {})
    assert table([CLIMBS], [verdict], [held], {}, whole=True)[1]
