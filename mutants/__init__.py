"""Faults put into gdlib one at a time, to see which claims and tests notice: `make mutants`.

Libraries for mutation testing make their faults by rule and ask a command whether it still passes. Here the
faults are chosen, a line each in faults.txt, as a person would make them, and the answer wanted is *which
claim* noticed: so the chapters run cell by cell, and each claim answers for itself.
"""
