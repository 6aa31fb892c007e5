import { el } from "../dom.js";

/** One button for each choice; a press answers at once. The numbers can be typed as well. */
export function choiceButtons(view, answer) {
  const numbered = view.kind !== "Confirm";
  const buttons = view.choices.map((choice, index) =>
    el("li", {},
      el("button", { type: "button", class: numbered ? "option" : "option plain", onclick: () => answer({ values: [choice.value] }) },
        numbered ? el("span", { class: "option-number" }, String(index + 1)) : null,
        numbered ? " " : null,
        el("span", { class: "option-words", dir: "auto" },
          el("span", { class: "option-label" }, choice.label),
          choice.detail ? el("span", { class: "option-detail" }, ` ${choice.detail}`) : null,
          choice.picked ? el("span", { class: "option-detail" }, " (picked now)") : null))));
  return [el("ol", { class: numbered ? "options" : "options side-by-side" }, buttons)];
}
