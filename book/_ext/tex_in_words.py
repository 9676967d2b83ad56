r"""A formula as one types it in a line of text: \frac{2}{L + \mu} becomes 2/(L + μ).

For the search alone, which shows a line of text around the words that it found: nothing here sets formulas.
What is not known loses its backslash, so every name in a formula can be searched for.
"""

from __future__ import annotations

import re

TABLE = """
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ
mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ell ℓ
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
nabla ∇ partial ∂ infty ∞ sum ∑ prod ∏ int ∫ sqrt √ in ∈ cdot · times × odot ⊙ circ ∘ top ᵀ prime ′
star * ast * le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ equiv ≡ ll ≪ gg ≫ pm ± mp ∓ to → mapsto ↦
leftarrow ← gets ← lVert ‖ rVert ‖ lvert | rvert | langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉
dots … ldots … cdots …
"""
# What says how a formula looks, not what it holds.
LOOKS = """
left right big Big bigl bigr Bigl Bigr biggl biggr bigm displaystyle textstyle scriptstyle mathbf mathrm
mathcal mathbb mathsf mathit boldsymbol operatorname text textbf textit limits nonumber underbrace overline
hat bar tilde vec dot ddot quad qquad
"""
SIGNS = dict(zip(TABLE.split()[::2], TABLE.split()[1::2], strict=True))
SILENT = set(LOOKS.split())
ENVIRONMENT = re.compile(r"\\(?:begin|end)\{[a-z]+\*?\}")
GROUP = r"\{((?:[^{}]|\{[^{}]*\})*)\}"
ONE = r"(\w|\\[A-Za-z]+)"
FRACTION = re.compile(rf"\\[dt]?frac\s*(?:{GROUP}|{ONE})\s*(?:{GROUP}|{ONE})")
NAME = re.compile(r"\\([A-Za-z]+)(\s*)")
ALONE = re.compile(r"[\w.α-ωΑ-Ω∞]+")


def in_words(tex: str) -> str:
    """A formula in a line of text."""
    text = ENVIRONMENT.sub(" ", tex)
    while (shorter := FRACTION.sub(_fraction, text)) != text:
        text = shorter
    text = NAME.sub(_named, text)
    text = re.sub(r"\s+(?=[_^])", "", text)
    text = re.sub(r"\\[,;:!> ]|\\\\|[&~]", " ", text)
    text = re.sub(r"([_^])\{([^{}]*)\}", lambda found: found[1] + _held_together(found[2]), text)
    text = text.replace("^′", "′").replace("^ᵀ", "ᵀ")
    return " ".join(re.sub(r"[{}\\]", "", text).split())


def _fraction(found: re.Match[str]) -> str:
    above, below = found[1] or found[2] or "", found[3] or found[4] or ""
    return f" {_held_together(in_words(above))}/{_held_together(in_words(below))} "


def _held_together(text: str) -> str:
    text = text.strip()
    return text if ALONE.fullmatch(text) else f"({text})"


def _named(found: re.Match[str]) -> str:
    name = found[1]
    if name in SILENT:
        return found[2]
    if name in SIGNS:
        return SIGNS[name] + found[2]
    return f"{name} "
