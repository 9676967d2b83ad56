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
