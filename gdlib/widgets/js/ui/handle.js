// A point that the reader moves: by mouse, by finger, and by the arrow keys.

import { s, set } from "./dom.js";

// onMove([x, y]) gets the place in the plot's own numbers, kept inside the frame. steps(): what an arrow key
// adds, [dx, dy], ten times as much with Shift. axis: "x" for a point that only goes sideways.
export function handle(ui, area, { label, onMove, steps, axis = "both" }) {
  const dot = s("circle", { class: "gd-handle-dot", r: 8 });
  const reach = s("circle", { class: "gd-handle-reach", r: 22 }); // as wide as a finger
  const element = area.over("g", {
    class: "gd-handle", tabindex: 0, role: "slider", "aria-label": label,
    "aria-orientation": axis === "x" ? "horizontal" : null,
  });
  element.append(reach, dot);
  let at = [0, 0];

  const move = ([x, y]) => {
    const within = (value, [low, high]) => Math.min(high, Math.max(low, value));
    at = [within(x, area.domains.x), axis === "x" ? at[1] : within(y, area.domains.y)]; // keys may come faster than draws
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
    const up = axis === "x" ? [dx, 0] : [0, dy]; // on a line, up is more, as on a slider
    const way = {
      ArrowRight: [dx, 0], ArrowLeft: [-dx, 0], ArrowUp: up, ArrowDown: [-up[0], -up[1]],
      PageUp: [10 * up[0], 10 * up[1]], PageDown: [-10 * up[0], -10 * up[1]],
    }[event.key];
    const [low, high] = area.domains.x;
    if (way) move([at[0] + far * way[0], at[1] + far * way[1]]);
    else if (event.key === "Home") move([low, at[1]]);
    else if (event.key === "End") move([high, at[1]]);
    else return;
    event.preventDefault();
  });

  return {
    element,
    // Put the handle where the model has it. text: how a screen reader reads the place.
    place([x, y], text) {
      at = [x, y];
      set(element, {
        transform: `translate(${area.x(x)},${area.y(y)})`,
        "aria-valuenow": Number(x.toFixed(6)), "aria-valuemin": area.domains.x[0], "aria-valuemax": area.domains.x[1],
        "aria-valuetext": text,
      });
    },
  };
}
