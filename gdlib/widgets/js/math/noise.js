// Descent on a parabola with noise in its slope: the walks, and how far out they are on average.

// The errors of a walk, noise.length + 1 of them, the start among them: gradients are curvature * e + noise[k].
export function noisyWalk({ curvature, lr, start, noise }) {
  const errors = [start];
  for (const xi of noise) {
    const e = errors.at(-1);
    errors.push(e - lr * (curvature * e + xi));
  }
  return errors;
}

// The variance of the error after 0 to `steps` steps from one place, for noise of this variance.
export function varianceAlong({ curvature, lr, variance, steps }) {
  const found = [0];
  for (let k = 0; k < steps; k++) found.push((1 - lr * curvature) ** 2 * found[k] + lr ** 2 * variance);
  return found;
}

// What it tends to, for 0 < lr * curvature < 2.
export function cloudVariance({ curvature, lr, variance }) {
  return (lr * variance) / (curvature * (2 - lr * curvature));
}
