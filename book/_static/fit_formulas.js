/* A displayed formula that is wider than its column, on a phone, is drawn smaller, down to two thirds; one
   that is wider still scrolls in its own box. */
(() => {
  const SMALLEST = 2 / 3;

  function fit(formula) {
    formula.style.fontSize = "";
    if (formula.scrollWidth <= formula.clientWidth) return;
    const share = Math.max(SMALLEST, (formula.clientWidth - 1) / formula.scrollWidth);
    formula.style.fontSize = `${share * parseFloat(getComputedStyle(formula).fontSize)}px`;
  }

  document.addEventListener("DOMContentLoaded", () => {
    window.MathJax?.startup?.promise.then(() => {
      const widths = new WeakMap();
      // Tells of each box at once, and again when it is unfolded or the window turned.
      const watch = new ResizeObserver((boxes) =>
        requestAnimationFrame(() => {
          for (const { target, contentRect } of boxes) {
            if (widths.get(target) === contentRect.width) continue;
            widths.set(target, contentRect.width);
            target.querySelectorAll("mjx-container").forEach(fit);
          }
        }),
      );
      document.querySelectorAll("div.math").forEach((box) => watch.observe(box));
    });
  });
})();
