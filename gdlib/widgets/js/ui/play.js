// Plays something from one number to another, at the press of a button only, and stops when the widget goes.

// at() is the number reached, or null at rest. Where the reader wants no motion, pressing only draws the end.
export function playFrom(ui, { from, to, perSecond }) {
  let began = null;
  let reached = null;
  const rest = () => {
    began = null;
    reached = null;
    ui.redraw();
  };
  const tick = (now) => {
    if (began === null || ui.signal.aborted) return;
    began ||= now;
    const next = from + Math.floor(((now - began) / 1000) * perSecond());
    if (next >= to()) {
      rest();
      return;
    }
    reached = next;
    ui.drawNow();
    requestAnimationFrame(tick);
  };
  return {
    at: () => reached,
    toggle() {
      if (began !== null || matchMedia("(prefers-reduced-motion: reduce)").matches) {
        rest();
        return;
      }
      began = 0;
      requestAnimationFrame(tick);
    },
  };
}

// Counts the trait `name` up by one every `pace` milliseconds, to `last`; from 0 again if it is there already.
export function playTrait(ui, name, { last, pace }) {
  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    ui.redraw();
  };
  const count = () => {
    ui.set({ [name]: Math.min(ui.get(name) + 1, last) });
    if (ui.get(name) >= last) stop();
  };
  ui.signal.addEventListener("abort", () => clearInterval(timer));
  return {
    on: () => timer !== 0,
    stop,
    toggle() {
      if (timer) {
        stop();
      } else if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        ui.set({ [name]: last });
      } else {
        if (ui.get(name) >= last) ui.set({ [name]: 0 });
        timer = setInterval(count, pace);
        ui.redraw();
      }
    },
  };
}
