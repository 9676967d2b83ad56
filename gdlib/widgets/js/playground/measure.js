// What can be measured of a loss on the part of it that is in view: its lowest point, the curvatures L and mu,
// whether it has kinks. All from a grid of points, so a narrow ravine between two of them may be missed.

import { eigenvalues } from "./eigenvalues.js";

const SIDE = { 1: 401, 2: 29 };
const sideOf = (loss) => SIDE[loss.n] ?? 11; // with many numbers a Hessian takes long

// The points of a grid over the view; with more than two numbers, over the first two, others as at `start`.
function grid(loss, view, start) {
  const side = sideOf(loss);
  const at = ([low, high], i) => low + ((high - low) * i) / (side - 1);
  if (loss.n === 1) return Array.from({ length: side }, (_, i) => [at(view[0], i)]);
  return Array.from({ length: side * side }, (_, i) => [
    at(view[0], i % side),
    at(view[1], Math.floor(i / side)),
    ...start.slice(2),
  ]);
}

/**
 * { L, mu, kink, quadratic, points }: the largest and the smallest curvature in view, by the Hessian's eigenvalues
 * there, L counting those below zero by their size; whether the Hessian is the same everywhere; the number of
 * points. kink: a place where the gradient jumps, or null. Numbers are nan where none could be measured.
 */
export function measureCurvature(loss, view, start) {
  const points = grid(loss, view, start);
  let [highest, mu, quadratic, first] = [-Infinity, Infinity, true, null];
  for (const point of points) {
    const hessian = loss.hessian(point);
    const found = eigenvalues(hessian);
    if (Number.isNaN(found[0])) {
      quadratic = false;
      continue;
    }
    mu = Math.min(mu, found[0]);
    highest = Math.max(highest, found.at(-1));
    first ??= hessian;
    const off = (entry, i, j) => Math.abs(entry - first[i][j]) > 1e-9 * Math.max(highest, -mu);
    quadratic &&= !hessian.some((row, i) => row.some((entry, j) => off(entry, i, j)));
  }
  const L = Math.max(highest, -mu, 0);
  const kink = loss.mayKink ? findKink(loss, points, L) : null;
  const measured = first !== null;
  return { L: measured ? L : NaN, mu: measured ? mu : NaN, kink, quadratic: quadratic && !kink, points: points.length };
}

// Between neighbours whose gradients differ by more than curvature explains: halve towards the jump.
function findKink(loss, points, L) {
  const sharp = points.find((point) => Number.isFinite(loss.value(point)) && !loss.gradient(point).every(Number.isFinite));
  if (sharp) return sharp; // the tip of a cone, for one
  let [worst, pair] = [0, null];
  const side = sideOf(loss);
  for (let i = 0; i < points.length; i++) {
    for (const j of loss.n === 1 ? [i + 1] : [(i + 1) % side ? i + 1 : i, i + side]) {
      if (j === i || j >= points.length) continue;
      const rise = turn(loss, points[i], points[j]);
      if (rise > worst) [worst, pair] = [rise, [points[i], points[j]]];
    }
  }
  if (!pair) return null;
  let [from, to] = pair;
  for (let i = 0; i < 24; i++) {
    const middle = from.map((value, k) => (value + to[k]) / 2);
    if (turn(loss, from, middle) > turn(loss, middle, to)) to = middle;
    else from = middle;
  }
  return turn(loss, from, to) > 100 * Math.max(L, worst) ? from : null;
}

// How much the gradient changes from one point to another, over their distance.
function turn(loss, a, b) {
  const [ga, gb] = [loss.gradient(a), loss.gradient(b)];
  return Math.hypot(...ga.map((g, i) => g - gb[i])) / Math.hypot(...a.map((value, i) => value - b[i]));
}

/** A lowest point { point, value } of what is in view: the grid's best, gone down from by Newton and by trial. */
export function findLowest(loss, view, start) {
  let best = { point: start, value: Infinity };
  for (const point of [...grid(loss, view, start), start]) {
    const value = loss.value(point);
    if (value < best.value) best = { point, value };
  }
  const widths = view.map(([low, high]) => high - low);
  return byTrial(loss, byNewton(loss, best), Math.max(...widths) / 40);
}

/** Lower still from a point that a run has found. */
export const polish = (loss, best) => byTrial(loss, byNewton(loss, best), 1e-3);

function byNewton(loss, best) {
  let damping = 1e-3;
  for (let i = 0; i < 60 && Number.isFinite(damping); i++) {
    const move = solve(loss.hessian(best.point), loss.gradient(best.point), damping);
    const point = best.point.map((value, k) => value - move[k]);
    const value = loss.value(point);
    if (value < best.value) {
      best = { point, value };
      damping /= 10;
    } else damping *= 10;
  }
  return best;
}

// (H + damping (1 + largest entry)) move = gradient, by elimination.
function solve(hessian, gradient, damping) {
  const n = gradient.length;
  const lift = damping * (1e-12 + Math.max(...hessian.flat().map(Math.abs)));
  const rows = hessian.map((row, i) => [...row.map((entry, j) => entry + (i === j ? lift : 0)), gradient[i]]);
  for (let i = 0; i < n; i++) {
    const pivot = rows.slice(i).reduce((at, row, k) => (Math.abs(row[i]) > Math.abs(rows[at][i]) ? i + k : at), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < n; k++) {
      const share = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j++) rows[k][j] -= share * rows[i][j];
    }
  }
  const move = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    move[i] = rows[i].slice(i + 1, n).reduce((left, entry, k) => left - entry * move[i + 1 + k], rows[i][n]) / rows[i][i];
  }
  return move;
}

// Steps in many directions, halved when none leads down: slow, and kinks rarely hold it.
function byTrial(loss, best, size) {
  const directions = directionsOf(loss.n);
  for (let tries = 0; size > 1e-12 && tries < 150; tries++) {
    const before = best;
    for (const direction of directions) {
      const point = best.point.map((value, i) => value + size * direction[i]);
      const value = loss.value(point);
      if (value < best.value) best = { point, value };
    }
    if (best === before) size /= 2;
  }
  return best;
}

// Along the axes, and between each two neighbours of them eight ways more round the circle and back.
function directionsOf(n) {
  const along = (i, j, angle) => Array.from({ length: n }, (_, k) => (k === i ? Math.cos(angle) : k === j ? Math.sin(angle) : 0));
  if (n === 1) return [[1], [-1]];
  const turns = Array.from({ length: 32 }, (_, k) => (k * Math.PI) / 16);
  return Array.from({ length: n - 1 }, (_, i) => turns.map((angle) => along(i, i + 1, angle))).flat();
}
