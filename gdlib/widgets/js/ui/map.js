// A landscape as a map: bands of height between contour lines, its minima, and paths across it.

import { quantileSorted } from "d3-array";
import { contours } from "d3-contour";
import { marks, s, set } from "./dom.js";
import { tenths } from "./format.js";
import { Polyline } from "./polyline.js";

const CELLS = 60; // a side; what a contour loses by it can't be seen
const BANDS = 14;
const MANY = 250; // steps of a path

// Draws contours of a loss on `area`, anew only when `key` or the area's frame is another.
export function contourLayer(area) {
  const layer = area.inside("g", { class: "gd-map", "aria-hidden": "true" });
  let drawn = "";
  return (loss, key) => {
    const { domains, width, height } = area;
    const wanted = JSON.stringify([key, domains, width, height]);
    if (wanted === drawn) return;
    drawn = wanted;
    const at = ([low, high], i) => low + ((high - low) * i) / (CELLS - 1);
    const heights = Array.from({ length: CELLS * CELLS }, (_, i) => {
      const height = loss.value([at(domains.x, i % CELLS), at(domains.y, Math.floor(i / CELLS))]);
      return Number.isNaN(height) ? Infinity : height; // where there is no height nobody goes, as on a wall
    });
    const bands = contours().size([CELLS, CELLS]).thresholds(levels(heights))(heights);
    // d3 puts the first value at 0.5, and each ring goes once round what is higher than its level.
    const x = (column) => area.x(at(domains.x, column - 0.5)).toFixed(1);
    const y = (line) => area.y(at(domains.y, line - 0.5)).toFixed(1);
    const ring = (points) => `M${points.map(([column, line]) => `${x(column)},${y(line)}`).join("L")}Z`;
    const [ground, ...higher] = marks(layer, "path", BANDS + 1);
    const [left, right, bottom, top] = [...domains.x.map(area.x), ...domains.y.map(area.y)];
    set(ground, { d: `M${left},${top}H${right}V${bottom}H${left}Z`, style: "--gd-height: 0" });
    higher.forEach((path, i) => {
      const d = (bands[i]?.coordinates ?? []).flat().map(ring).join("");
      set(path, { d, style: `--gd-height: ${(i + 1) / BANDS}` });
    });
  };
}

// Heights so spread that the lines of a round bowl have one distance from each other, whatever the units.
function levels(heights) {
  const sorted = heights.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return [];
  return Array.from({ length: BANDS }, (_, i) => quantileSorted(sorted, ((i + 0.7) / BANDS) ** 2));
}

// Stars where the minima are.
export function starLayer(area) {
  const layer = area.inside("g", { class: "gd-stars", "aria-hidden": "true" });
  return (points) => {
    marks(layer, "path", points.length, { d: STAR }).forEach((star, i) => {
      set(star, { transform: `translate(${area.x(points[i][0])},${area.y(points[i][1])})` });
    });
  };
}

const STAR = `M${Array.from({ length: 10 }, (_, i) => {
  const [angle, radius] = [(i * Math.PI) / 5, i % 2 ? 3.6 : 9];
  return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
}).join("L")}Z`;

// A tap or a click on the map calls onMove with its place, as dragging the start there would.
export function onTap(ui, area, onMove) {
  const listener = (event) => {
    const box = area.svg.getBoundingClientRect();
    const place = [event.clientX - box.left, event.clientY - box.top];
    if (event.target.closest(".gd-handle") || !inside(area, place)) return;
    const within = (value, [low, high]) => Math.min(high, Math.max(low, value));
    onMove([within(area.x.invert(place[0]), area.domains.x), within(area.y.invert(place[1]), area.domains.y)]);
  };
  area.svg.addEventListener("click", listener, { signal: ui.signal });
}

// A path across the map: a line, a dot a step, its last point; and a cross where it leaves for good.
// The function that draws it returns whether it ended off the map.
export function trailLayer(area, name) {
  const layer = area.inside("g", { class: `gd-trail gd-trail-${name}`, "aria-hidden": "true" });
  const [halo, line, dots, cross, head] = ["halo", "line", "dots", "cross", "head"].map((part) =>
    layer.appendChild(s(part === "head" ? "circle" : "path", { class: `gd-trail-${part}`, r: part === "head" ? 5 : null })),
  );
  return (points) => {
    set(layer, { display: points.length ? null : "none" });
    if (!points.length) return false;
    const places = points.map(([x, y]) => [area.x(x), area.y(y)]);
    // Far outside it need not be followed; and numbers that overflow can't be.
    const far = places.findIndex(([x, y]) => !(Math.abs(x) < 5000 && Math.abs(y) < 5000));
    const near = far < 0 ? places : places.slice(0, far);
    const towards = far > 0 ? outward(near.at(-1), places[far]) : null; // none where the first lies far outside
    const drawn = new Polyline();
    for (const [x, y] of near) drawn.to(x, y);
    if (towards) drawn.to(...towards);
    const d = drawn.path();
    set(halo, { d });
    set(line, { d });
    // So many steps are a line to the eye, and dots are slow to draw.
    set(dots, { d: places.length > MANY ? "" : near.map((place) => `M${text(place)}h0`).join("") });
    const end = places.at(-1);
    const left = far >= 0 || !inside(area, end);
    const gate = left ? lastGate(area, towards ? [...near, towards] : near) : null;
    set(cross, { d: gate ? `M${text(gate)}m-6,-6l12,12m0,-12l-12,12` : "" });
    set(head, left ? { cx: -99, cy: -99 } : { cx: end[0], cy: end[1] });
    return left;
  };
}

const text = ([x, y]) => `${tenths(x)},${tenths(y)}`;

function inside({ domains, x, y }, [left, top]) {
  const [x0, x1, y0, y1] = [...domains.x.map(x), ...domains.y.map(y)];
  return left >= x0 - 1 && left <= x1 + 1 && top >= y1 - 1 && top <= y0 + 1;
}

// A point far off in the direction of a step that is too long to draw.
function outward([left, top], [x, y]) {
  const size = Math.max(Math.abs(x - left), Math.abs(y - top));
  if (!Number.isFinite(size)) return null;
  return [left + 4000 * ((x - left) / size), top + 4000 * ((y - top) / size)];
}

// Where the last step from the map to somewhere else crosses the map's edge, or null.
function lastGate(area, places) {
  const last = places.findLastIndex((place) => inside(area, place));
  if (last < 0 || last === places.length - 1) return null;
  let [within, beyond] = [places[last], places[last + 1]];
  for (let i = 0; i < 24; i++) {
    const middle = [(within[0] + beyond[0]) / 2, (within[1] + beyond[1]) / 2];
    if (inside(area, middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
