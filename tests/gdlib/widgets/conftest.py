"""Pages in a real browser that ask the widgets' mathematics for numbers, and the playground's rules."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

Ask = Callable[[str, list[dict[str, Any]]], list[Any]]

SOURCES = Path(__file__).parents[3] / "gdlib" / "widgets" / "js"
# JSON has no infinity, so text stands in.
ASK = """async ([ask, told]) => {
  const { compileFormula } = await import("/formula.js");
  const { compileMethod } = await import("/method.js");
  const { Runner, advance } = await import("/racing.js");
  const { findLowest, measureCurvature } = await import("/measure.js");
  const { classOf, lowerBound, promise } = await import("/theory.js");
  const { toPython } = await import("/python.js");
  const { eigenvalues } = await import("/eigenvalues.js");
  const asked = {
    look: ({ formula, points, data }) => {
      const loss = compileFormula(formula, data);
      return points.map((point) => ({
        value: loss.value(point), gradient: loss.gradient(point), hessian: loss.hessian(point),
      }));
    },
    follow: ({ formula, data, rule, values, start, steps }) => {
      const runner = new Runner(compileFormula(formula, data), start, compileMethod(rule).make(values));
      while (!advance([runner], steps, 5)) {}
      const { points, losses, lengths, divergedAt } = runner;
      return { points, losses, lengths, divergedAt };
    },
    rule: ({ text }) => {
      const { kept, hyperparameters } = compileMethod(text);
      return { kept, hyperparameters };
    },
    python: ({ formula, data, start, steps, methods }) => toPython({
      loss: compileFormula(formula, data), start, steps,
      methods: methods.map(({ text, ...rest }) => ({ ...rest, rule: compileMethod(text) })),
    }),
    theory: ({ formula, view, start, runs, count }) => {
      const loss = compileFormula(formula);
      const facts = measureCurvature(loss, view, start);
      const lowest = findLowest(loss, view, start);
      const R = Math.hypot(...start.map((value, i) => value - lowest.point[i]));
      const gap = loss.value(start) - lowest.value;
      const told = runs.map(({ name, values }) => promise(name, values, facts, { R, gap, count }));
      return { facts, kind: classOf(facts), lowest, told, lower: lowerBound(facts, { R, count }) };
    },
    eigenvalues: ({ matrix }) => eigenvalues(matrix),
    // The shorter of two times: a busy machine may stop for a while, whatever it was asked.
    fault: (told) => {
      const [once, again] = [asked.read(told), asked.read(told)];
      return { ...again, took: Math.min(once.took, again.took) };
    },
    read: ({ formula, rule }) => {
      const began = performance.now();
      try {
        if (rule === undefined) compileFormula(formula);
        else compileMethod(rule);
        return { took: performance.now() - began };
      } catch (error) {
        if (error.name !== "Fault") throw error;
        const { code, at, end, values } = error;
        return { code, at, end, values, took: performance.now() - began };
      }
    },
  };
  const answers = JSON.parse(told).map((one) => asked[ask](one));
  return JSON.stringify(answers, (_, v) => typeof v === "number" && !isFinite(v) ? String(v) : v);
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page that can import the widgets' mathematics."""
    with contextlib.closing(page_beside(SOURCES / "math", browser)) as page:
        yield page


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """Asks the playground's modules."""
    with contextlib.closing(page_beside(SOURCES / "playground", browser)) as page:

        def asked(what: str, told: list[dict[str, Any]]) -> list[Any]:
            answers: list[Any] = json.loads(page.evaluate(ASK, [what, json.dumps(told)]))
            return answers

        yield asked


def page_beside(modules: Path, browser: Browser) -> Page:
    """A page that can import the modules of a folder, which browsers refuse from a disk."""

    def serve(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[1]
        if name.endswith(".js"):
            route.fulfill(path=modules / name, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    page = browser.new_page()
    page.route("http://modules.test/**", serve)
    page.goto("http://modules.test/")
    return page
