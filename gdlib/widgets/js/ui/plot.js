// A drawing area with axes: as wide as its place, redrawn when that changes, with scales from numbers to pixels.

import { ticks } from "d3-array";
import { plain, powerOfTen, tenths } from "./format.js";
import { h, marks, s, set } from "./dom.js";
import { Polyline } from "./polyline.js";

// shape: height as a share of the width. label: what a screen reader hears (set it anew with describe()).
// interactive: whether something in it can be moved. Domains are given with frame() at each draw.
export function plot(ui, { label, shape = 0.62, tallest = 380, interactive = false }) {
  const svg = s("svg", { class: "gd-plot", role: interactive ? "group" : "img", "aria-label": label });
  const grid = s("g", { class: "gd-grid", "aria-hidden": "true" });
  const axes = s("path", { class: "gd-axes", "aria-hidden": "true" });
  const across = s("text", { class: "gd-axis-label", "aria-hidden": "true" });
  const up = s("text", { class: "gd-axis-label", "aria-hidden": "true" });
  // An inner svg clips what it holds, without an id for a clip path.
  const inside = s("svg", { class: "gd-inside" });
  const over = s("g"); // what may stick out: handles, words
  svg.append(grid, axes, inside, over, across, up);
  const element = h("div", { class: "gd-plot-box" }, svg);

  let size = null;
  let width = 600;
  const margin = { left: 44, right: 12, top: 10, bottom: 40 };
  // Asked when all is in place, and told of changes: a question in the midst of a draw would make the browser
  // lay out the page once for each plot.
  const see = () => {
    const before = width;
    width = Math.round(element.clientWidth) || width;
    return width !== before;
  };
  ui.onStart(see);
  const watcher = new ResizeObserver(() => {
    if (see()) ui.redraw();
  });
  watcher.observe(element);
  ui.signal.addEventListener("abort", () => watcher.disconnect());

  function resize() {
    const height = Math.round(Math.min(tallest, Math.max(200, width * shape)));
    if (size?.width === width && size?.height === height) return false;
    size = { width, height };
    set(svg, { width, height, viewBox: `0 0 ${width} ${height}` });
    set(inside, {
      x: margin.left, y: margin.top,
      width: width - margin.left - margin.right, height: height - margin.top - margin.bottom,
      viewBox: `${margin.left} ${margin.top} ${width - margin.left - margin.right} ${height - margin.top - margin.bottom}`,
    }); // one system of coordinates, inside and out
    return true;
  }

  let drawn = "";
  const area = {
    element,
    svg,
    inside: (tag, attributes) => inside.appendChild(s(tag, attributes)),
    over: (tag, attributes) => over.appendChild(s(tag, attributes)),
    describe: (words) => svg.setAttribute("aria-label", words),
    // Set the domains; call first in a draw. x, y: { domain: [low, high], log, label }.
    frame(told) {
      const [x, y] = [told.x, told.y].map((axis) => ({ ...axis, domain: drawable(axis) }));
      margin.left = y.log ? 58 : 44; // powers of ten are wider
      const resized = resize();
      const key = JSON.stringify([x, y]);
      if (!resized && key === drawn) return;
      drawn = key;
      const right = size.width - margin.right;
      const bottom = size.height - margin.bottom;
      area.x = scale(x, [margin.left, right]);
      area.y = scale(y, [bottom, margin.top]);
      area.domains = { x: x.domain, y: y.domain };
      area.width = right - margin.left;
      area.height = bottom - margin.top;
      const xs = ticksOf(x, Math.max(3, Math.floor(area.width / 70)));
      const ys = ticksOf(y, Math.max(3, Math.floor(area.height / 48)));
      const lines = marks(grid, "g", xs.length + ys.length);
      xs.forEach((tick, i) => {
        const at = area.x(tick.value);
        const place = { x: at, y: bottom + 16, "text-anchor": "middle" };
        write(lines[i], { x1: at, x2: at, y1: margin.top, y2: bottom }, place, tick.text);
      });
      ys.forEach((tick, i) => {
        const at = area.y(tick.value);
        const place = { x: margin.left - 6, y: at + 4, "text-anchor": "end" };
        write(lines[xs.length + i], { x1: margin.left, x2: right, y1: at, y2: at }, place, tick.text);
      });
      set(axes, { d: `M${margin.left},${margin.top}V${bottom}H${right}` });
      set(across, { x: (margin.left + right) / 2, y: size.height - 5, "text-anchor": "middle" });
      across.textContent = x.label ?? "";
      const middle = (margin.top + bottom) / 2;
      set(up, { x: 11, y: middle, "text-anchor": "middle", transform: `rotate(-90 11 ${middle})` });
      up.textContent = y.label ?? "";
    },
    // The path of a curve through [x, y] pairs; it breaks where a number isn't finite.
    line(points) {
      let path = "";
      let pen = "M";
      for (const [px, py] of points) {
        const left = area.x(px);
        const top = within(area.y(py));
        if (Number.isFinite(left) && Number.isFinite(top)) {
          path += `${pen}${tenths(left)},${tenths(top)}`;
          pen = "L";
        } else pen = "M";
      }
      return path;
    },
    // The same through height(0), height(1) and so on, `count` of them, without places that no eye would miss.
    graph(count, height) {
      const line = new Polyline();
      for (let i = 0; i < count; i++) {
        const top = within(area.y(height(i)));
        if (Number.isFinite(top)) line.to(area.x(i), top);
        else line.lift();
      }
      return line.path();
    },
  };
  return area;
}

// A tick, in the elements that are there: a drag may move the ticks at each frame.
function write(mark, ends, place, text) {
  if (!mark.firstChild) mark.append(s("line"), s("text"));
  set(mark.firstChild, ends);
  set(mark.lastChild, place);
  if (mark.lastChild.textContent !== text) mark.lastChild.textContent = text;
}

const within = (pixels) => Math.max(-1e5, Math.min(1e5, pixels)); // far outside is enough

// The ends of an axis, where need be moved to where numbers can be told from each other and don't overflow.
function drawable({ domain, log = false }) {
  const [low, high] = domain.map((end) => Math.min(1e300, Math.max(log ? 1e-300 : -1e300, end)));
  if (log) return high >= 2 * low ? [low, high] : [low / 2, low * 2];
  const least = Math.max(Math.abs(low), Math.abs(high)) * 1e-9 + 1e-290;
  return high - low >= least ? [low, high] : [low - least, low + least];
}

// From numbers to pixels; scale.invert goes back.
function scale({ domain: [low, high], log = false }, [from, to]) {
  const place = log ? Math.log10 : (value) => value;
  const [start, end] = [place(low), place(high)];
  const at = (value) => from + ((place(value) - start) / (end - start)) * (to - from);
  at.invert = (pixel) => {
    const t = start + ((pixel - from) / (to - from)) * (end - start);
    return log ? 10 ** t : t;
  };
  return at;
}

function ticksOf({ domain: [low, high], log = false }, count) {
  if (!log) return ticks(low, high, count).map((value) => ({ value, text: plain(value) }));
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const every = Math.max(1, Math.ceil((last - first) / count));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((p) => p % every === 0);
  return powers.map((power) => ({ value: 10 ** power, text: powerOfTen(power) }));
}

// `count` numbers spread evenly from low to high.
export function spread(low, high, count) {
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}
