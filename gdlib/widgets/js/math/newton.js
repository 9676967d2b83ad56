// Newton's step in two dimensions, and what makes it go down: the same steps as gdlib's Newton, DampedNewton and
// TrustRegionNewton take from a point. Their parts have gdlib's names, where the sources are.

const EPS = Number.EPSILON;
const SHORTEST = 1e-16; // of the first trial
const LAST_DIGITS = 10; // units in the last digit of a loss: a rise by less is taken for rounding
const ROUNDS = 100; // of Newton's iteration for the multiplier; a handful is the rule

/**
 * The parabola that a loss looks like from a point: its value, gradient and Hessian [xx, xy, yy], the Hessian's
 * eigenvalues, smaller first, and its eigenvectors of length 1.
 */
export function quadraticModel(loss, point) {
  const [a, b, c] = loss.hessian(point);
  const half = Math.hypot((a - c) / 2, b);
  const angle = Math.atan2(2 * b, a - c) / 2; // of the larger one's
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    value: loss.value(point),
    gradient: loss.gradient(point),
    hessian: [a, b, c],
    values: [(a + c) / 2 - half, (a + c) / 2 + half],
    vectors: [[-sin, cos], [cos, sin]],
  };
}

/** Where the parabola is level, as a step from the point; null where its Hessian is singular. */
export function newtonStep({ gradient: [gx, gy], hessian: [a, b, c] }) {
  const determinant = a * c - b * b;
  return determinant ? [(b * gy - c * gx) / determinant, (b * gx - a * gy) / determinant] : null;
}

/** DampedNewton's step, by "eigenvalues" or "cholesky", and how many trials it took until the loss fell. */
export function downhillStep(loss, point, modify) {
  const model = quadraticModel(loss, point);
  const full = modify === "cholesky" ? byCholesky(model) : byEigenvalues(model);
  const slope = dot(model.gradient, full);
  let rounding = LAST_DIGITS * EPS * Math.abs(model.value);
  let [lr, trials] = [1, 1];
  while (lr && !(loss.value(moved(point, full, lr)) <= model.value + 1e-4 * lr * slope + rounding)) {
    [rounding, lr, trials] = [0, lr / 2, trials + 1]; // the last steps of a descent are first trials
    if (lr < SHORTEST) lr = 0;
  }
  return { step: full.map((value) => lr * value), trials };
}

/** TrustRegionNewton's step from a radius, the radius that it was found within, and the number of trials. */
export function trustRegionStep(loss, point, first) {
  const { value, gradient, values, vectors } = quadraticModel(loss, point);
  const g = vectors.map((vector) => dot(vector, gradient));
  let rounding = LAST_DIGITS * EPS * Math.abs(value);
  for (let [radius, trials] = [first, 1]; radius >= SHORTEST * first; trials++) {
    const p = lowestWithin(values, g, radius);
    const step = [0, 1].map((i) => p[0] * vectors[0][i] + p[1] * vectors[1][i]);
    const gain = -(dot(g, p) + (values[0] * p[0] ** 2 + values[1] * p[1] ** 2) / 2);
    const ratio = (value - loss.value(moved(point, step, 1)) + rounding) / (gain + rounding);
    if (ratio > 0.15) return { step, radius, trials };
    rounding = 0;
    radius = Math.hypot(...step) / 4;
  }
  return { step: [0, 0], radius: 0, trials: 1 };
}

/** The level curves of a parabola as lines around its level point: one, two for a hyperbola, or none. */
export function levelCurves({ values, vectors }, height, reach) {
  const [first, second] = values;
  if (!(Math.min(Math.abs(first), Math.abs(second)) > 1e-9 * Math.max(Math.abs(first), Math.abs(second)))) return [];
  const radii = values.map((value) => Math.sqrt(Math.abs((2 * height) / value)));
  const place = ([u, w]) => [0, 1].map((i) => u * vectors[0][i] + w * vectors[1][i]);
  if (first * second > 0) {
    if (!(height / first > 0)) return [];
    const turns = Array.from({ length: 121 }, (_, i) => (i * Math.PI) / 60);
    return [turns.map((t) => place([radii[0] * Math.cos(t), radii[1] * Math.sin(t)]))];
  }
  const along = height * first > 0 ? 0 : 1; // the axis that the two branches cross
  const far = Math.asinh(reach / Math.min(...radii));
  return [1, -1].map((side) =>
    Array.from({ length: 81 }, (_, i) => {
      const t = (far * (i - 40)) / 40;
      const [across, up] = [side * radii[along] * Math.cosh(t), radii[1 - along] * Math.sinh(t)];
      return place(along ? [up, across] : [across, up]);
    }),
  );
}

function byEigenvalues({ gradient, values, vectors }) {
  const floor = 2 * EPS * Math.max(...values.map(Math.abs));
  const shares = vectors.map((vector, i) => divide(-dot(vector, gradient), Math.max(Math.abs(values[i]), floor)));
  return [0, 1].map((i) => shares[0] * vectors[0][i] + shares[1] * vectors[1][i]);
}

function byCholesky({ gradient, hessian: [a, b, c] }) {
  const beta = 1e-3 * Math.hypot(a, b, b, c);
  const lowest = Math.min(a, c);
  let tau = lowest > 0 ? 0 : beta - lowest;
  while (!(a + tau > 0 && c + tau - (b * b) / (a + tau) > 0)) tau = Math.max(2 * tau, beta);
  return newtonStep({ gradient, hessian: [a + tau, b, c + tau] });
}

function lowestWithin(values, g, radius) {
  const [lowest] = values;
  const above = values.map((value) => value - lowest);
  const flat = 2 * EPS * Math.max(...values.map(Math.abs));
  let s = Math.max(0, lowest, ...g.map((gi, i) => Math.abs(gi) / radius - above[i]));
  let p;
  let length;
  for (let i = 0; i < ROUNDS; i++) {
    p = g.map((gi, j) => divide(-gi, above[j] + s));
    length = Math.hypot(...p);
    if (!(length > radius * (1 + 1e-12))) break;
    const bend = p.reduce((sum, pi, j) => sum + divide(pi * pi, above[j] + s), 0);
    s += (length ** 2 / bend) * (length / radius - 1);
  }
  if (lowest < -flat && s <= 0) p[0] += Math.sqrt(Math.max(0, radius ** 2 - length ** 2));
  return p;
}

const dot = ([a, b], [c, d]) => a * c + b * d;
const divide = (a, b) => (a === 0 ? 0 : a / b);
const moved = (point, step, share) => point.map((value, i) => value + share * step[i]);
