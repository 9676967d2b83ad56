// A race as Python: a program that uses gdlib and gives the same numbers. What was typed is written out from its
// tree, never from its text.

import { constants, functions } from "./operations.js";

const KEYWORDS = new Set(
  ("False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield T torch self point grad value " +
    "kept evaluate zero descend loss start paths").split(" "),
);
const TORCH = { abs: "torch.abs", atan: "torch.atan", ln: "torch.log", max: "torch.maximum", min: "torch.minimum" };
const call = (name, args) => {
  if (name === "softplus") return `torch.nn.functional.softplus(${args[0]}, threshold=50)`;
  const python = TORCH[name] ?? `torch.${name}`;
  return args.length > 2 ? args.reduce((a, b) => `${python}(${a}, ${b})`) : `${python}(${args.join(", ")})`;
};
// Of vectors, to which numbers are stretched.
const WHOLE = {
  sum: ([a]) => `(${a} + zero).sum()`,
  mean: ([a]) => `(${a} + zero).mean()`,
  norm: ([a]) => `torch.linalg.vector_norm(${a} + zero)`,
  largest: ([a]) => `(${a} + zero).max()`,
  dot: ([a, b]) => `((${a} + zero) * (${b} + zero)).sum()`,
  loss: ([a]) => `evaluate(${a} + zero)[0]`,
  grad: ([a]) => `evaluate(${a} + zero)[1]`,
  where: ([c, a, b]) => `torch.where(${c} > 0, ${a}, ${b})`,
};

// What is written so that Python's own numbers, whose divisions and powers raise, never meet.
function written(node, nameOf) {
  if (node.kind === "number") return { text: String(node.value), tensor: false };
  if (node.kind === "name") {
    if (constants.has(node.name)) return { text: String(constants.get(node.name)), tensor: false };
    return { text: nameOf(node.name), tensor: true };
  }
  const args = node.args.map((each) => written(each, nameOf));
  const tensors = args.map(({ text, tensor }) => (tensor ? text : `T(${text})`));
  if (Object.hasOwn(WHOLE, node.name)) return { text: WHOLE[node.name](tensors), tensor: true };
  if (functions.has(node.name)) return { text: call(node.name, tensors), tensor: true };
  if (node.name === "negative") return { text: `(-${args[0].text})`, tensor: args[0].tensor };
  const texts = args.some(({ tensor }) => tensor) ? args.map(({ text }) => text) : tensors;
  const sign = node.name === "^" ? "**" : node.name;
  const text = `(${texts[0]} ${sign} ${texts[1]})`;
  return { text: "<>".includes(sign[0]) ? `${text}.double()` : text, tensor: true };
}

const outer = (text) => (/^\((?:[^()]|\([^()]*\))*\)$/.test(text) ? text.slice(1, -1) : text);
const renamed = (name) => (KEYWORDS.has(name) ? `${name}_` : name);

function lossText(loss) {
  const [names, { text, tensor }] = [loss.names.join(", "), written(loss.tree, (name) => name)];
  const given = loss.n === 1 ? `${names}, = point` : `${names} = point`;
  if (loss.data) {
    const [t, d] = [0, 1].map((i) => loss.data.map((datum) => datum[i]).join(", "));
    return `t = T([${t}])\nd = T([${d}])\n\n\ndef loss(point):\n    ${given}\n    return ((${text}) + 0 * t).mean()\n`;
  }
  return `def loss(point):\n    ${given}\n    return ${tensor ? outer(text) : `T(${text})`}\n`;
}

// A rule of the reader's own as a method of gdlib: `step`, or `search` where it looks at other points.
function ruleText(title, { assignments, kept, vectors, asked }, values) {
  const given = { p: "p", g: "g", k: "k", n: "n" };
  const nameOf = (name) => given[name] ?? renamed(name);
  const zero = (name) => (vectors.has(name) ? "zero" : "T(0.0)");
  const lines = assignments.map(({ name, value }) => {
    const { text, tensor } = written(value, nameOf);
    const right = tensor ? outer(text) : `T(${text})`;
    return `        ${nameOf(name)} = ${vectors.has(name) ? `${right} + zero` : right}`;
  });
  const names = kept.map(nameOf);
  const all = names.length ? `k, ${names.join(", ")}` : "k,";
  return [
    `class ${title}:`,
    "    def init(self, point):",
    "        zero = torch.zeros_like(point)",
    `        return (${["T(0.0)", ...kept.map(zero)].join(", ")},)`,
    "",
    asked ? "    def search(self, point, value, grad, kept, evaluate):" : "    def step(self, point, grad, kept):",
    "        p, g, zero, n = point, grad, torch.zeros_like(point), T(float(len(point)))",
    `        ${all} = kept`,
    "        k = k + 1",
    ...Object.entries(values).map(([name, value]) => `        ${nameOf(name)} = T(${Number(value)})`),
    ...lines,
    `        return p, (${all}${names.length ? "," : ""})`,
    "",
  ].join("\n");
}

/**
 * The program. methods: { title, code, values, rule } each; code: gdlib's own, with places for values, or null for
 * a rule of the reader's own. source: where pip finds the library, or null.
 */
export function toPython({ loss, start, steps, methods, source = null }) {
  const imports = new Set(["descend"]);
  const classes = [];
  const entries = methods.map(({ title, code, values, rule }, i) => {
    const own = `Method${i + 1}`;
    if (!code) classes.push(ruleText(own, rule, values));
    const made = code
      ? code.replace(/\{(\w+)(:\.0f)?\}/g, (_, name, whole) => (whole ? Math.round(values[name]) : String(values[name])))
      : `${own}()`;
    if (code) for (const [, name] of made.matchAll(/([A-Za-z]\w*)\(/g)) imports.add(name);
    return `    ${JSON.stringify(title)}: descend(loss, start, ${made}, ${steps}),`;
  });
  return [
    "# A race from the playground of How Gradient Descent Works.",
    ...(source ? [`# The library: pip install ${JSON.stringify(source)}`] : []),
    "import torch",
    `from gdlib import ${[...imports].sort((a, b) => (a < b ? -1 : 1)).join(", ")}`,
    "",
    "",
    "def T(value):",
    "    return torch.as_tensor(value, dtype=torch.float64)",
    "",
    "",
    lossText(loss),
    "",
    ...classes.flatMap((text) => [text, ""]),
    `start = T([${start.join(", ")}])`,
    "paths = {",
    ...entries,
    "}",
    "for name, path in paths.items():",
    '    print(f"{name}: {path}")',
    "",
  ].join("\n");
}
