import { el, newId } from "../dom.js";

/**
 * One row of radio buttons for each choice, with "don't know" at its end, and one button that answers with all rows that have a rating.
 * A row left open stays as it was. Arrow keys move within a row, Tab from row to row.
 */
export function ratingRows(view, answer) {
  const error = el("p", { class: "field-error", role: "alert" });
  const count = el("span");
  const rows = view.choices.map((choice) => ({ choice, radios: radiosOf(choice, view.scale) }));
  const rated = () => rows.flatMap(({ choice, radios }) => radios.filter((radio) => radio.checked).map((radio) => `${choice.value}=${radio.value}`));

  function showCount() {
    const ratings = rated().length;
    count.textContent = ratings > 0 ? ` (${ratings} of ${rows.length})` : "";
    if (ratings > 0) error.textContent = "";
  }

  function submit() {
    const values = rated();
    if (values.length > 0) {
      answer({ values });
      return;
    }
    error.textContent = "Rate at least one first, or say in your message what you would like instead.";
    rows[0]?.radios[0]?.focus();
  }

  const list = el("div", { class: "ratings", onchange: showCount }, rows.map(({ choice, radios }, index) =>
    el("fieldset", { class: "rating" },
      el("legend", { dir: "auto" }, el("span", { class: "option-number" }, String(index + 1)), " ", el("span", { class: "option-label" }, choice.label)),
      el("div", { class: "scale" }, radios.map((radio, i) => el("label", {}, radio, el("span", {}, view.scale[i].label)))))));
  showCount();
  return [list, error, el("button", { type: "button", class: "primary", onclick: submit }, "Use these ratings", count)];
}

// What was rated before stands in the row's detail as it is shown, and is chosen again.
function radiosOf(choice, scale) {
  const name = newId("rating");
  return scale.map((point, index) => {
    const isLast = index === scale.length - 1;
    const checked = choice.picked && (choice.detail === point.label || (isLast && !scale.some(({ label }) => label === choice.detail)));
    return el("input", { type: "radio", name, value: point.value, checked });
  });
}
