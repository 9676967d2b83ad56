// Drawing by hand: a row of heights over even places, which a pointer that goes across the plot sets one by one.

import { handle } from "./handle.js";

// By mouse, and by a finger that goes sideways (up and down it scrolls the page). places(), heights(): numbers, as
// many of each; put(heights) is told of new ones. at(), go(i): the place where the last stroke ended.
// allowed(): whether one may draw now. Gives stroke([x, y]): on from that place to this one.
export function freehand(ui, area, { places, heights, put, at, go, allowed = () => true }) {
  const within = (value, [low, high]) => Math.min(high, Math.max(low, value));
  const nearest = (x) => {
    const [first, last, count] = [places()[0], places().at(-1), places().length];
    return within(Math.round(((x - first) / (last - first)) * (count - 1)), [0, count - 1]);
  };
  const stroke = ([x, y]) => {
    const [start, end, drawn] = [at(), nearest(x), [...heights()]];
    const [from, to] = [drawn[start], within(y, area.domains.y)];
    const way = Math.abs(end - start);
    for (let i = 1; i <= way; i++) drawn[start + Math.sign(end - start) * i] = from + ((to - from) * i) / way;
    drawn[end] = to;
    go(end);
    put(drawn);
  };

  const numbers = (event) => {
    const box = area.svg.getBoundingClientRect();
    return [area.x.invert(event.clientX - box.left), area.y.invert(event.clientY - box.top)];
  };
  // Who draws from end to end may begin a little outside.
  const near = (value, domain, toPixel) =>
    Math.abs(toPixel(value) - toPixel(within(value, domain))) < 12;
  const inside = ([x, y]) => near(x, area.domains.x, area.x) && near(y, area.domains.y, area.y);
  const listen = (type, listener) => area.svg.addEventListener(type, listener, { signal: ui.signal });
  let down = null; // where the pointer came down, and the heights then
  let drawing = false;
  const begin = () => {
    drawing = true;
    go(nearest(down.place[0]));
    stroke(down.place);
  };
  const end = () => {
    down = null;
    drawing = false;
  };
  area.svg.classList.add("gd-freehand");
  listen("pointerdown", (event) => {
    const place = numbers(event);
    if (event.button || !event.isPrimary || !allowed() || !inside(place) || event.target.closest(".gd-handle")) return;
    down = { place, left: event.clientX, heights: heights() };
    if (event.pointerType !== "mouse") return; // it may be about to scroll
    event.preventDefault();
    area.svg.setPointerCapture(event.pointerId);
    begin();
  });
  listen("pointermove", (event) => {
    if (!down || !event.isPrimary) return;
    if (!drawing && Math.abs(event.clientX - down.left) < 4) return;
    if (!drawing) begin();
    stroke(numbers(event));
  });
  listen("pointerup", end);
  listen("pointercancel", () => {
    if (drawing) put(down.heights); // it was a scroll
    end();
  });
  return { nearest, stroke };
}

// The same with a handle at the place where one is, for keys and fingers: sideways an arrow key goes along the heights
// and changes none. text(x, y): how a screen reader reads the place. rise(): what an arrow key adds to a height.
// Call what it gives in each draw.
export function pencil(ui, area, options) {
  let place = 20;
  const { label, places, heights, text, allowed = () => true } = options;
  const { at = () => place, go = (i) => (place = i) } = options;
  const { rise = () => (area.domains.y[1] - area.domains.y[0]) / 60 } = options;
  const apart = () => places()[1] - places()[0];
  const { nearest, stroke } = freehand(ui, area, { ...options, at, go });
  const point = handle(ui, area, {
    label,
    onMove: ([x, y]) => {
      const along = Math.abs(x - places()[at()]) > apart() / 2;
      if (along && y === heights()[at()]) go(nearest(x));
      else stroke([x, y]);
      ui.redraw();
    },
    steps: () => [apart(), rise()],
  });
  return () => {
    point.element.style.display = allowed() ? "" : "none";
    const [x, y] = [places()[at()], heights()[at()]];
    if (allowed()) point.place([x, y], text(x, y));
  };
}
