// Questions with choices, and to each choice an answer that says why it is right or wrong.

import { freshId, h } from "./ui/dom.js";

export function render(ui) {
  const { words } = ui;
  const questions = ui.get("questions");
  ui.root.append(...questions.map((question, number) => ask(ui, words, question, number)));
}

function ask(ui, words, { ask: sentence, choices }, number) {
  const group = freshId();
  const answer = h("p", { class: "gd-quiz-answer", role: "status" });
  const buttons = choices.map((choice, i) => {
    const input = h("input", { type: "radio", name: group });
    input.addEventListener(
      "change",
      () => ui.set({ chosen: ui.get("chosen").map((old, j) => (j === number ? i : old)) }),
      { signal: ui.signal },
    );
    return { input, element: h("label", { class: "gd-quiz-choice" }, input, h("span", {}, ...rich(choice.text))) };
  });
  let shown = -1;
  ui.onDraw(() => {
    const chosen = ui.get("chosen")[number];
    if (chosen === shown) return;
    shown = chosen;
    buttons.forEach(({ input, element }, i) => {
      input.checked = i === chosen;
      element.classList.toggle("gd-quiz-right", i === chosen && choices[i].right);
      element.classList.toggle("gd-quiz-wrong", i === chosen && !choices[i].right);
    });
    const choice = choices[chosen];
    answer.replaceChildren(
      ...(choice ? [h("strong", {}, choice.right ? `✓ ${words.right}` : `✗ ${words.wrong}`), " ", ...rich(choice.why)] : []),
    );
  });
  return h(
    "fieldset",
    { class: "gd-quiz-question" },
    h("legend", {}, ...rich(sentence)),
    ...buttons.map(({ element }) => element),
    answer,
  );
}

// Text in which `backquotes` mean code.
function rich(text) {
  return text.split("`").map((part, i) => (i % 2 ? h("code", {}, part) : part));
}
