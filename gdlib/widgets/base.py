"""What every widget is: settings that a page, a kernel and a reader share, and a picture for paper."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

from gdlib.widgets.settings import SettingError, checked_words

STATIC = Path(__file__).parent / "static"


class Widget(anywidget.AnyWidget):
    """The base of all widgets: a figure with settings, `kind` naming its module in js/.

    A subclass has traits tagged `sync=True` for its settings, WORDS for all that a reader sees, and
    `picture` and `describe` for those whom the moving figure can't reach. Shown in a notebook it is alive;
    the HTML part of the same output is what the book's pages are made from.
    """

    _esm = STATIC / "widgets.js"
    KIND: ClassVar[str] = ""
    WORDS: ClassVar[Mapping[str, Any]] = {}

    kind = traitlets.Unicode().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)

    def __init__(self, *, words: Mapping[str, Any] | None = None, **settings: Any) -> None:
        own = checked_words(words)
        unknown = set(own) - set(self.WORDS)
        if unknown:
            raise SettingError(
                f"words must be among {', '.join(self.WORDS)}, got {', '.join(sorted(map(str, unknown)))}"
            )
        super().__init__(kind=self.KIND, words={**self.WORDS, **own}, **settings)

    @traitlets.validate("kind", "words")
    def _fixed(self, proposal: Any) -> Any:
        before = self._trait_values.get(proposal.trait.name)
        if before and before != proposal.value:
            raise SettingError(f"{proposal.trait.name} can't be changed once the widget is made")
        return proposal.value

    def picture(self) -> str | None:
        """The fallback: an SVG of the figure as it stands, or None where `plain` says it all."""
        return None

    def describe(self) -> str:
        """The fallback picture in words. A widget with a picture says more than its name."""
        return str(self.words["name"])

    def plain(self) -> str:
        """HTML for where no script runs. By default the picture with its text alternative."""
        svg = self.picture()
        if svg is None:
            return ""
        data = base64.b64encode(svg.encode()).decode()
        return (
            f'<img class="gd-fallback" src="data:image/svg+xml;base64,{data}" '
            f'alt="{escape(self.describe())}" width="576" height="384">'
        )

    def state(self) -> dict[str, Any]:
        """All that the module in the page gets to know: the values of the widget's own synced traits."""
        inherited = anywidget.AnyWidget.class_trait_names(sync=True)
        names = [name for name in self.trait_names(sync=True) if name not in inherited and name[0] != "_"]
        return {name: getattr(self, name) for name in sorted(names)}

    def html(self) -> str:
        """The widget as the book's pages hold it: its state, and what shows until a script has read it."""
        # No "</script>" can end the element early.
        state = json.dumps(self.state(), ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")
        return (
            f'<div class="gd-widget" data-kind="{escape(self.KIND)}">'
            f'<script type="application/json">{state}</script>{self.plain()}</div>'
        )

    def __repr__(self) -> str:
        settings = {
            name: value for name, value in self.state().items() if isinstance(value, (str, int, float))
        }
        settings.pop("kind")
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in settings.items())})"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        live, about = super()._repr_mimebundle_(**kwargs) or ({}, {})
        # The metadata tell the build that the HTML is a widget.
        return {**live, "text/html": self.html()}, {**about, "gdlib": {"widget": self.KIND}}
