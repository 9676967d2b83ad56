// Descent itself, as in gdlib/descend.py: one loop for every method.

/**
 * Follow `method` downhill from `start` for a number of steps.
 * Returns { points, losses, divergedAt }: steps + 1 of the first two, the start among them, and the
 * first step at which the loss is infinite or no number, or null. Numbers that overflow are carried
 * along as such; nothing throws, and the loop ends after `steps` steps whatever they do.
 */
export function descend(loss, start, method, steps) {
  let point = Array.from(start);
  let state = method.init(point);
  const points = [point];
  const losses = [loss.value(point)];
  for (let i = 0; i < steps; i++) {
    [point, state] = method.step(point, loss.gradient(point), state);
    points.push(point);
    losses.push(loss.value(point));
  }
  const first = losses.findIndex((value) => !Number.isFinite(value));
  return { points, losses, divergedAt: first < 0 ? null : first };
}
