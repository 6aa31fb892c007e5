import { el, hiddenWords } from "../dom.js";

/** The choices as a list that is put in order with buttons, so that a keyboard does as well as a mouse. */
export function orderList(view, answer) {
  const said = el("p", { class: "visually-hidden", role: "status" });
  const list = el("ol", { class: "order" });
  const rows = view.choices.map((choice) => row(choice));
  list.append(...rows.map((r) => r.element));
  showEnds();

  function row(choice) {
    const place = el("span", { class: "option-number" });
    const up = el("button", { type: "button", class: "quiet", onclick: () => move(choice, -1) }, "Up", hiddenWords(choice.label));
    const down = el("button", { type: "button", class: "quiet", onclick: () => move(choice, 1) }, "Down", hiddenWords(choice.label));
    const element = el("li", {},
      place,
      el("span", { class: "option-words", dir: "auto" },
        el("span", { class: "option-label" }, choice.label),
        choice.detail ? el("span", { class: "option-detail" }, ` ${choice.detail}`) : null),
      el("span", { class: "order-buttons" }, up, down));
    return { choice, element, place, up, down };
  }

  function move(choice, by) {
    const from = rows.findIndex((r) => r.choice === choice);
    const to = from + by;
    if (to < 0 || to >= rows.length) return;
    const [moved] = rows.splice(from, 1);
    rows.splice(to, 0, moved);
    // The neighbour is what moves on the page, so that the pressed button keeps the focus.
    const neighbour = rows[from].element;
    if (by < 0) moved.element.after(neighbour);
    else moved.element.before(neighbour);
    showEnds();
    said.textContent = `${choice.label}: now ${to + 1} of ${rows.length}`;
  }

  // aria-disabled and not disabled: a button that is switched off under somebody's finger loses the focus.
  function showEnds() {
    rows.forEach((r, index) => {
      r.place.textContent = String(index + 1);
      r.up.setAttribute("aria-disabled", String(index === 0));
      r.down.setAttribute("aria-disabled", String(index === rows.length - 1));
    });
  }

  return [list, said,
    el("button", { type: "button", class: "primary", onclick: () => answer({ values: rows.map((r) => r.choice.value) }) }, "Use this order")];
}
