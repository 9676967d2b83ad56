// Where the race is seen: from above for a loss of two numbers or more, from the side for one of a single number.

import { h, set } from "../ui/dom.js";
import { digits, fillIn } from "../ui/format.js";
import { handle } from "../ui/handle.js";
import { contourLayer, onTap, starLayer, trailLayer } from "../ui/map.js";
import { plot, spread } from "../ui/plot.js";
import { COLOURS } from "./racer.js";

// onMove(place) hears where the reader puts the start: its first two numbers, or its only one.
export function scene(ui, onMove) {
  const { words } = ui;
  const place = (start, loss) =>
    fillIn(words.place, { point: start.map((value) => digits(value)).join(", "), loss: digits(loss.value(start)) });
  const nudge = (area) => () => [area.domains.x, area.domains.y].map(([low, high]) => (high - low) / 100);

  const map = plot(ui, { label: words.name, shape: 0.9, tallest: 470, interactive: true });
  const contours = contourLayer(map);
  const mapTrails = COLOURS.map((colour) => trailLayer(map, colour));
  const mapStars = starLayer(map);
  onTap(ui, map, onMove);
  const mapStart = handle(ui, map, { label: words.start, onMove, steps: nudge(map) });

  const side = plot(ui, { label: words.name, shape: 0.9, tallest: 470, interactive: true });
  const hill = side.inside("path", { class: "gd-curve gd-play-hill" });
  const sideTrails = COLOURS.map((colour) => trailLayer(side, colour));
  const sideStars = starLayer(side);
  const onSide = ([x]) => onMove([x]);
  onTap(ui, side, onSide);
  const sideStart = handle(ui, side, { label: words.start, onMove: onSide, steps: nudge(side), axis: "x" });
  let drawn = "";
  let heights = [0, 1];

  function fromAbove({ loss, text, view, start, lowest, paths }) {
    map.frame({ x: { domain: view[0], label: loss.names[0] }, y: { domain: view[1], label: loss.names[1] } });
    const rest = start.slice(2);
    contours({ value: (point) => loss.value(rest.length ? [...point, ...rest] : point) }, [text, rest]);
    mapStars(inView(lowest, view) ? [lowest.point] : []);
    mapStart.place(start, place(start, loss));
    return paths.map((points, i) => mapTrails[i](points));
  }

  function fromTheSide({ loss, text, view, start, lowest, paths }) {
    const wanted = JSON.stringify([text, view]);
    const curve = wanted === drawn ? null : spread(...view[0], 400).map((x) => [x, loss.value([x])]);
    if (curve) heights = frameOf(curve.map(([, height]) => height));
    side.frame({ x: { domain: view[0], label: loss.names[0] }, y: { domain: heights, label: words.loss } });
    drawn = wanted;
    set(hill, { d: side.line(spread(...view[0], 400).map((x) => [x, loss.value([x])])) });
    sideStars(inView(lowest, view.slice(0, 1)) ? [[lowest.point[0], lowest.value]] : []);
    const height = loss.value(start);
    sideStart.place([start[0], Number.isFinite(height) ? Math.max(heights[0], Math.min(heights[1], height)) : heights[1]], place(start, loss));
    const onCurve = paths.map((points) => points.map(([x]) => [x, loss.value([x])]));
    return onCurve.map((points, i) => sideTrails[i](Number.isFinite(height) ? points : []));
  }

  return {
    element: h("div", {}, map.element, side.element),
    describe: (text) => (map.element.hidden ? side : map).describe(text),
    get svg() {
      return map.element.hidden ? side.svg : map.svg;
    },
    // paths: for each method its points up to the step shown. Returns which of them have left the view.
    draw(told) {
      const flat = told.loss.n === 1;
      map.element.hidden = flat;
      side.element.hidden = !flat;
      return (flat ? fromTheSide : fromAbove)(told);
    },
  };
}

const inView = ({ point, value }, view) => Number.isFinite(value) && view.every(([low, high], i) => point[i] >= low && point[i] <= high);

// Heights that show most of a curve: the highest tenth may stick out, lest a pole flatten all the rest.
function frameOf(heights) {
  const seen = heights.filter(Number.isFinite).sort((a, b) => a - b);
  if (!seen.length) return [0, 1];
  const [low, usual, high] = [seen[0], seen[Math.floor(seen.length * 0.9)], seen.at(-1)];
  const top = high - low > 5 * (usual - low) ? usual : high;
  const room = (top - low || 1) * 0.08;
  return [low - room, top + room];
}
