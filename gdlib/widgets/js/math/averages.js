// Adam's step in its parts: the average of the gradients and the root of that of their squares.

import { adam } from "./methods.js";

/**
 * For each of the gradients { mean, size, step }: mean and size as the step takes them, with correction for their
 * start at zero or without, and step = mean / (size + eps), the learning rates that the point moves downhill.
 */
export function adamParts({ grads, beta1, beta2, eps, correct }) {
  const method = adam({ lr: 1, beta1, beta2, eps });
  let state = method.init([0]);
  return grads.map((grad) => {
    [, state] = method.step([0], [grad], state);
    const { m, s, t } = state;
    const mean = correct ? m[0] / (1 - beta1 ** t) : m[0];
    const size = Math.sqrt(correct ? s[0] / (1 - beta2 ** t) : s[0]);
    return { mean, size, step: mean / (size + eps) };
  });
}
