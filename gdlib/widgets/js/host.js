// The host of a static page: puts a live widget in the place of each fallback picture. There is no kernel;
// the state that Python wrote into the page is all there is.

import { mount } from "./mount.js";

// The part of a Jupyter model that a widget may use.
class PageModel {
  #state;
  #listeners = new Map();

  constructor(state) {
    this.#state = state;
  }

  get(name) {
    return this.#state[name];
  }

  set(name, value) {
    if (Object.is(this.#state[name], value)) return;
    this.#state[name] = value;
    this.#tell(`change:${name}`);
    this.#tell("change");
  }

  on(event, listener) {
    if (!this.#listeners.has(event)) this.#listeners.set(event, new Set());
    this.#listeners.get(event).add(listener);
  }

  off(event, listener) {
    this.#listeners.get(event)?.delete(listener);
  }

  save_changes() {}

  #tell(event) {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener();
  }
}

function wake(place, registry) {
  place.dataset.live = "";
  const state = JSON.parse(place.querySelector("script[type='application/json']").textContent);
  const live = document.createElement("div");
  place.append(live);
  try {
    mount(registry, new PageModel(state), live);
  } catch (error) {
    live.remove();
    delete place.dataset.live; // the picture stays
    console.error(error);
  }
}

/** Wake the widgets that a registry has, once the page is there. */
export function host(registry) {
  const wakeAll = () => {
    document.querySelectorAll(".gd-widget").forEach((place) => {
      // Each in its turn, so that what the reader does meanwhile is answered in between.
      setTimeout(() => {
        // What is awake already is passed over, so a page may load a script twice; and what another brings.
        if (!("live" in place.dataset) && Object.hasOwn(registry.widgets, place.dataset.kind)) wake(place, registry);
      });
    });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wakeAll);
  else wakeAll();
}
