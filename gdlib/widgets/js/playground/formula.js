// A typed loss: its value, its gradient by reverse-mode differentiation, and its Hessian by a forward sweep of
// tangents through that. The formula becomes a tape, a list of operations in the order of their evaluation.

import { Fault } from "./fault.js";
import { parseExpression } from "./grammar.js";
import { constants, functions, kinks, operations } from "./operations.js";

export const MOST_VARIABLES = 10;
export const MOST_POINTS = 60;
const MOST_LINES = 3000;
const DATUM = ["t", "d"]; // a point of the data, in the names of a formula that is a fit
const SIGNS = { "+": 1, "-": 2, "*": 3, square: 4 }; // so frequent that they are done on the spot
const NUMBERED = /^x([1-9]\d?)$/;

/**
 * The loss that a formula says: { n, names, value(point), gradient(point), hessian(point), operations }.
 * Its variables are x, or x and y, or x1, x2 and so on up to the highest that occurs. A Fault says what is wrong
 * with it. value and gradient give inf or nan where the formula has no finite value; nothing throws.
 * A formula with t or d in it is a fit: its mean over the points [t, d] of `data`.
 */
export function compileFormula(text, data = []) {
  const tree = parseExpression(text, (name) => functions.has(name));
  const names = variablesOf(tree, text);
  const all = [...nodes(tree)];
  const datum = all.find(({ kind, name }) => kind === "name" && DATUM.includes(name));
  if (!datum) return new Tape(tree, names, null);
  if (!data.length) throw new Fault("no_points", datum.at, datum.end, { name: datum.name });
  const most = Math.floor(MOST_LINES / all.length);
  if (data.length > most) throw new Fault("fit_large", datum.at, datum.end, { most, got: data.length });
  return new Tape(tree, names, data);
}

// The variables in their order, from the names that occur.
function variablesOf(tree, text) {
  const found = new Map();
  for (const node of nodes(tree)) {
    const variable = node.kind === "name" && !constants.has(node.name) && !DATUM.includes(node.name);
    if (variable && !found.has(node.name)) found.set(node.name, node);
  }
  if (!found.size) throw new Fault("no_variable", 0, text.length);
  const numbered = NUMBERED.test(found.keys().next().value);
  for (const [name, { at, end }] of found) {
    const right = numbered ? NUMBERED.test(name) : name === "x" || name === "y";
    if (!right) throw new Fault(reason(name), at, end, { name, product: [...name].join(" ") });
    if (numbered && Number(NUMBERED.exec(name)[1]) > MOST_VARIABLES) {
      throw new Fault("variables", at, end, { most: MOST_VARIABLES });
    }
  }
  if (!numbered) return found.has("y") ? ["x", "y"] : ["x"];
  const highest = Math.max(...[...found.keys()].map((name) => Number(NUMBERED.exec(name)[1])));
  return Array.from({ length: highest }, (_, i) => `x${i + 1}`);
}

const reason = (name) => {
  if (name === "x" || name === "y" || NUMBERED.test(name)) return "mixed";
  return /^[xy]+$/.test(name) ? "together" : "unknown";
};

function* nodes(tree) {
  yield tree;
  for (const child of tree.args ?? []) yield* nodes(child);
}

class Tape {
  #values = []; // of all places on the tape: variables, then what is computed; constants lie among them
  #active = []; // whether a place depends on the variables
  #lines = []; // { operation, a, b, to }: places of the arguments and of the result; b = a where there is one
  #result;
  #slopes;
  #tangents;
  #turns;

  constructor(tree, names, data) {
    this.n = names.length;
    this.names = names;
    this.tree = tree;
    this.data = data;
    this.mayKink = false;
    for (let i = 0; i < this.n; i++) this.#place(0, true);
    this.#result = data ? this.#mean(tree, data) : this.#add(tree, []);
    this.#values = Float64Array.from(this.#values);
    [this.#slopes, this.#tangents, this.#turns] = [0, 0, 0].map(() => new Float64Array(this.#values.length));
  }

  #place(value, active) {
    this.#values.push(value);
    this.#active.push(active);
    return this.#values.length - 1;
  }

  #mean(tree, data) {
    const total = data.map((datum) => this.#add(tree, datum)).reduce((a, b) => this.#apply("+", a, b));
    return this.#apply("/", total, this.#place(data.length, false));
  }

  // The place of a tree's result; datum: what t and d are.
  #add(node, datum) {
    if (node.kind === "number") return this.#place(node.value, false);
    if (node.kind === "name") {
      if (DATUM.includes(node.name)) return this.#place(datum[DATUM.indexOf(node.name)], false);
      const variable = this.names.indexOf(node.name);
      return variable < 0 ? this.#place(constants.get(node.name), false) : variable;
    }
    checkCall(node);
    const places = node.args.map((each) => this.#add(each, datum));
    if (operations.get(node.name).arity === 1) return this.#apply(node.name, places[0], places[0]);
    return places.reduce((a, b) => this.#apply(node.name, a, b));
  }

  // The place of a result. What depends on no variable is computed once, here.
  #apply(name, a, b) {
    const whole = name === "^" && !this.#active[b] && { 2: "square", 3: "cube" }[this.#values[b]];
    if (whole) return this.#apply(whole, a, a);
    const operation = operations.get(name);
    const active = this.#active[a] || this.#active[b];
    this.mayKink ||= active && kinks.has(name);
    const to = this.#place(operation.of(this.#values[a], this.#values[b]), active);
    const [first, second] = [this.#active[a], operation.arity === 2 && this.#active[b]];
    if (active) this.#lines.push({ sign: SIGNS[name] ?? 0, operation, a, b, to, first, second });
    return to;
  }

  value(point) {
    const [values, lines] = [this.#values, this.#lines];
    for (let i = 0; i < this.n; i++) values[i] = point[i];
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      const a = values[line.a];
      const b = values[line.b];
      switch (line.sign) {
        case SIGNS["+"]:
          values[line.to] = a + b;
          break;
        case SIGNS["-"]:
          values[line.to] = a - b;
          break;
        case SIGNS["*"]:
          values[line.to] = a * b;
          break;
        case SIGNS.square:
          values[line.to] = a * a;
          break;
        default:
          values[line.to] = line.operation.of(a, b);
      }
    }
    return values[this.#result];
  }

  gradient(point) {
    this.#sweep(point);
    return this.#variables(this.#slopes);
  }

  valueAndGradient(point) {
    const value = this.#sweep(point);
    return { value, gradient: this.#variables(this.#slopes) };
  }

  // The matrix of second derivatives: for each variable, how the gradient turns as it grows.
  hessian(point) {
    this.#sweep(point);
    return Array.from({ length: this.n }, (_, variable) => {
      this.#turn(variable);
      return this.#variables(this.#turns);
    });
  }

  #variables(places) {
    const found = new Array(this.n);
    for (let i = 0; i < this.n; i++) found[i] = places[i];
    return found;
  }

  // Values, forwards, and the slopes of the result in all of them, backwards.
  #sweep(point) {
    const value = this.value(point);
    const [values, slopes, lines] = [this.#values, this.#slopes, this.#lines];
    slopes.fill(0);
    slopes[this.#result] = 1;
    for (let i = lines.length - 1; i >= 0; i--) {
      const { sign, operation, a, b, to, first, second } = lines[i];
      const slope = slopes[to];
      switch (sign) {
        case SIGNS["+"]:
          slopes[a] += slope;
          slopes[b] += slope;
          break;
        case SIGNS["-"]:
          slopes[a] += slope;
          slopes[b] -= slope;
          break;
        case SIGNS["*"]:
          slopes[a] += slope * values[b];
          slopes[b] += slope * values[a];
          break;
        case SIGNS.square:
          slopes[a] += slope * (2 * values[a]);
          break;
        default:
          if (first) slopes[a] += through(operation, slope, operation.da(values[a], values[b], values[to]));
          if (second) slopes[b] += through(operation, slope, operation.db(values[a], values[b], values[to]));
      }
    }
    return value;
  }

  // After a sweep: how values (tangents, forwards) and slopes (turns, backwards) change with a variable.
  #turn(variable) {
    const [values, slopes, tangents, turns] = [this.#values, this.#slopes, this.#tangents, this.#turns];
    tangents.fill(0);
    turns.fill(0);
    tangents[variable] = 1;
    for (const { operation, a, b, to, first, second } of this.#lines) {
      const at = [values[a], values[b], values[to]];
      tangents[to] = 0;
      if (first) tangents[to] += through(operation, tangents[a], operation.da(...at));
      if (second) tangents[to] += through(operation, tangents[b], operation.db(...at));
    }
    for (const { operation, a, b, to, first, second } of this.#lines.toReversed()) {
      const at = [values[a], values[b], values[to]];
      const [ta, tb] = [first ? tangents[a] : 0, second ? tangents[b] : 0];
      // A slope that doesn't change stays, even where its change would be infinite for other tangents.
      const change = (along, across) => (ta && ta * along(...at)) + (tb && tb * across(...at));
      const turn = (share, bend) => through(operation, turns[to], share(...at)) + (bend && bend * slopes[to]);
      if (first) turns[a] += turn(operation.da, change(operation.daa, operation.dab));
      if (second) turns[b] += turn(operation.db, change(operation.dab, operation.dbb));
    }
  }
}

function checkCall({ name, args, at, end }) {
  const operation = operations.get(name);
  if (!operation) throw new Fault("no_comparison", at, end, { sign: name });
  const enough = name === "max" || name === "min" ? args.length >= 2 : args.length === operation.arity;
  if (!enough) throw new Fault("arguments", at, end, { name, wanted: operation.arity, got: args.length });
}

const through = (operation, slope, share) => (share === 0 && operation.chooses ? 0 : slope * share);
