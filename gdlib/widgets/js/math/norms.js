// Steepest descent in a norm of two numbers, as SteepestDescent in gdlib/norms.py has it. A norm is
// { p }, from 1 (the sum of the entries' sizes) over 2 (Euclid's) to Infinity (the largest entry); or
// { axes: [a, b] }, two half axes at right angles: the length whose ball is that ellipse.

/**
 * The direction of norm 1 that climbs most, and the dual norm of `grad`, which is how far it climbs by the
 * straight-line model. Where a whole side of the ball climbs as far, `side` holds its two ends and the
 * direction is its middle; else `side` is null. Where the gradient is zero, so is the direction.
 */
export function steepest({ p, axes }, grad) {
  const largest = Math.max(...grad.map(Math.abs));
  if (largest === 0) return { direction: [0, 0], dual: 0, side: null };
  const direction = axes ? onEllipse(axes, grad) : onBall(p, grad.map((g) => g / largest));
  return { direction, dual: dot(direction, grad), side: axes ? null : sideOf(p, grad) };
}

// d_i = sign(g_i) |g_i|^(q - 1), divided by its own length, with 1/p + 1/q = 1: where Hölder's inequality is
// an equality. The largest of |g_i| is 1.
function onBall(p, grad) {
  const sizes = grad.map(Math.abs).map((size) => (size === 1 ? 1 : size ** (1 / (p - 1))));
  const length = lengthOf(p, sizes);
  return grad.map((g, i) => (Math.sign(g) * sizes[i]) / length);
}

// The ball is M u, the columns of M its half axes, |u| <= 1; u goes along Mᵀ g.
function onEllipse([a, b], grad) {
  const [along, across] = [dot(a, grad), dot(b, grad)];
  const length = Math.hypot(along, across);
  return [0, 1].map((i) => (a[i] * along + b[i] * across) / length);
}

function sideOf(p, [x, y]) {
  const [sx, sy] = [Math.sign(x), Math.sign(y)];
  if (p === 1 && Math.abs(x) === Math.abs(y)) return [[sx, 0], [0, sy]];
  if (p !== Infinity || (x !== 0 && y !== 0)) return null;
  return x === 0 ? [[-1, sy], [1, sy]] : [[sx, -1], [sx, 1]];
}

function lengthOf(p, [x, y]) {
  if (p === Infinity) return Math.max(Math.abs(x), Math.abs(y));
  return (Math.abs(x) ** p + Math.abs(y) ** p) ** (1 / p);
}

/** `count` points once around the ball of norm 1; count a multiple of 8, so that corners are among them. */
export function ballOutline({ p, axes }, count) {
  return Array.from({ length: count }, (_, k) => {
    const [x, y] = [Math.cos((2 * Math.PI * k) / count), Math.sin((2 * Math.PI * k) / count)];
    if (axes) return [0, 1].map((i) => x * axes[0][i] + y * axes[1][i]);
    const length = lengthOf(p, [x, y]);
    return [x / length, y / length];
  });
}

const dot = ([x, y], [u, v]) => x * u + y * v;
