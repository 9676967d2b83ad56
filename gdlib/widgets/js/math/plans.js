// What a plan of learning rates promises for the last point, and noisy runs with these rates.

/** The rates of `count` steps, in straight lines between knots at even places; none is below `least`. */
export function ratesBetween(knots, count, least) {
  return Array.from({ length: count }, (_, k) => {
    const place = (k * (knots.length - 1)) / count;
    const i = Math.floor(place);
    return Math.max(least, knots[i] + (place - i) * (knots[i + 1] - knots[i]));
  });
}

/** last_point_bound of the first `count` rates, as in gdlib/last_point.py. */
export function lastPointBound(rates, distance, slope, count = rates.length) {
  const [start, noise] = terms(rates, count);
  return distance ** 2 * start + slope ** 2 * noise;
}

/** The factor for all rates with the least bound, the first of best_scale in gdlib/last_point.py. */
export function bestScale(rates, distance, slope) {
  const [start, noise] = terms(rates, rates.length);
  return (distance / slope) * Math.sqrt(start / noise);
}

// What the start adds, per squared distance, and what the steps' lengths add, per squared slope.
function terms(rates, count) {
  let [left, squares, last] = [0, 0, 0]; // of the rates still to come
  for (let k = count - 1; k >= 0; k--) {
    const later = left;
    left += rates[k];
    squares += rates[k] ** 2;
    if (k < count - 1) last += ((rates[k] / later) * squares) / left;
  }
  return [1 / (2 * left), (squares / left + last) / 2];
}

/** `count` numbers of mean 0 and variance 1, even between -√3 and √3, as even_noise in gdlib/widgets/scatter.py. */
export function evenNoise(count) {
  return Float64Array.from({ length: count }, (_, i) => {
    let hash = i ^ (i >>> 16);
    hash = Math.imul(hash, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 - 0.5) * Math.sqrt(12);
  });
}

/**
 * The losses of runs on the sum of w_i |p_i| from p = (1, ..., 1), each step with noise in its gradient: an array
 * a step of as many as there are runs. noise: steps * runs * w.length numbers, spread: what they are multiplied by.
 */
export function runsOnKinks({ rates, weights, runs, noise, spread }) {
  const n = weights.length;
  const points = new Float64Array(runs * n).fill(1);
  return rates.map((rate, k) =>
    Array.from({ length: runs }, (_, run) => {
      let loss = 0;
      for (let i = 0; i < n; i++) {
        const [at, w] = [run * n + i, weights[i]];
        const p = points[at];
        loss += w * Math.abs(p);
        points[at] = p - rate * (w * Math.sign(p) + spread * noise[(k * runs + run) * n + i]);
      }
      return loss;
    }),
  );
}
