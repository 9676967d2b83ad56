// The eigenvalues of a small symmetric matrix, by Jacobi's rotations: each turns one entry beside the diagonal
// to zero, and all of them shrink.

/** The eigenvalues of a symmetric matrix (an array of rows), from low to high; nan where an entry is none. */
export function eigenvalues(matrix) {
  const n = matrix.length;
  const a = matrix.map((row) => Array.from(row));
  if (a.some((row) => row.some((entry) => !Number.isFinite(entry)))) return new Array(n).fill(NaN);
  for (let sweep = 0; sweep < 30; sweep++) {
    let beside = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        beside += Math.abs(a[p][q]);
        if (a[p][q] !== 0) rotate(a, p, q);
      }
    }
    if (beside === 0) break;
  }
  return a.map((row, i) => row[i]).sort((low, high) => low - high);
}

function rotate(a, p, q) {
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let i = 0; i < a.length; i++) [a[i][p], a[i][q]] = [c * a[i][p] - s * a[i][q], s * a[i][p] + c * a[i][q]];
  for (let i = 0; i < a.length; i++) [a[p][i], a[q][i]] = [c * a[p][i] - s * a[q][i], s * a[p][i] + c * a[q][i]];
  a[p][q] = a[q][p] = 0;
}
