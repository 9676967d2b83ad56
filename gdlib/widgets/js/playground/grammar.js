// What formulas and update rules are written in: a lexer and a recursive-descent parser. A text becomes a tree
// of numbers, names, and calls of functions by arguments; it is never handed to JavaScript.
//
//   rule       = assignment { (";" | new line) assignment }
//   assignment = name "=" expression
//   expression = sum [ ("<" | ">" | "<=" | ">=") sum ]
//   sum        = product { ("+" | "-") product }
//   product    = signed { ("*" | "/") signed | power }      2 x y, beta v, 3 (x + 1): the sign left out
//   signed     = ("-" | "+") signed | power
//   power      = atom [ "^" signed ]                        from the right: 2^3^2 is 2^(3^2)
//   atom       = number | name | name "(" expression { "," expression } ")" | "(" expression ")"

import { Fault } from "./fault.js";
export const LIMITS = { characters: 600, depth: 40, nodes: 400, name: 20, assignments: 24 };

const TOKEN =
  /(?<space>[ \t\r\u00a0]+)|(?<end>[;\n])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_α-ωΑ-Ω][\wα-ωΑ-Ω]*)|(?<sign>\*\*|<=|>=|[-+*/^()=,<>−·×²³≤≥])/uy;
const SPELLINGS = { "**": "^", "−": "-", "·": "*", "×": "*", "≤": "<=", "≥": ">=" };
const POWERS = { "²": "2", "³": "3" };

// The text as { type, text, at, end } tokens, with one of type "stop" at the end.
function tokens(text) {
  const most = LIMITS.characters;
  if (text.length > most) throw new Fault("long", most, text.length, { most });
  const found = [];
  let at = TOKEN.lastIndex = 0;
  while (at < text.length) {
    const match = TOKEN.exec(text);
    if (!match) {
      const sign = String.fromCodePoint(text.codePointAt(at));
      throw new Fault("sign", at, at + sign.length, { sign });
    }
    const end = TOKEN.lastIndex;
    const { space, number, name, end: stop } = match.groups;
    const type = number ? "number" : name ? "name" : stop ? ";" : (SPELLINGS[match[0]] ?? match[0]);
    if (name?.length > LIMITS.name) throw new Fault("name_long", at, end, { most: LIMITS.name });
    if (type in POWERS) found.push({ type: "^", text: "^", at, end }, { type: "number", text: POWERS[type], at, end });
    else if (!space) found.push({ type, text: match[0], at, end });
    at = end;
  }
  found.push({ type: "stop", text: "", at: text.length, end: text.length });
  return found;
}

class Parser {
  #tokens;
  #isFunction;
  #place = 0;
  #depth = 0;
  #nodes = 0;

  constructor(text, isFunction) {
    this.#tokens = tokens(text);
    this.#isFunction = isFunction;
  }

  get next() {
    return this.#tokens[this.#place];
  }

  take() {
    return this.#tokens[this.#place++];
  }

  fault(code, values, token = this.next) {
    return new Fault(code, token.at, token.end, values);
  }

  node(parts) {
    this.#nodes += 1;
    if (this.#nodes > LIMITS.nodes) throw new Fault("many", parts.at, parts.end, { most: LIMITS.nodes });
    return parts;
  }

  call(name, args, token) {
    return this.node({ kind: "call", name, args, at: token.at, end: token.end });
  }

  // Whatever nests goes through here, so that no text can exhaust the stack.
  deeper(parse) {
    this.#depth += 1;
    if (this.#depth > LIMITS.depth) throw this.fault("deep", { most: LIMITS.depth });
    const found = parse();
    this.#depth -= 1;
    return found;
  }

  expression() {
    return this.deeper(() => {
      const left = this.sum();
      const token = this.next;
      if (!["<", ">", "<=", ">="].includes(token.type)) return left;
      return this.call(this.take().type, [left, this.sum()], token);
    });
  }

  sum() {
    let left = this.product();
    while (this.next.type === "+" || this.next.type === "-") {
      const token = this.take();
      left = this.call(token.type, [left, this.product()], token);
    }
    return left;
  }

  product() {
    let left = this.signed();
    let divided = false;
    for (;;) {
      const token = this.next;
      if (token.type === "*" || token.type === "/") {
        left = this.call(this.take().type, [left, this.signed()], token);
        divided = token.type === "/";
      } else if (token.type === "name" || token.type === "(") {
        if (divided) throw this.fault("two_readings"); // a / b c: (a / b) c or a / (b c)?
        left = this.call("*", [left, this.power()], token);
      } else if (token.type === "number") throw this.fault("number_after");
      else return left;
    }
  }

  signed() {
    const token = this.next;
    if (token.type !== "-" && token.type !== "+") return this.power();
    this.take();
    const inner = this.deeper(() => this.signed());
    return token.type === "+" ? inner : this.call("negative", [inner], token);
  }

  power() {
    const base = this.atom();
    if (this.next.type !== "^") return base;
    const token = this.take();
    return this.call("^", [base, this.deeper(() => this.signed())], token);
  }

  atom() {
    const token = this.take();
    if (token.type === "number") {
      const value = Number(token.text);
      if (!Number.isFinite(value)) throw this.fault("number_large", {}, token);
      return this.node({ kind: "number", value, at: token.at, end: token.end });
    }
    if (token.type === "(") {
      const inner = this.expression();
      this.close(token);
      return inner;
    }
    if (token.type === "stop" || token.type === ";") throw this.fault("ends", {}, token);
    if (token.type !== "name") throw this.fault("no_value", { sign: token.text }, token);
    if (!this.#isFunction(token.text)) {
      return this.node({ kind: "name", name: token.text, at: token.at, end: token.end });
    }
    if (this.next.type !== "(") throw this.fault("no_brackets", { name: token.text }, token);
    const [open, args] = [this.take(), [this.expression()]];
    while (this.next.type === ",") {
      this.take();
      args.push(this.expression());
    }
    this.close(open);
    return this.call(token.text, args, token);
  }

  close(open) {
    if (this.next.type === ")") this.take();
    else if (this.next.type === "stop" || this.next.type === ";") throw this.fault("not_closed", {}, open);
    else throw this.fault("unexpected", { sign: this.next.text });
  }

  assignment() {
    const target = this.take();
    if (target.type !== "name") throw this.fault("no_name", { sign: target.text }, target);
    const code = this.#tokens[this.#place + 1]?.type === "=" ? "in_place" : "no_equals"; // as in p -= lr g
    if (this.next.type !== "=") throw this.fault(code, { name: target.text, sign: this.next.type }, target);
    this.take();
    return { name: target.text, at: target.at, end: target.end, value: this.expression() };
  }
}

/** The tree of one expression. isFunction(name): whether a name that stands before brackets is called. */
export function parseExpression(text, isFunction) {
  const parser = new Parser(text, isFunction);
  const tree = parser.expression();
  const code = parser.next.type === "=" ? "equation" : "unexpected";
  if (parser.next.type !== "stop") throw parser.fault(code, { sign: parser.next.text.trim() || ";" });
  return tree;
}

/** Assignments { name, at, end, value }, in their order. */
export function parseRule(text, isFunction) {
  const parser = new Parser(text, isFunction);
  const found = [];
  for (;;) {
    while (parser.next.type === ";") parser.take();
    if (parser.next.type === "stop") return found;
    if (found.length === LIMITS.assignments) throw parser.fault("assignments", { most: LIMITS.assignments });
    found.push(parser.assignment());
    if (![";", "stop"].includes(parser.next.type)) throw parser.fault("unexpected", { sign: parser.next.text });
  }
}
