// A race in the address after #, so that a link is the exact race. What comes from there was written by anybody:
// it is text and numbers, each within bounds, and what isn't is left out and named.

const LONGEST = 8000;
export const MOST = { rules: 4, steps: 1000, coordinates: 10, size: 1e6, text: 600, points: 60 };
const KEYS = ["loss", "data", "view", "start", "steps", "at"];

/** { loss, data, view, start, steps, shown, rules } as text for an address. presets: rules by name. */
export function write({ loss, data, view, start, steps, shown, rules }, presets) {
  const parts = new URLSearchParams({ loss, view: view.flat().join(), start: start.join(), steps });
  if (data.length) parts.set("data", pointsText(data, ";"));
  if (shown !== steps) parts.set("at", shown);
  rules.forEach(({ text, values }, i) => {
    const name = Object.keys(presets).find((each) => presets[each].text === text);
    parts.set(`rule${i + 1}`, name ?? text);
    parts.set(`set${i + 1}`, Object.entries(values).map(([key, value]) => `${key}:${value}`).join());
  });
  return parts.toString();
}

/** What an address says: { found, wrong }, the parts that can be used and the names of those that can't. */
export function read(text, presets) {
  const found = {};
  const wrong = [];
  if (text.length > LONGEST) return { found, wrong: ["#"] };
  const parts = new URLSearchParams(text);
  for (const key of new Set(parts.keys())) {
    if (!KEYS.includes(key) && !/^(rule|set)[1-4]$/.test(key)) wrong.push(key.slice(0, 20));
  }
  const take = (key, name, read) => {
    if (!parts.has(key)) return;
    const value = read(parts.get(key));
    if (value === null) wrong.push(key);
    else found[name] = value;
  };
  take("loss", "loss", (loss) => (loss.length <= MOST.text ? loss : null));
  take("data", "data", asPoints);
  take("view", "view", (view) => asView(numbers(view, [4])));
  take("start", "start", (start) => numbers(start, Array.from({ length: MOST.coordinates }, (_, i) => i + 1)));
  take("steps", "steps", (steps) => whole(steps, 1));
  take("at", "shown", (at) => whole(at, 0));
  const rules = [];
  for (let i = 1; i <= MOST.rules; i++) {
    if (!parts.has(`rule${i}`)) continue;
    const rule = parts.get(`rule${i}`);
    const text = Object.hasOwn(presets, rule) ? presets[rule].text : rule;
    const values = asValues(parts.get(`set${i}`) ?? "");
    if (text.length > MOST.text || values === null) wrong.push(`rule${i}`);
    else rules.push({ text, values });
  }
  if (rules.length) found.rules = rules;
  return { found, wrong };
}

function numbers(text, counts) {
  const found = text.split(",", MOST.coordinates + 1).map(asNumber);
  const fits = counts.includes(found.length) && found.every((each) => Math.abs(each) <= MOST.size);
  return fits ? found : null;
}

/** Points [t, d] as text, and back; null where a text isn't some. */
export const pointsText = (data, between = "\n") => data.map((datum) => datum.join(" ")).join(between);

export function asPoints(text) {
  if (text.length > 4000) return null;
  const found = text.split(/[;\n]/).filter((line) => line.trim()).map((line) => line.trim().split(/[\s,]+/).map(asNumber));
  const fits = found.every((datum) => datum.length === 2 && datum.every((value) => Math.abs(value) <= MOST.size));
  return fits && found.length <= MOST.points ? found : null;
}

const asNumber = (text) => (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN);

export function asView(found) {
  if (found === null) return null;
  const view = [found.slice(0, 2), found.slice(2, 4)];
  return view.every(([low, high]) => high - low >= 1e-6) ? view : null;
}

function whole(text, least) {
  const value = asNumber(text);
  return Number.isInteger(value) && value >= least && value <= MOST.steps ? value : null;
}

function asValues(text) {
  const values = {};
  for (const pair of text ? text.split(",", 20) : []) {
    const [, name, number] = /^([A-Za-z_α-ωΑ-Ω]\w{0,19}):(.*)$/.exec(pair) ?? [];
    const value = name === undefined ? NaN : asNumber(number);
    if (!(Math.abs(value) <= MOST.size)) return null;
    values[name] = value;
  }
  return values;
}

/** The page's address, for a widget that has the page to itself. */
export function atAddress() {
  return {
    get: () => location.hash.slice(1),
    set(text) {
      try {
        history.replaceState(history.state, "", `#${text}`);
      } catch {
        // A browser that minds on file: the link button still gives the address.
      }
    },
    // Where pip finds the library, as the page says it.
    get source() {
      return document.querySelector("meta[name=gdlib-source]")?.content ?? null;
    },
    link: (text) => `${location.href.split("#")[0]}#${text}`,
    // The listener hears what the address became, which may have been written over since.
    onChange: (listener, signal) => addEventListener("hashchange", ({ newURL }) => listener(new URL(newURL).hash.slice(1)), { signal }),
  };
}

/** For hosts whose address is their own, as JupyterLab's. */
export const nowhere = () => ({ get: () => "", set() {}, source: null, link: null, onChange() {} });
