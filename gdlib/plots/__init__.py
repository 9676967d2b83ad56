"""The book's pictures, one file for each kind of thing to look at.

Each function draws on one set of axes, or a whole figure where it says so, takes its words as arguments
and returns nothing.
"""
