import { el, newId } from "../dom.js";

/** A checkbox for each choice, and one button that answers with all that are ticked. */
export function checkboxes(view, answer) {
  const errorId = newId("error");
  const error = el("p", { class: "field-error", id: errorId, role: "alert" });
  const boxes = view.choices.map((choice) => el("input", { type: "checkbox", value: choice.value, checked: choice.picked }));
  const count = el("span");
  const showCount = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    count.textContent = ticked > 0 ? ` (${ticked} ticked)` : "";
    if (ticked > 0) error.textContent = "";
  };

  const rows = view.choices.map((choice, index) =>
    el("li", {},
      el("label", { class: "option" },
        boxes[index],
        el("span", { class: "option-number" }, String(index + 1)),
        el("span", { class: "option-words", dir: "auto" },
          el("span", { class: "option-label" }, choice.label),
          choice.detail ? el("span", { class: "option-detail" }, ` ${choice.detail}`) : null))));

  function submit() {
    const values = boxes.filter((box) => box.checked).map((box) => box.value);
    if (values.length > 0) {
      answer({ values });
      return;
    }
    error.textContent = "Tick at least one, or say in your message what you would like instead.";
    boxes[0]?.focus();
  }

  const list = el("ol", { class: "options", onchange: showCount }, rows);
  showCount();
  return [list, error, el("button", { type: "button", class: "primary", onclick: submit }, "Use what is ticked", count)];
}
