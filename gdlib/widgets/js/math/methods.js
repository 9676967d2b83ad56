// First-order methods, as in gdlib and torch.optim. A method has init(point) -> state and
// step(point, grad, state) -> [point, state], and changes none of its arguments.

/** point <- point - lr grad. */
export function gradientDescent({ lr }) {
  return {
    init: () => null,
    step: (point, grad) => [point.map((p, i) => p - lr * grad[i]), null],
  };
}

/**
 * v <- beta v + (1 - dampening) grad; point <- point - lr v, as torch.optim.SGD. The first gradient
 * is not dampened, and none where beta is 0. Nesterov's form steps by grad + beta v instead of v.
 */
export function momentum({ lr, beta = 0.9, dampening = 0, nesterov = false }) {
  const share = beta === 0 ? 1 : 1 - dampening;
  return {
    init: () => null,
    step(point, grad, before) {
      const v = before
        ? grad.map((g, i) => beta * before[i] + share * g)
        : Array.from(grad);
      const move = nesterov ? grad.map((g, i) => g + beta * v[i]) : v;
      return [point.map((p, i) => p - lr * move[i]), v];
    },
  };
}

/** s <- s + grad²; point <- point - lr grad / (√s + eps). */
export function adagrad({ lr, eps = 1e-10 }) {
  return {
    init: (point) => point.map(() => 0),
    step(point, grad, before) {
      const s = grad.map((g, i) => before[i] + g * g);
      return [point.map((p, i) => p - (lr * grad[i]) / (Math.sqrt(s[i]) + eps)), s];
    },
  };
}

/** s <- alpha s + (1 - alpha) grad²; point <- point - lr grad / (√s + eps). */
export function rmsprop({ lr, alpha = 0.99, eps = 1e-8 }) {
  return {
    init: (point) => point.map(() => 0),
    step(point, grad, before) {
      const s = grad.map((g, i) => alpha * before[i] + (1 - alpha) * g * g);
      return [point.map((p, i) => p - (lr * grad[i]) / (Math.sqrt(s[i]) + eps)), s];
    },
  };
}

/**
 * m <- beta1 m + (1 - beta1) grad; s <- beta2 s + (1 - beta2) grad²; both divided by 1 - beta^t to
 * make up for their start at 0; point <- point - lr m / (√s + eps).
 */
export function adam({ lr, beta1 = 0.9, beta2 = 0.999, eps = 1e-8 }) {
  return {
    init: (point) => ({ m: point.map(() => 0), s: point.map(() => 0), t: 0 }),
    step(point, grad, before) {
      const t = before.t + 1;
      const m = grad.map((g, i) => beta1 * before.m[i] + (1 - beta1) * g);
      const s = grad.map((g, i) => beta2 * before.s[i] + (1 - beta2) * g * g);
      const start1 = 1 - beta1 ** t;
      const start2 = 1 - beta2 ** t;
      const move = m.map((mi, i) => mi / start1 / (Math.sqrt(s[i] / start2) + eps));
      return [point.map((p, i) => p - lr * move[i]), { m, s, t }];
    },
  };
}

const METHODS = {
  GradientDescent: gradientDescent,
  Momentum: momentum,
  Nesterov: (settings) => momentum({ ...settings, nesterov: true }),
  Adagrad: adagrad,
  RMSprop: rmsprop,
  Adam: adam,
};

/** A method by its gdlib name and hyperparameters, for a widget's traits. Unknown names throw. */
export function makeMethod(name, settings) {
  if (!Object.hasOwn(METHODS, name)) throw new RangeError(`no method is named ${name}`);
  return METHODS[name](settings);
}
