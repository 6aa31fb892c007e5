import { el, newId } from "../dom.js";

/** A date field; a month, a year or "after the summer" goes into the message instead. */
export function dateField(view, answer) {
  const id = newId("date");
  const error = el("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  const field = el("input", { type: "date", id, "aria-describedby": `${id}-error` });

  function submit(event) {
    event.preventDefault();
    if (field.value) {
      answer({ values: [field.value] });
      return;
    }
    error.textContent = "Give the day, month and year, or type what you know in your message: a month is enough.";
    field.focus();
  }

  return [
    el("form", { class: "field-row", novalidate: true, onsubmit: submit },
      el("label", { for: id }, "Date"),
      field,
      el("button", { type: "submit", class: "primary" }, "Use this date")),
    error,
    el("p", { class: "hint" }, "Not sure of the day? Type a month or a year in your message."),
  ];
}
