// Test functions of two numbers to descend on, the same as gdlib/landscapes.py has them: each a loss,
// value(point) and gradient(point), with its minima and the window [[x, x], [y, y]] that shows it.

import { fitLoss, mae } from "./losses.js";

const square = (half) => [
  [-half, half],
  [-half, half],
];

/**
 * The quadratic bowl x·A x / 2. A has the largest eigenvalue L and the smallest L / kappa; the axes,
 * flat one first, are turned by `angle` radians.
 */
export function bowl({ kappa, L = 1, angle = 0 }) {
  const mu = L / kappa;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [xx, xy, yy] = [mu * c * c + L * s * s, (mu - L) * c * s, mu * s * s + L * c * c];
  return {
    value: ([x, y]) => ((xx * x + xy * y) * x + (xy * x + yy * y) * y) / 2,
    gradient: ([x, y]) => [xx * x + xy * y, xy * x + yy * y],
    minima: [[0, 0]],
    domain: square(1.5),
  };
}

/** A curved ravine: (a - x)² + b (y - x²)². */
export function rosenbrock({ a = 1, b = 100 } = {}) {
  return {
    value: ([x, y]) => (a - x) ** 2 + b * (y - x * x) ** 2,
    gradient: ([x, y]) => [-2 * (a - x) - 4 * b * x * (y - x * x), 2 * b * (y - x * x)],
    minima: [[a, a * a]],
    domain: [
      [-2, 2],
      [-1, 3],
    ],
  };
}

/** Plateaus and steep corners: the sum over i = 1, 2, 3 of (c_i - x (1 - y^i))². */
export function beale() {
  const c = [1.5, 2.25, 2.625];
  const misses = (x, y) => c.map((ci, i) => ci - x * (1 - y ** (i + 1)));
  return {
    value: ([x, y]) => misses(x, y).reduce((sum, miss) => sum + miss * miss, 0),
    gradient: ([x, y]) =>
      misses(x, y).reduce(
        ([gx, gy], miss, i) => [
          gx - 2 * miss * (1 - y ** (i + 1)),
          gy + 2 * miss * x * (i + 1) * y ** i,
        ],
        [0, 0],
      ),
    minima: [[3, 0.5]],
    domain: square(4.5),
  };
}

/** Four valleys of one depth: (x² + y - 11)² + (x + y² - 7)². */
export function himmelblau() {
  return {
    value: ([x, y]) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
    gradient([x, y]) {
      const [p, q] = [x * x + y - 11, x + y * y - 7];
      return [4 * p * x + 2 * q, 2 * p + 4 * q * y];
    },
    hessian: ([x, y]) => [12 * x * x + 4 * y - 42, 4 * (x + y), 12 * y * y + 4 * x - 26], // xx, xy, yy
    minima: [
      [3, 2],
      [-2.805118086952745, 3.131312518250573],
      [-3.779310253377747, -3.283185991286169],
      [3.5844283403304917, -1.8481265269644036],
    ],
    domain: square(5),
  };
}

/** A saddle at 0 between two minima: x²/2 + (y² - 1)²/4. */
export function saddle() {
  return {
    value: ([x, y]) => (x * x) / 2 + (y * y - 1) ** 2 / 4,
    gradient: ([x, y]) => [x, y * (y * y - 1)],
    minima: [
      [0, -1],
      [0, 1],
    ],
    domain: square(1.5),
  };
}

/**
 * The mean absolute error of a x² + b x + c on data, over the knobs a and c, with b left alone.
 * Where it is lowest and what shows it come with the data.
 */
export function parabola({ x, y, b, minima, domain }) {
  const model = {
    value: ([a, c], at) => a * at * at + b * at + c,
    addGradient(grad, weight, point, at) {
      grad[0] += weight * at * at;
      grad[1] += weight;
    },
  };
  return { ...fitLoss(model, x, y, mae), minima, domain };
}

const LANDSCAPES = { parabola, bowl, rosenbrock, beale, himmelblau, saddle };

/** A landscape by its gdlib name and settings, for a widget's traits. Unknown names throw. */
export function makeLandscape(name, settings = {}) {
  if (!Object.hasOwn(LANDSCAPES, name)) throw new RangeError(`no landscape is named ${name}`);
  return LANDSCAPES[name](settings);
}
