"""Exercises: `check(name, answer)` says in words whether an answer is right.

One file a chapter holds that chapter's checkers, whose names begin with the file's; `check.py` reads the file
that is asked for, and no other.
"""
