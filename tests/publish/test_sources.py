"""The source of a claim is read as works and places in them, or as words."""

from __future__ import annotations

import pytest

from tools.publish.sources import Part, faults, parts

KEYS = {"polyak1964", "nesterov2018", "pytorchautograd"}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("polyak1964", [Part("polyak1964", "")]),
        ("nesterov2018, Theorem 2.1.15", [Part("nesterov2018", "Theorem 2.1.15")]),
        ("nesterov2018, section 2.1, (2.1.9)", [Part("nesterov2018", "section 2.1, (2.1.9)")]),
        (
            "nesterov2018, Theorem 2.1.7; polyak1964",
            [Part("nesterov2018", "Theorem 2.1.7"), Part("polyak1964", "")],
        ),
        ("the seed notebook", [Part(None, "the seed notebook")]),
        (
            "the seed notebook, cell 3; its loop starts late",
            [Part(None, "the seed notebook, cell 3"), Part(None, "its loop starts late")],
        ),
        (" ; ", []),
    ],
)
def test_a_source_is_works_with_places_or_words(source: str, found: list[Part]) -> None:
    assert parts(source) == found


@pytest.mark.parametrize(
    "source", ["nesterov2018, Theorem 2.1.15; polyak1964", "pytorchautograd", "the seed notebook"]
)
def test_a_sound_source_has_no_faults(source: str) -> None:
    assert faults(source, KEYS) == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("nesterov2081, Theorem 2.1.15", "the source 'nesterov2081' is not in book/references.bib"),
        ("nesterov2018; algebra", "the source 'algebra' is not in book/references.bib"),
        ("nesterov2018 Theorem 2.1.15", "cites a work (nesterov2018) in the midst of words"),
        ("after Polyak (1964), section 2", "cites a work ((1964)) in the midst of words"),
        ("", "the source is empty"),
    ],
)
def test_a_fault_is_said_in_words(source: str, words: str) -> None:
    (fault,) = faults(source, KEYS)
    assert words in fault
