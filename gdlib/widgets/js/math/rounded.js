// Losses of a quadratic and their finite differences, with every operation rounded as a machine of a given
// precision rounds it: `Math.fround` makes float32, the identity leaves float64.

import { makeMeasure } from "./losses.js";

export const PRECISIONS = { float64: (value) => value, float32: Math.fround };

const COSTS = {
  mae: (miss) => Math.abs(miss),
  mse: (miss, delta, round) => round(miss * miss),
  huber(miss, delta, round) {
    const size = Math.abs(miss);
    return size <= delta ? round(round(size * size) / 2) : round(delta * round(size - round(delta / 2)));
  },
};

/** The mean cost of a x² + b x + c on the data, rounded at each operation, in the order of the data. */
export function roundedLoss({ x, y, measure, delta }, round) {
  makeMeasure(measure, { delta }); // refuses unknown names
  const [xs, ys] = [x.map(round), y.map(round)];
  return (point) => {
    const [a, b, c] = point.map(round);
    let sum = 0;
    for (let i = 0; i < xs.length; i++) {
      const height = round(round(round(round(a * xs[i]) * xs[i]) + round(b * xs[i])) + c);
      sum = round(sum + COSTS[measure](round(height - ys[i]), delta, round));
    }
    return round(sum / xs.length);
  };
}

/** (L(t + h) - L(t)) / h along one knob, or (L(t + h) - L(t - h)) / 2h. h > 0. */
export function finiteDifference(loss, point, knob, h, central, round) {
  const [start, step] = [round(point[knob]), round(h)];
  const at = (value) => loss(point.map((number, i) => (i === knob ? value : number)));
  const above = at(round(start + step));
  const below = at(central ? round(start - step) : start);
  return round(round(above - below) / (central ? round(2 * step) : step));
}
