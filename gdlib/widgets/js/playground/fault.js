// What is wrong with a text that a reader typed, and where. No words: a code and values for the sentence that
// the view finds for it, so that it can be said in any language.

export class Fault extends Error {
  // at, end: the place in the text, in characters.
  constructor(code, at, end, values = {}) {
    super(code);
    this.name = "Fault";
    this.code = code;
    this.at = at;
    this.end = Math.max(end, at + 1);
    this.values = values;
  }
}
