// Losses of two numbers that are sums of squares, Σ r², and know their residuals r and the Jacobian of those.

/** Rosenbrock's curved valley, (1 - x)² + b (y - x²)². */
export function rosenbrockValley({ b }) {
  const root = Math.sqrt(b);
  return sumOfSquares(
    ([x, y]) => [1 - x, root * (y - x * x)],
    ([x]) => [[-1, 0], [-2 * root * x, root]],
  );
}

/** The fit of knobs (c, d) to data: c (1 - e^(-d x)), a growth that slows down. x, y: arrays of one length. */
export function saturationValley({ x, y }) {
  return sumOfSquares(
    ([c, d]) => x.map((at, i) => c * (1 - Math.exp(-d * at)) - y[i]),
    ([c, d]) => x.map((at) => [1 - Math.exp(-d * at), c * at * Math.exp(-d * at)]),
  );
}

const VALLEYS = { rosenbrock: rosenbrockValley, saturation: saturationValley };

/** A valley by its name and settings, for a widget's traits. Unknown names throw. */
export function makeValley(name, settings) {
  if (!Object.hasOwn(VALLEYS, name)) throw new RangeError(`no valley is named ${name}`);
  return VALLEYS[name](settings);
}

const sumOfSquares = (residuals, jacobian) => ({
  residuals,
  jacobian,
  value: (point) => residuals(point).reduce((sum, r) => sum + r * r, 0),
});
