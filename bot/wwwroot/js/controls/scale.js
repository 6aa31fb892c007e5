import { el, newId } from "../dom.js";

/** A row of radio buttons, and a button that answers: arrow keys move without answering. */
export function scaleRow(view, answer) {
  const name = newId("scale");
  const error = el("p", { class: "field-error", role: "alert" });
  const radios = view.choices.map((choice) => el("input", { type: "radio", name, value: choice.value, checked: choice.picked }));
  const row = el("div", { class: "scale" },
    view.choices.map((choice, index) => el("label", {}, radios[index], el("span", {}, choice.label),
      choice.detail ? el("span", { class: "option-detail" }, choice.detail) : null)));

  function submit() {
    const picked = radios.find((radio) => radio.checked);
    if (picked) {
      answer({ values: [picked.value] });
      return;
    }
    error.textContent = "Pick a number first.";
    radios[0]?.focus();
  }

  return [row, error, el("button", { type: "button", class: "primary", onclick: submit }, "Use this number")];
}
