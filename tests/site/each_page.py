"""What holds for each page of the site, on whatever screen: judged by one visit."""

from __future__ import annotations

from pathlib import Path

from tests.site.visits import Visit

# Half of what Lighthouse calls good. A page is shown while it is still being read, and where a piece of it
# ends within a line, that line breaks anew a moment later: 0.015, on a page of formulas and a busy machine.
MOVED = 0.05
BUDGET = 400_000  # bytes, compressed: the page, its styles, scripts, fonts, and the pictures in view


class EachPage:
    """Tests that a file of tests takes over for the visits that its fixture `visit` makes."""

    def test_it_complains_of_nothing(self, visit: Visit) -> None:
        assert visit.complaints == []

    def test_it_asks_for_nothing_from_elsewhere(self, visit: Visit) -> None:
        assert [address for address in visit.asked if not address.startswith(f"{visit.home}/")] == []

    def test_it_keeps_to_its_budget(self, visit: Visit) -> None:
        assert {".html", ".css", ".js"} <= {Path(address).suffix for address in visit.weights}
        heaviest = sorted(visit.weights.items(), key=lambda item: -item[1])
        assert sum(visit.weights.values()) <= BUDGET, heaviest[:5]

    def test_nothing_moves_while_it_loads(self, visit: Visit) -> None:
        assert visit.moved < MOVED

    def test_axe_finds_nothing(self, visit: Visit) -> None:
        assert visit.violations == []

    def test_it_has_the_reader_s_theme(self, visit: Visit) -> None:
        assert visit.measured["theme"] == visit.screen.theme

    def test_every_picture_is_drawn(self, visit: Visit) -> None:
        assert len(visit.pictures) >= visit.text.count("<figure")
        assert [picture for picture, drawn in visit.pictures.items() if not drawn] == []

    def test_every_formula_is_drawn_and_heard(self, visit: Visit) -> None:
        for fault in ("naked_formulas", "empty_formulas", "silent_formulas"):
            assert visit.measured[fault] == [], fault

    def test_no_tex_is_left_in_words(self, visit: Visit) -> None:
        assert visit.measured["raw_tex"] == []

    def test_no_formula_is_cut_off(self, visit: Visit) -> None:
        assert visit.misfits("cut_formulas") == {}

    def test_no_formula_is_too_small_to_read(self, visit: Visit) -> None:
        assert visit.misfits("small_formulas") == {}

    def test_no_table_is_wider_than_its_column(self, visit: Visit) -> None:
        assert visit.misfits("wide_tables") == {}

    def test_it_is_no_wider_than_the_screen(self, visit: Visit) -> None:
        assert {width: found["width"] for width, found in visit.fits.items() if found["width"] > width} == {}

    def test_every_widget_is_alive_and_fits(self, visit: Visit) -> None:
        assert visit.measured["live_widgets"] == visit.text.count('class="gd-widget"')
        assert visit.misfits("cut_widgets") == {}

    def test_every_slider_moves(self, visit: Visit) -> None:
        assert visit.stuck_sliders == []


class EachPageOnAPhone(EachPage):
    """The same where there is little room."""

    def test_no_line_of_code_is_cut_off(self, visit: Visit) -> None:
        assert visit.misfits("cut_code") == {}
