"""A formula in one line of plain signs, x^2 for a raised 2, for those who can't see its picture."""

from __future__ import annotations

from bs4 import Tag

SIGNS = {
    "msup": "{0}^{1}",
    "msub": "{0}_{1}",
    "msubsup": "{0}_{1}^{2}",
    "munder": "{0}_{1} ",
    "mover": "{0}^{1} ",
    "munderover": "{0}_{1}^{2} ",
    "mfrac": "({0}/{1})",
}
INVISIBLE = str.maketrans("", "", "\u2061\u2062\u2063\u2064")
WIDE = {"=", "+", "−", "<", ">", "≤", "≥", "≈", "≠", "∈", "→", "×", "⇒", "⟹"}


def in_line(math: Tag) -> str:
    """MathML as a line of text."""
    return " ".join(_line(math).translate(INVISIBLE).split())


def _line(node: Tag) -> str:
    parts = [_line(child) for child in node.find_all(True, recursive=False)]
    if node.name in SIGNS and len(parts) == SIGNS[node.name].count("{"):
        return SIGNS[node.name].format(*map(_grouped, parts))
    match node.name:
        case "msqrt":
            return f"√({''.join(parts).strip()})"
        case "mroot":
            return f"({parts[0]})^(1/{parts[1]})"
        case "mtable":
            return "; ".join(parts)
        case "mtr":
            return " ".join(parts)
        case "mspace":
            return " "
        case "annotation":
            return ""
    text = "".join(parts) if parts else node.get_text()
    return f" {text} " if node.name == "mo" and text in WIDE else text


def _grouped(part: str) -> str:
    part = part.strip()
    return part if len(part) == 1 or part.isalnum() or part[0] + part[-1] == "()" else f"({part})"
