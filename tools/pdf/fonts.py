"""The faces of the printed book: the site's own, and what matplotlib ships for code and for symbols.

The site's files are variable, one for all weights; paper gets a file for each weight that the style asks for.
"""

from __future__ import annotations

from pathlib import Path

OWN = (("roman", "normal", 400), ("roman", "normal", 600), ("italic", "italic", 400))
# What comes with matplotlib: code, and the letters and signs that Literata's subset lacks.
SHIPPED = (
    ("Book Mono", 400, "normal", "DejaVuSansMono.ttf"),
    ("Book Mono", 400, "italic", "DejaVuSansMono-Oblique.ttf"),
    ("Book Mono", 600, "normal", "DejaVuSansMono-Bold.ttf"),
    ("Book Letters", 400, "normal", "DejaVuSerif.ttf"),
    ("Book Letters", 400, "italic", "DejaVuSerif-Italic.ttf"),
    ("Book Letters", 600, "normal", "DejaVuSerif-Bold.ttf"),
    ("Book Symbols", 400, "normal", "DejaVuSans.ttf"),
)


def faces(site: Path, folder: Path) -> str:
    """Lay the book's fonts out in `folder`; the @font-face rules that name them."""
    import matplotlib

    rules = [
        _rule("Literata", weight, style, _instance(site, slope, weight, folder))
        for slope, style, weight in OWN
    ]
    shipped = Path(matplotlib.get_data_path(), "fonts", "ttf")
    rules += [_rule(family, weight, style, shipped / file) for family, weight, style, file in SHIPPED]
    return "\n".join(rules)


def _instance(site: Path, slope: str, weight: int, folder: Path) -> Path:
    """One weight of the site's face, as a file of its own."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    source = site / "_static" / "fonts" / f"literata-{slope}.woff2"
    font = TTFont(source, recalcTimestamp=False)
    if "fvar" in font:
        instantiateVariableFont(font, {"wght": weight}, inplace=True, updateFontNames=False)
    font.flavor = None
    file = folder / f"literata-{slope}-{weight}.ttf"
    font.save(file)
    return file


def _rule(family: str, weight: int, style: str, file: Path) -> str:
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style}; '
        f'src: url("{file.as_uri()}"); }}'
    )
