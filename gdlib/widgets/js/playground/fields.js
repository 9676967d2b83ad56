// A text that the reader types, and below it, when it can't be read, the place where and the reason why.

import { freshId, h, set } from "../ui/dom.js";
import { fillIn } from "../ui/format.js";

// onText(text) hears each change. rows: lines in view.
export function field(ui, { label, rows = 1, onText }) {
  const [id, why] = [freshId(), freshId()];
  const input = h("textarea", {
    id, rows, class: "gd-play-text", spellcheck: "false", autocapitalize: "off", autocomplete: "off",
    autocorrect: "off", "aria-describedby": why, maxlength: 700,
  });
  const excerpt = h("code", { class: "gd-play-excerpt" });
  const reason = h("span");
  const fault = h("p", { id: why, class: "gd-play-fault", hidden: true }, excerpt, reason);
  input.addEventListener("input", () => onText(input.value), { signal: ui.signal });
  return {
    element: h("div", { class: "gd-play-field" }, h("label", { for: id }, label), input, fault),
    input,
    // Shows the text as the state has it, and what is wrong with it: a Fault, or null. Returns that in words.
    show(text, found) {
      if (input.value !== text) input.value = text;
      const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0);
      set(input, { rows: Math.min(12, Math.max(rows, lines)), "aria-invalid": String(found !== null) });
      fault.hidden = found === null;
      if (found === null) return "";
      excerpt.replaceChildren(
        text.slice(Math.max(0, found.at - 16), found.at),
        h("mark", {}, text.slice(found.at, found.end).trim() || "␣"),
        text.slice(found.end, found.end + 16),
      );
      reason.textContent = ` ${fillIn(ui.words.faults[found.code], found.values)}`;
      return fault.textContent;
    },
  };
}
