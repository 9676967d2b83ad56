// What every widget stands on, whoever hosts it: one object that reads and sets the model, redraws at most
// once a frame, and lets go of everything at the end.

// widgets: those that the model may be of, by their kind. style: the look of them all.
export function mount({ widgets, style }, model, root) {
  const kind = model.get("kind");
  const ui = new Ui(model, root);
  addStyle(root, style);
  root.classList.add("gd-live", `gd-${kind}`);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", ui.words.name);
  widgets[kind].render(ui);
  ui.start();
  return () => ui.end();
}

class Ui {
  #starts = [];
  #draws = [];
  #frame = 0;
  #spoken = 0;
  #end = new AbortController();

  constructor(model, root) {
    this.model = model;
    this.root = root;
    this.words = model.get("words");
    this.signal = this.#end.signal; // for addEventListener: aborted when the widget goes
  }

  get(name) {
    return this.model.get(name);
  }

  // Set one or several traits, in the page and in the kernel, if there is one.
  set(changes) {
    for (const [name, value] of Object.entries(changes)) this.model.set(name, value);
    this.model.save_changes();
  }

  // `look` runs once, when the widget stands in the page and nothing is drawn.
  onStart(look) {
    this.#starts.push(look);
  }

  // `draw` runs at the start and after each change, at most once a frame.
  onDraw(draw) {
    this.#draws.push(draw);
  }

  redraw = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.drawNow();
    });
  };

  drawNow() {
    for (const draw of this.#draws) draw();
  }

  // Say a sentence to a screen reader once the reader's hand has come to rest.
  say(sentence) {
    clearTimeout(this.#spoken);
    this.#spoken = setTimeout(() => {
      this.speaker.textContent = sentence;
    }, 500);
  }

  start() {
    this.speaker = document.createElement("p");
    this.speaker.className = "gd-spoken";
    this.speaker.setAttribute("aria-live", "polite");
    this.root.append(this.speaker);
    // JupyterLab has uses of its own for the arrow keys, unless the very element in focus says no.
    const keep = ({ target }) => target.setAttribute("data-lm-suppress-shortcuts", "true");
    this.root.addEventListener("focusin", keep, { signal: this.signal });
    this.model.on("change", this.redraw);
    for (const look of this.#starts) look();
    this.drawNow();
  }

  end() {
    this.model.off("change", this.redraw);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#spoken);
    this.#end.abort();
    this.root.replaceChildren();
  }
}

function addStyle(root, rules) {
  const place = root.getRootNode();
  const home = place === document || !place.querySelector ? document.head : place; // a shadow root has its own
  if ([...home.querySelectorAll("style")].some((sheet) => sheet.textContent === rules)) return;
  const sheet = document.createElement("style");
  sheet.textContent = rules;
  home.append(sheet);
}
