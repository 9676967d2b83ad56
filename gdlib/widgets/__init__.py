"""Figures that play: on the book's static pages, and in Jupyter, where a kernel reads and sets them.

Each widget is one Python class here and one ES module of the same name in js/. The modules are bundled
into static/ by `make widgets`. Import the classes from gdlib.
"""
