// A typed update rule, `v = beta v + g; p = p - lr v`: what it keeps, which hyperparameters it names, and the
// method that it is. Numbers and vectors of as many numbers as the point has go together, one by one.

import { Fault } from "./fault.js";
import { parseRule } from "./grammar.js";
import { constants, functions as shared, operations } from "./operations.js";

// What a rule finds: the point, its gradient, the step's number (1 for the first), how many numbers a point has.
const GIVEN = ["p", "g", "k", "n"];
const LIMITS = { kept: 12, hyperparameters: 6, asked: 4 };

const sum = (a) => a.reduce((total, each) => total + each, 0);
// To one number: of a vector, or of two.
const TO_NUMBER = new Map([
  ["sum", { arity: 1, of: sum }],
  ["mean", { arity: 1, of: (a) => sum(a) / a.length }],
  ["norm", { arity: 1, of: (a) => Math.sqrt(a.reduce((total, each) => total + each * each, 0)) }],
  ["largest", { arity: 1, of: (a) => Math.max(...a) }],
  ["dot", { arity: 2, of: (a, b) => a.reduce((total, each, i) => total + each * b[i], 0) }],
]);
// Asked of the loss at another point.
const ASKED = new Map([
  ["grad", { arity: 1, vector: true }],
  ["loss", { arity: 1, vector: false }],
]);
const COMPARE = new Map([
  ["<", (a, b) => (a < b ? 1 : 0)],
  [">", (a, b) => (a > b ? 1 : 0)],
  ["<=", (a, b) => (a <= b ? 1 : 0)],
  [">=", (a, b) => (a >= b ? 1 : 0)],
]);
// What nearly every line of a rule is made of, each in a loop of its own: a browser makes these fast.
const LOOPS = new Map([
  ["+", (to, a, b, da, db) => () => { for (let i = 0; i < to.length; i++) to[i] = a[i * da] + b[i * db]; }],
  ["-", (to, a, b, da, db) => () => { for (let i = 0; i < to.length; i++) to[i] = a[i * da] - b[i * db]; }],
  ["*", (to, a, b, da, db) => () => { for (let i = 0; i < to.length; i++) to[i] = a[i * da] * b[i * db]; }],
  ["/", (to, a, b, da, db) => () => { for (let i = 0; i < to.length; i++) to[i] = a[i * da] / b[i * db]; }],
]);
const WHERE = { arity: 3, of: (condition, a, b) => (condition ? a : b) };

export const isFunction = (name) =>
  shared.has(name) || TO_NUMBER.has(name) || ASKED.has(name) || name === "where";

/**
 * What a rule says: { kept, hyperparameters, make(values) } and its parts, names in the order of their first use.
 * make gives a method for descend, for hyperparameters by name; what is kept starts at zero. A Fault says
 * what is wrong with the text.
 */
export function compileMethod(text) {
  const assignments = parseRule(text, isFunction);
  if (!assignments.length) throw new Fault("empty", 0, text.length);
  for (const { name, at, end } of assignments) {
    if (constants.has(name) || isFunction(name) || (GIVEN.includes(name) && name !== "p")) {
      throw new Fault("taken", at, end, { name });
    }
  }
  if (!assignments.some(({ name }) => name === "p")) throw new Fault("stays", 0, text.length);
  const kept = unique(assignments.map(({ name }) => name)).filter((name) => name !== "p");
  const hyperparameters = namesIn(assignments).filter((name) => ![...kept, ...GIVEN].includes(name) && !constants.has(name));
  limit("kept_many", assignments, kept, LIMITS.kept);
  for (const name of hyperparameters.slice(LIMITS.hyperparameters)) {
    const { at, end } = firstNamed(assignments, name);
    throw new Fault("hyperparameters", at, end, { name, most: LIMITS.hyperparameters });
  }
  const vectors = vectorsAmong(assignments);
  const asked = checkCalls(assignments);
  return {
    kept,
    hyperparameters,
    assignments,
    vectors,
    asked, // how often a step asks for the loss or the gradient elsewhere
    make: (values) => new TypedMethod({ assignments, kept, vectors, values }),
  };
}

const unique = (names) => [...new Set(names)];

function limit(code, assignments, names, most) {
  if (names.length <= most) return;
  const { at, end } = assignments.find(({ name }) => name === names[most]);
  throw new Fault(code, at, end, { most });
}

function* nodes(tree) {
  yield tree;
  for (const child of tree.args ?? []) yield* nodes(child);
}

const allNodes = (assignments) => assignments.flatMap(({ value }) => [...nodes(value)]);
const namesIn = (assignments) => unique(allNodes(assignments).filter(({ kind }) => kind === "name").map(({ name }) => name));
const firstNamed = (assignments, name) => allNodes(assignments).find((node) => node.kind === "name" && node.name === name);

function checkCalls(assignments) {
  let asked = 0;
  for (const { kind, name, args, at, end } of allNodes(assignments)) {
    if (kind !== "call" || COMPARE.has(name)) continue;
    const wanted = (name === "where" ? WHERE : (TO_NUMBER.get(name) ?? ASKED.get(name) ?? operations.get(name))).arity;
    const enough = name === "max" || name === "min" ? args.length >= 2 : args.length === wanted;
    if (!enough) throw new Fault("arguments", at, end, { name, wanted, got: args.length });
    if (ASKED.has(name)) asked += 1;
    if (asked > LIMITS.asked) throw new Fault("asked", at, end, { most: LIMITS.asked });
  }
  return asked;
}

// The names that hold vectors: p and g, and what is made of them.
function vectorsAmong(assignments) {
  const vectors = new Set(["p", "g"]);
  const isVector = (node) => {
    if (node.kind !== "call") return vectors.has(node.name);
    if (ASKED.has(node.name)) return ASKED.get(node.name).vector;
    return !TO_NUMBER.has(node.name) && node.args.some(isVector);
  };
  for (let before = 0; before < vectors.size; ) {
    before = vectors.size;
    for (const { name, value } of assignments) if (isVector(value)) vectors.add(name);
  }
  return vectors;
}

/** A method as `descend` takes it: init(point) -> state, step(point, grad, state, loss) -> [point, state]. */
class TypedMethod {
  constructor({ assignments, kept, vectors, values }) {
    Object.assign(this, { assignments, kept, vectors, values });
  }

  init(point) {
    return new Run(this, point.length);
  }

  step(point, grad, run, loss) {
    return [run.step(point, grad, loss), run];
  }
}

// A rule at work, for points of n numbers: each result has a place of its own, filled in the rule's order.
class Run {
  #n;
  #names = new Map(); // name -> its Float64Array, of n numbers or one
  #given; // p, g and k among them
  #lines = [];
  #loss = null;

  constructor({ assignments, kept, vectors, values }, n) {
    this.#n = n;
    for (const name of [...kept, "p", "g", "k"]) this.#names.set(name, new Float64Array(vectors.has(name) ? n : 1));
    this.#given = ["p", "g", "k"].map((name) => this.#names.get(name));
    this.#names.set("n", Float64Array.of(n));
    for (const [name, value] of [...constants, ...Object.entries(values)]) {
      if (!this.#names.has(name)) this.#names.set(name, Float64Array.of(value));
    }
    for (const { name, value } of assignments) {
      const [from, to] = [this.#add(value), this.#names.get(name)];
      const stride = from.length > 1 ? 1 : 0;
      this.#lines.push(() => {
        for (let i = 0; i < to.length; i++) to[i] = from[i * stride];
      });
    }
  }

  step(point, grad, loss) {
    const [p, g, k] = this.#given;
    for (let i = 0; i < this.#n; i++) {
      p[i] = point[i];
      g[i] = grad[i];
    }
    k[0] += 1;
    this.#loss = loss;
    for (let i = 0; i < this.#lines.length; i++) this.#lines[i]();
    const next = new Array(this.#n);
    for (let i = 0; i < this.#n; i++) next[i] = p[i];
    return next;
  }

  // The place of a tree's result, once the lines that fill it are down.
  #add(node) {
    if (node.kind === "number") return Float64Array.of(node.value);
    if (node.kind === "name") return this.#names.get(node.name);
    const args = node.args.map((each) => this.#add(each));
    if (ASKED.has(node.name)) return this.#ask(node.name, args[0]);
    if (TO_NUMBER.has(node.name)) return this.#toNumber(TO_NUMBER.get(node.name).of, args);
    if (node.name === "where") return this.#each(WHERE.of, args);
    if (LOOPS.has(node.name)) return args.reduce((a, b) => this.#loop(LOOPS.get(node.name), a, b));
    const of = COMPARE.get(node.name) ?? whole(node) ?? operations.get(node.name).of;
    if (args.length < 2) return this.#each(of, [args[0], args[0], args[0]]);
    return args.reduce((a, b) => this.#each(of, [a, b, b]));
  }

  #loop(make, a, b) {
    const to = new Float64Array(Math.max(a.length, b.length));
    const [da, db] = [a, b].map(({ length }) => (length > 1 ? 1 : 0));
    this.#lines.push(make(to, a, b, da, db));
    return to;
  }

  #each(of, [a, b, c]) {
    const to = new Float64Array(Math.max(a.length, b.length, c.length));
    const [da, db, dc] = [a, b, c].map(({ length }) => (length > 1 ? 1 : 0));
    this.#lines.push(() => {
      for (let i = 0; i < to.length; i++) to[i] = of(a[i * da], b[i * db], c[i * dc]);
    });
    return to;
  }

  #toNumber(of, args) {
    const to = new Float64Array(1);
    const full = args.map((arg) => this.#full(arg));
    this.#lines.push(() => {
      to[0] = of(...full);
    });
    return to;
  }

  #ask(name, arg) {
    const at = this.#full(arg);
    const to = new Float64Array(ASKED.get(name).vector ? this.#n : 1);
    this.#lines.push(() => {
      if (name === "grad") to.set(this.#loss.gradient(at));
      else to[0] = this.#loss.value(at);
    });
    return to;
  }

  // A number where a vector is wanted stands in each of its places.
  #full(arg) {
    return arg.length === this.#n ? arg : this.#each((a) => a, [arg, new Float64Array(this.#n), arg]);
  }
}

// A square is a product: faster than a power, and what torch does.
function whole({ name, args }) {
  if (name !== "^" || args[1].kind !== "number") return null;
  return { 2: operations.get("square").of, 3: operations.get("cube").of }[args[1].value] ?? null;
}
