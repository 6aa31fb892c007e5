/** Two rooms side by side, or as tabs where there is no space for both. */
export class Tabs {
  #narrow = matchMedia("(max-width: 59.99em)");
  #list;
  #pairs;
  #news;
  #current = 0;

  constructor(list, pairs, news) {
    this.#list = list;
    this.#pairs = pairs;
    this.#news = news;
    pairs.forEach(({ tab }, index) => tab.addEventListener("click", () => this.show(index)));
    list.addEventListener("keydown", (event) => this.#onKey(event));
    this.#narrow.addEventListener("change", () => this.#draw());
    this.#draw();
  }

  get isNarrow() {
    return this.#narrow.matches;
  }

  show(index) {
    this.#current = index;
    this.#draw();
  }

  /** Marks the draft's tab, if the draft is out of sight. */
  noteNews() {
    if (this.isNarrow && this.#current === 0) this.#news.hidden = false;
  }

  #onKey(event) {
    const to = { ArrowRight: 1, ArrowLeft: 0, End: 1, Home: 0 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.show(to);
    this.#pairs[to].tab.focus();
  }

  // Tabs are tabs to a screen reader only while they are tabs to the eye.
  #draw() {
    const narrow = this.isNarrow;
    toggle(this.#list, "role", narrow && "tablist");
    toggle(this.#list, "aria-label", narrow && "Chat and draft");
    this.#pairs.forEach(({ tab, panel }, index) => {
      const selected = index === this.#current;
      toggle(tab, "role", narrow && "tab");
      toggle(tab, "aria-selected", narrow && String(selected));
      toggle(tab, "tabindex", narrow && (selected ? "0" : "-1"));
      toggle(panel, "role", narrow && "tabpanel");
      panel.hidden = narrow && !selected;
    });
    if (!narrow || this.#current === 1) this.#news.hidden = true;
  }
}

function toggle(element, name, value) {
  if (value === false) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
