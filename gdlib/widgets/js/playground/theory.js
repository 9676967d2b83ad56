// What theorems promise for a race, with L and mu as they were measured in view: bounds from above for methods that
// have one, the bound from below for all of them, and where a hypothesis fails, which.

const PROMISED = ["GradientDescent", "Momentum", "NesterovMomentum", "Nesterov", "OptimisedGradient", "InformationTheoreticExact"];
const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const steps = (count, bound) => Array.from({ length: count + 1 }, (_, k) => bound(k));

/**
 * What kind of loss it is in view: "kink", "unknown", "strong" (strongly convex), "convex" or "bent" (not convex).
 * facts: what measureCurvature gives.
 */
export function classOf({ L, mu, kink }) {
  if (kink) return "kink";
  if (!(L > 0)) return "unknown";
  if (mu > 1e-9 * L) return "strong";
  return mu >= -1e-9 * L ? "convex" : "bent";
}

/**
 * The promise for a method, by its name: { say, heights, lengths }. say: the code of the sentence that goes with it.
 * heights: at each step how far above the lowest the loss may be, at most, or null. lengths: the same for the
 * shortest gradient so far. R: the distance of the start from the lowest point; gap: its loss above that.
 */
export function promise(name, values, facts, { R, gap, count }) {
  const kind = classOf(facts);
  const none = (say) => ({ say, heights: null, lengths: null });
  const above = (say, bound) => ({ say, heights: steps(count, bound), lengths: null });
  if (!PROMISED.includes(name)) return none("none");
  if (kind === "kink" || kind === "unknown") return none(kind);
  const { L, mu, quadratic } = facts;
  const { lr, beta = 0 } = values;
  if (name === "GradientDescent") {
    if (!(lr < 2 / L)) return none("long");
    if (kind === "strong") {
      // Each step multiplies the error by I - lr H, H a mean of Hessians between the point and the lowest one.
      const factor = Math.max(Math.abs(1 - lr * mu), Math.abs(1 - lr * L));
      return above("strong", (k) => (L / 2) * R ** 2 * factor ** (2 * k));
    }
    if (kind === "convex") {
      return lr <= 1 / L || close(lr, 1 / L) ? above("convex", (k) => R ** 2 / (2 * lr * k)) : none("half");
    }
    return { ...none("bent"), lengths: steps(count, (k) => Math.sqrt(gap / (lr * (1 - (lr * L) / 2) * k))) };
  }
  if (name === "Nesterov") {
    if (kind === "bent") return none("not_convex");
    if (!(lr <= 1 / L || close(lr, 1 / L))) return none("half");
    return above("nesterov", (k) => (k ? (2 * R ** 2) / (lr * (k + 2) * (k + 3)) : NaN));
  }
  if (name === "OptimisedGradient") {
    if (kind === "bent") return none("not_convex");
    if (!(lr <= 1 / L || close(lr, 1 / L))) return none("half");
    const last = Math.round(values.steps);
    return above("optimised", (k) => (k === last ? R ** 2 / (2 * lr * lastTheta(last) ** 2) : NaN));
  }
  if (name === "InformationTheoreticExact") {
    if (kind !== "strong") return none("not_strong");
    const fits = values.L >= L * (1 - 1e-9) && values.mu > 0 && values.mu <= mu * (1 + 1e-9) && values.mu < values.L;
    return fits ? above("item", itemBound(values.mu / values.L, (L / 2) * R ** 2)) : none("constants");
  }
  if (!quadratic) return none("not_bowl");
  if (kind === "bent") return none("not_convex");
  return { say: "bowl", heights: worstOnBowls({ lr, beta, nesterov: name === "NesterovMomentum", mu, L, R, count }), lengths: null };
}

// The last share of the optimised gradient method, for so many steps. Kim and Fessler (2016), Theorem 2.
function lastTheta(count) {
  let theta = 1;
  for (let k = 1; k <= count; k++) theta = (1 + Math.sqrt(1 + (k === count ? 8 : 4) * theta ** 2)) / 2;
  return theta;
}

// ITEM's squared distance is at most R²/(1 + q A_k). Taylor and Drori (2023), Theorem 3. To be asked for k in turn.
function itemBound(q, first) {
  let A = 0;
  return (k) => {
    if (k) A = ((1 + q) * A + 2 * (1 + Math.sqrt((1 + A) * (1 + q * A)))) / (1 - q) ** 2;
    return first / (1 + q * A);
  };
}

// On a bowl errors along an eigenvector of curvature c go their own way: the worst of many c from mu to L, each
// begun with the whole distance R.
function worstOnBowls({ lr, beta, nesterov, mu, L, R, count }) {
  const worst = new Array(count + 1).fill(0);
  const curvatures = Array.from({ length: 49 }, (_, i) => mu + ((L - mu) * (1 - Math.cos((Math.PI * i) / 48))) / 2);
  for (const c of curvatures) {
    let [error, v] = [1, 0];
    for (let k = 0; k <= count; k++) {
      worst[k] = Math.max(worst[k], (c / 2) * R ** 2 * error ** 2);
      v = beta * v + c * error;
      error -= lr * (nesterov ? c * error + beta * v : v);
    }
  }
  return worst;
}

/**
 * What no method that takes one gradient a step can get below for all losses of the class: heights, or null.
 * Nesterov's two lower bounds, for losses of more numbers than twice the steps.
 */
export function lowerBound(facts, { R, count }) {
  const { L, mu } = facts;
  const kind = classOf(facts);
  if (kind === "convex") return steps(count, (k) => (3 * L * R ** 2) / (32 * (k + 1) ** 2));
  if (kind !== "strong") return null;
  const q = (Math.sqrt(L) - Math.sqrt(mu)) / (Math.sqrt(L) + Math.sqrt(mu));
  return steps(count, (k) => (mu / 2) * R ** 2 * q ** (2 * k));
}

/**
 * Why a run is above what was promised: null where it isn't, else { say, step, at }, the hypothesis that it breaks.
 * at: what is told of it, by name.
 */
export function broken({ heights, gaps, points, view, lowest, curvatureAt, facts }) {
  if (!heights) return null;
  const least = 1e-10 * (gaps[0] || 1); // below it the lowest value isn't known well enough
  const step = gaps.findIndex((gap, k) => gap > heights[k] * (1 + 1e-6) + least);
  if (step < 0) return null;
  const outside = (point) => view.some(([low, high], i) => point[i] < low || point[i] > high);
  const out = points.slice(0, step + 1).findIndex(outside);
  if (out >= 0) return { say: "crossed_out", step, at: { out } };
  if (outside(lowest.point)) return { say: "crossed_lowest", step, at: {} };
  for (let k = 0; k <= step; k++) {
    const found = curvatureAt(points[k]);
    const most = Math.max(found.at(-1), -found[0]);
    if (most > facts.L * (1 + 1e-6) || found[0] < facts.mu - 1e-6 * facts.L) {
      return { say: "crossed_missed", step, at: { missed: k, low: found[0], high: found.at(-1) } };
    }
  }
  return { say: "crossed_between", step, at: {} };
}
