// An arrow from one place of a plot to another: a line that ends in a head, which a short arrow does without.

import { s, set } from "./dom.js";

const HEAD = 9; // pixels

export function arrow(area, name) {
  const layer = area.inside("g", { class: `gd-arrow gd-arrow-${name}`, "aria-hidden": "true" });
  const [line, head] = ["line", "head"].map((part) => layer.appendChild(s("path", { class: `gd-arrow-${part}` })));
  return ([x0, y0], [x1, y1]) => {
    const [from, to] = [[area.x(x0), area.y(y0)], [area.x(x1), area.y(y1)]];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    set(line, { d: `M${text(from)}L${text(to)}` });
    if (length < HEAD) {
      set(head, { d: "" });
      return;
    }
    const [ux, uy] = [(HEAD * dx) / length, (HEAD * dy) / length];
    const wing = (side) => [to[0] - ux + side * 0.45 * uy, to[1] - uy - side * 0.45 * ux];
    set(head, { d: `M${text(wing(1))}L${text(to)}L${text(wing(-1))}Z` });
  };
}

const text = ([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`;
