// Whether a race meets a challenge's goal. The loss and the start are the challenge's; all else is the reader's.

/**
 * goal: see gdlib/widgets/challenges.py. race: { runners, rules, lowest, lower }, rules those that run, of
 * { text, values, name, rule }, name that of the menu or undefined; lower: the bound from below, or null.
 */
export function isMet(goal, { runners, rules, lowest, lower }) {
  const runs = runners.map((runner, i) => ({ ...rules[i], runner, gaps: runner.losses.map((value) => value - lowest.value) }));
  return judges[goal.kind](goal, runs, { lowest, lower });
}

const last = (gaps) => gaps.at(-1);

const judges = {
  reach: ({ share, steps, own, free }, runs) =>
    runs.some(
      ({ gaps, name, rule }) =>
        (!own || !name) && (!free || !rule.hyperparameters.length) && gaps.slice(0, steps + 1).some((gap) => gap <= share * gaps[0]),
    ),
  higher: ({ method }, runs) => runs.some(({ name, gaps }) => name === method && gaps.length > 20 && !(last(gaps) <= gaps[0])),
  cycle: ({ points, method }, runs) => runs.some(({ name, runner }) => name === method && roundAbout(runner.points) === points),
  better: ({ share, first }, runs) => {
    const rival = runs.find(({ name }) => name === first);
    return Boolean(rival) && runs.some(({ name, gaps }) => !name && gaps.length === rival.gaps.length && last(gaps) <= share * last(rival.gaps));
  },
  below: (goal, runs, { lower }) => lower !== null && runs.some(({ gaps }) => gaps.some((gap, k) => k > 0 && gap < lower[k])),
  apart: ({ points }, runs, { lowest }) => {
    const ends = [];
    for (const { gaps, runner } of runs) {
      const end = runner.points.at(-1);
      const near = (other) => Math.hypot(...end.map((value, i) => value - other[i])) < 0.1;
      if (last(gaps) < 1e-3 && lowest && !ends.some(near)) ends.push(end);
    }
    return ends.length >= points;
  },
};

// After how many steps a long run comes back to where it was, and does so again and again; 0 where it doesn't.
function roundAbout(points) {
  const end = points.slice(-40);
  if (points.length < 200 || !end.flat().every(Number.isFinite)) return 0;
  const size = Math.max(...end.flat().map(Math.abs));
  const same = (a, b) => a.every((value, i) => Math.abs(value - b[i]) <= 1e-6 * size);
  for (let period = 1; period <= 10; period++) {
    if (end.slice(period).every((point, k) => same(point, end[k]))) return period;
  }
  return 0;
}
