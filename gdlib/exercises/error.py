"""Checkers of this chapter's exercises."""

from __future__ import annotations

from collections.abc import Mapping

from gdlib.exercises.answers import Checker

CHECKERS: Mapping[str, Checker] = {}
