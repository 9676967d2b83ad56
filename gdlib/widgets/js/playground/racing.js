// A run of one method down one loss: its points, losses and lengths of gradients, taken a few steps at a time so
// that the page is never kept waiting.

export class Runner {
  #loss;
  #method;
  #state;
  #gradient;

  constructor(loss, start, method) {
    this.#loss = loss;
    this.#method = method;
    this.#state = method.init(start);
    this.points = [];
    this.losses = [];
    this.lengths = []; // of the gradients
    this.divergedAt = null; // the first step at which the loss isn't finite: the run ends there
    this.#arrive(Array.from(start));
  }

  get steps() {
    return this.points.length - 1;
  }

  // Whether a run of so many steps is complete.
  isDone(steps) {
    return this.steps >= steps || this.divergedAt !== null;
  }

  step() {
    const [point, state] = this.#method.step(this.points[this.steps], this.#gradient, this.#state, this.#loss);
    this.#state = state;
    this.#arrive(point);
  }

  #arrive(point) {
    const { value, gradient } = this.#loss.valueAndGradient(point);
    let squares = 0;
    for (let i = 0; i < gradient.length; i++) squares += gradient[i] * gradient[i];
    this.#gradient = gradient;
    this.points.push(point);
    this.losses.push(value);
    this.lengths.push(Math.sqrt(squares));
    if (!Number.isFinite(value)) this.divergedAt = this.steps;
  }
}

/** Take steps with all runners in turn until they have taken `steps` or `patience` milliseconds are over. */
export function advance(runners, steps, patience) {
  const until = performance.now() + patience;
  for (;;) {
    const left = runners.filter((runner) => !runner.isDone(steps));
    if (!left.length) return true;
    for (const runner of left) for (let i = 0; i < 16 && !runner.isDone(steps); i++) runner.step();
    if (performance.now() > until) return false;
  }
}
