// A trust region: the lowest point of Gauss and Newton's model no further away than a radius, and the rule that
// takes or refuses it and says how far to trust the model next. All in two dimensions.

const HALVINGS = 200; // more than enough for the last digit
const SINGULAR = 1e-14; // an eigenvalue below this share of the larger one counts as 0

/**
 * The model |r + J p|² of a sum of squares around a point: its value at p = 0, the eigenvalues of JᵀJ, smaller
 * first, its eigenvectors of length 1, and how much of Jᵀr is along each.
 */
export function gaussNewtonModel({ residuals, jacobian }, point) {
  const [r, J] = [residuals(point), jacobian(point)];
  const product = (i, j) => J.reduce((sum, row) => sum + row[i] * row[j], 0);
  const pull = [0, 1].map((j) => J.reduce((sum, row, i) => sum + row[j] * r[i], 0));
  const [a, b, c] = [product(0, 0), product(0, 1), product(1, 1)];
  const larger = (a + c) / 2 + Math.hypot((a - c) / 2, b);
  // The determinant as a sum of squares, as a c - b² would lose the digits of a small eigenvalue.
  let determinant = 0;
  for (let i = 1; i < J.length; i++) {
    for (let j = 0; j < i; j++) determinant += (J[i][0] * J[j][1] - J[i][1] * J[j][0]) ** 2;
  }
  const angle = Math.atan2(2 * b, a - c) / 2; // of the larger one's
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const values = [larger ? determinant / larger : 0, larger];
  const vectors = [[-sin, cos], [cos, sin]];
  const pulls = vectors.map(([x, y], i) => (values[i] > SINGULAR * larger ? x * pull[0] + y * pull[1] : 0));
  return { value: r.reduce((sum, ri) => sum + ri * ri, 0), values, vectors, pulls };
}

/** -(JᵀJ + damping)⁻¹ Jᵀr: with no damping the step of Gauss and Newton, with much a short one downhill. */
export function dampedStep({ values, vectors, pulls }, damping) {
  const shares = pulls.map((pull, i) => divide(-pull, values[i] + damping));
  return [0, 1].map((j) => shares[0] * vectors[0][j] + shares[1] * vectors[1][j]);
}

/** The lowest point of the model within the radius: the step, its damping, and how far the model falls. */
export function stepWithin(model, radius) {
  const lengthAt = (damping) => Math.hypot(...dampedStep(model, damping));
  let [low, high] = [0, Math.hypot(...model.pulls) / radius];
  if (lengthAt(0) <= radius) high = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (lengthAt(middle) > radius) low = middle;
    else high = middle;
  }
  const step = dampedStep(model, high);
  return { step, damping: high, promised: fallOf(model, step, high) };
}

// pᵀ JᵀJ p + 2 damping |p|², which is -2 pᵀJᵀr - pᵀ JᵀJ p for a damped step, without a difference.
function fallOf({ values, vectors }, step, damping) {
  const parts = vectors.map(([x, y], i) => values[i] * (x * step[0] + y * step[1]) ** 2);
  return parts[0] + parts[1] + 2 * damping * (step[0] ** 2 + step[1] ** 2);
}

/**
 * What follows from a promise and what came of it: whether the step is taken, and the next radius, with a
 * word for what becomes of it. limits: the least and the largest radius.
 */
export function trustRule({ promised, had, length, damping, radius }, { enough, badly, well, limits }) {
  const kept = had / promised;
  const wanted = kept < badly ? length / 4 : kept > well && damping > 0 ? 2 * radius : radius;
  const next = Math.min(limits[1], Math.max(limits[0], wanted));
  const change = next < radius ? "shrinks" : next > radius ? "grows" : "stays";
  return { kept, taken: kept > enough, next, change };
}

const divide = (a, b) => (a === 0 ? 0 : a / b);
