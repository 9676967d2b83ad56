// The curves to fit, as in gdlib/functions.py. A model has
//   value(point, x)                     the curve's height at one x, with the point as its knobs
//   addGradient(grad, weight, point, x) adds weight * (slope of that height in each knob) to grad,
// the second in place, so that a fit over many points makes no garbage.

/** a x² + b x + c. Knobs: a, b, c. */
export const quad = {
  value: ([a, b, c], x) => a * x * x + b * x + c,
  addGradient(grad, weight, point, x) {
    grad[0] += weight * x * x;
    grad[1] += weight * x;
    grad[2] += weight;
  },
};

/** max(m x + b, 0). Knobs: m, b. At the kink the slope is the line's own, as torch.clip has it. */
export const rectifiedLinear = {
  value: ([m, b], x) => Math.max(m * x + b, 0),
  addGradient(grad, weight, [m, b], x) {
    if (m * x + b >= 0) {
      grad[0] += weight * x;
      grad[1] += weight;
    }
  },
};

/** The sum of two rectified lines. Knobs: m1, b1, m2, b2. */
export const doubleRelu = {
  value: ([m1, b1, m2, b2], x) => Math.max(m1 * x + b1, 0) + Math.max(m2 * x + b2, 0),
  addGradient(grad, weight, point, x) {
    for (let i = 0; i < 4; i += 2) {
      if (point[i] * x + point[i + 1] >= 0) {
        grad[i] += weight * x;
        grad[i + 1] += weight;
      }
    }
  },
};

/**
 * c + sum over i of w_i max(m_i x + b_i, 0). Knobs: 3n + 1, first the n slopes m, then the n
 * offsets b, then the n weights w, last c.
 */
export const reluNetwork = {
  value(point, x) {
    const n = (point.length - 1) / 3;
    let y = 0;
    for (let i = 0; i < n; i++) y += point[2 * n + i] * Math.max(point[i] * x + point[n + i], 0);
    return y + point[3 * n];
  },
  addGradient(grad, weight, point, x) {
    const n = (point.length - 1) / 3;
    for (let i = 0; i < n; i++) {
      const z = point[i] * x + point[n + i];
      if (z >= 0) {
        grad[i] += weight * point[2 * n + i] * x;
        grad[n + i] += weight * point[2 * n + i];
        grad[2 * n + i] += weight * z;
      }
    }
    grad[3 * n] += weight;
  },
};

const MODELS = {
  quad,
  rectified_linear: rectifiedLinear,
  double_relu: doubleRelu,
  relu_network: reluNetwork,
};

/** A model by its gdlib name, for a widget's trait. Unknown names throw. */
export function makeModel(name) {
  if (!Object.hasOwn(MODELS, name)) throw new RangeError(`no model is named ${name}`);
  return MODELS[name];
}
