"""Exercises: `check(name, answer)` says in words whether an answer is right.

One file a chapter holds that chapter's checkers; `check.py` finds the one that is asked for.
"""

from gdlib.exercises.check import Verdict, check

__all__ = ["Verdict", "check"]
