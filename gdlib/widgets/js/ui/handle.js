// A point that the reader moves: by mouse, by finger, and by the arrow keys.

import { s, set } from "./dom.js";

// onMove([x, y]) gets the place in the plot's own numbers, kept inside the frame. steps(): what an arrow key
// adds, [dx, dy], ten times as much with Shift. axis: "x" for a point that only goes sideways, "y" for one that
// only goes up and down.
export function handle(ui, area, { label, onMove, steps, axis = "both" }) {
  const dot = s("circle", { class: "gd-handle-dot", r: 8 });
  const reach = s("circle", { class: "gd-handle-reach", r: 22 }); // as wide as a finger
  const element = area.over("g", {
    class: "gd-handle", tabindex: 0, role: "slider", "aria-label": label,
    "aria-orientation": { x: "horizontal", y: "vertical" }[axis],
  });
  element.append(reach, dot);
  let at = [0, 0];

  const move = ([x, y]) => {
    const within = (value, [low, high]) => Math.min(high, Math.max(low, value));
    // Keys may come faster than draws.
    at = [axis === "y" ? at[0] : within(x, area.domains.x), axis === "x" ? at[1] : within(y, area.domains.y)];
    onMove(at);
  };
  const numbers = (event) => {
    const box = area.svg.getBoundingClientRect();
    return [area.x.invert(event.clientX - box.left), area.y.invert(event.clientY - box.top)];
  };
  const listen = (type, listener) => element.addEventListener(type, listener, { signal: ui.signal });
  listen("pointerdown", (event) => {
    if (event.button) return;
    element.setPointerCapture(event.pointerId);
    element.focus({ preventScroll: true });
    event.preventDefault();
  });
  listen("pointermove", (event) => {
    if (element.hasPointerCapture(event.pointerId)) move(numbers(event));
  });
  listen("keydown", (event) => {
    const [dx, dy] = steps();
    const far = event.shiftKey ? 10 : 1;
    // On a line, right and up are more, as on a slider.
    const [right, up] = [axis === "y" ? [0, dy] : [dx, 0], axis === "x" ? [dx, 0] : [0, dy]];
    const way = {
      ArrowRight: right, ArrowLeft: [-right[0], -right[1]], ArrowUp: up, ArrowDown: [-up[0], -up[1]],
      PageUp: [10 * up[0], 10 * up[1]], PageDown: [-10 * up[0], -10 * up[1]],
    }[event.key];
    const end = { Home: 0, End: 1 }[event.key];
    if (way) move([at[0] + far * way[0], at[1] + far * way[1]]);
    else if (end !== undefined) move(axis === "y" ? [at[0], area.domains.y[end]] : [area.domains.x[end], at[1]]);
    else return;
    event.preventDefault();
  });

  return {
    element,
    // Put the handle where the model has it. text: how a screen reader reads the place.
    place([x, y], text) {
      at = [x, y];
      const [value, [low, high]] = axis === "y" ? [y, area.domains.y] : [x, area.domains.x];
      set(element, {
        transform: `translate(${area.x(x)},${area.y(y)})`,
        "aria-valuenow": Number(value.toFixed(6)), "aria-valuemin": low, "aria-valuemax": high,
        "aria-valuetext": text,
      });
    },
  };
}
