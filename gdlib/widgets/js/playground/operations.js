// What formulas and rules are made of, operation by operation: its value, its slopes in its arguments, and the
// slopes of those. Kinks are torch's: |x| and relu have the slope 0 at 0, a tie of max or min is shared by halves.

const one = () => 1;
const zero = () => 0;
const step = (on) => (on ? 1 : 0);

// of(a, b) is the value; da, db(a, b, v) the slopes, v the value again; daa, dab, dbb those of the slopes.
// chooses: where a slope is 0 nothing comes through, not even an infinite slope from further on, as in torch.
const unary = (of, da, daa, more) => ({ arity: 1, of, da, db: zero, daa, dab: zero, dbb: zero, ...more });
const binary = (of, da, db, daa, dab, dbb, more) => ({ arity: 2, of, da, db, daa, dab, dbb, ...more });

const sigmoid = (a) => 1 / (1 + Math.exp(-a));
const chooses = { chooses: true };

const power = binary(
  (a, b) => a ** b,
  (a, b) => (b === 0 ? 0 : b * a ** (b - 1)),
  (a, b, v) => (a === 0 && b >= 0 ? 0 : v * Math.log(a)),
  (a, b) => (b === 0 || b === 1 ? 0 : b * (b - 1) * a ** (b - 2)),
  (a, b) => (b === 0 ? 1 / a : a ** (b - 1) * (1 + b * Math.log(a))),
  (a, b, v) => (a === 0 && b >= 0 ? 0 : v * Math.log(a) ** 2),
);

const FUNCTIONS = {
  sin: unary(Math.sin, (a) => Math.cos(a), (a, b, v) => -v),
  cos: unary(Math.cos, (a) => -Math.sin(a), (a, b, v) => -v),
  tan: unary(Math.tan, (a, b, v) => 1 + v * v, (a, b, v) => 2 * v * (1 + v * v)),
  atan: unary(Math.atan, (a) => 1 / (1 + a * a), (a) => (-2 * a) / (1 + a * a) ** 2),
  sinh: unary(Math.sinh, (a) => Math.cosh(a), (a, b, v) => v),
  cosh: unary(Math.cosh, (a) => Math.sinh(a), (a, b, v) => v),
  tanh: unary(Math.tanh, (a, b, v) => 1 - v * v, (a, b, v) => -2 * v * (1 - v * v)),
  exp: unary(Math.exp, (a, b, v) => v, (a, b, v) => v),
  log: unary(Math.log, (a) => 1 / a, (a) => -1 / (a * a)),
  ln: unary(Math.log, (a) => 1 / a, (a) => -1 / (a * a)),
  sqrt: unary(Math.sqrt, (a, b, v) => 1 / (2 * v), (a, b, v) => -1 / (4 * v * v * v)),
  abs: unary(Math.abs, Math.sign, zero),
  sign: unary(Math.sign, zero, zero, chooses),
  relu: unary((a) => (a <= 0 ? 0 : a), (a) => step(a > 0), zero, chooses),
  sigmoid: unary(sigmoid, (a, b, v) => (1 - v) * v, (a, b, v) => v * (1 - v) * (1 - 2 * v)),
  softplus: unary(
    (a) => Math.log1p(Math.exp(-Math.abs(a))) + Math.max(a, 0),
    sigmoid,
    (a) => sigmoid(a) * (1 - sigmoid(a)),
  ),
  max: extreme(Math.max, (a, b) => a > b),
  min: extreme(Math.min, (a, b) => a < b),
};

const SIGNS = {
  "+": binary((a, b) => a + b, one, one, zero, zero, zero),
  "-": binary((a, b) => a - b, one, () => -1, zero, zero, zero),
  "*": binary((a, b) => a * b, (a, b) => b, (a) => a, zero, one, zero),
  "/": binary(
    (a, b) => a / b,
    (a, b) => 1 / b,
    (a, b, v) => -v / b,
    zero,
    (a, b) => -1 / (b * b),
    (a, b, v) => (2 * v) / (b * b),
  ),
  "^": power,
  negative: unary((a) => -a, () => -1, zero),
  square: unary((a) => a * a, (a) => 2 * a, () => 2), // a product is faster than a power, and exact
  cube: unary((a) => a * a * a, (a) => 3 * a * a, (a) => 6 * a),
};

function extreme(of, wins) {
  const share = (a, b) => (a === b ? 0.5 : step(wins(a, b)));
  return binary(of, share, (a, b) => share(b, a), zero, zero, zero, chooses);
}

/** The functions by name, and what the signs and powers of a formula do. */
export const functions = new Map(Object.entries(FUNCTIONS));
export const operations = new Map(Object.entries({ ...FUNCTIONS, ...SIGNS }));
export const constants = new Map([
  ["pi", Math.PI],
  ["e", Math.E],
]);

/** Whether a formula with this function in it may have a kink or a jump. */
export const kinks = new Set(["abs", "sign", "relu", "max", "min", "sqrt", "^"]);
