import { el, hiddenWords, motion } from "./dom.js";
import { documentLink } from "./replies.js";
import { inline, words } from "./words.js";

// Room kept around what is scrolled to, in pixels.
const margin = 48;

/** The draft beside the conversation. say sends a typed command. */
export class Draft {
  #body;
  #say;
  #documents = new Map();
  #newDocuments = new Set();
  #seen = null;
  #conversationId;
  #shown = null;

  constructor(body, { conversationId, say }) {
    this.#body = body;
    this.#say = say;
    this.#conversationId = conversationId;
  }

  /** Notes the documents of a turn; the newest of each name is offered. */
  noteDocuments(replies) {
    for (const { item } of replies.filter((reply) => reply.kind === "document")) {
      this.#documents.set(item.fileName, item);
      this.#newDocuments.add(item);
    }
  }

  /** Shows the draft; true when something in it has changed since it was last shown. */
  show(view) {
    const text = JSON.stringify([view, [...this.#documents.values()]]);
    if (text === this.#shown && this.#newDocuments.size === 0) return false;
    const first = this.#shown === null;
    this.#shown = text;
    const before = this.#seen;
    this.#seen = new Map(rowsOf(view).map((row) => [keyOf(row), row.value]));
    const focused = this.#body.contains(document.activeElement) ? document.activeElement.textContent : null;
    this.#body.replaceChildren(...(view ? this.#nodes(view, first ? null : before) : [empty()]));
    // Whoever was on a button of the draft stays on it.
    if (focused !== null) [...this.#body.querySelectorAll("a, button")].find((e) => e.textContent === focused)?.focus();
    else if (!first) this.#showNewest();
    this.#newDocuments.clear();
    return !first;
  }

  // Moves the sheet, and nothing else, so that what has just changed can be seen.
  #showNewest() {
    const news = [...this.#body.querySelectorAll(".is-new")];
    if (news.length === 0) return;
    const sheet = this.#body.parentElement;
    const { top, bottom } = sheet.getBoundingClientRect();
    const isSeen = (row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom - margin;
    if (!news.some(isSeen)) sheet.scrollBy({ top: news[0].getBoundingClientRect().top - top - margin, behavior: motion() });
  }

  #nodes(view, before) {
    return [
      el("p", { class: "draft-title", dir: "auto" }, view.title),
      progress(view.progress),
      ...view.sections.filter((section) => section.rows.length > 0).map((section) =>
        el("section", { class: "draft-section" },
          el("h3", {}, section.heading),
          el("dl", {}, rowsOfSection(section).map((row) => this.#row(row, before))))),
      view.gaps.length > 0 ? gaps(view.gaps) : "",
      this.#documentsNode(before !== null),
    ];
  }

  #row(row, before) {
    const isNew = before !== null && before.get(keyOf(row)) !== row.value;
    return el("div", { class: isNew ? "draft-row is-new" : "draft-row" },
      el("dt", {}, row.label),
      el("dd", {},
        words(row.value),
        row.note ? el("p", { class: "draft-note" }, inline(row.note)) : null,
        row.promptKey
          ? el("button", { type: "button", class: "link", onclick: () => this.#say(`change ${row.label}`) }, "Change", hiddenWords(row.label))
          : null));
  }

  #documentsNode(marksNew) {
    const links = [...this.#documents.values()].map((item) =>
      el("li", { class: marksNew && this.#newDocuments.has(item) ? "is-new" : null }, documentLink(item, this.#conversationId)));
    return el("section", { class: "draft-section" },
      el("h3", {}, "Documents"),
      links.length > 0 ? el("ul", { class: "documents" }, links) : el("p", { class: "hint" }, "None made yet."),
      el("button", { type: "button", class: "quiet", onclick: () => this.#say("export") }, links.length > 0 ? "Make them again" : "Make the documents"));
  }
}

const rowsOf = (view) => (view?.sections ?? []).flatMap(rowsOfSection);

const rowsOfSection = (section) => section.rows.map((row) => ({ ...row, section: section.heading }));

const keyOf = (row) => row.promptKey ?? `${row.section}/${row.label}`;

const empty = () => el("p", { class: "hint" }, "Nothing yet. What you answer in the chat is put together here, ready for a document.");

function progress({ step, of }) {
  const label = `Part ${step} of ${of}`;
  return el("div", { class: "draft-progress" },
    el("progress", { max: of, value: Math.max(0, step - 1), "aria-label": "Parts done" }, label),
    el("span", {}, label));
}

function gaps(items) {
  return el("section", { class: "draft-section draft-gaps" },
    el("h3", {}, "Still to settle"),
    el("ul", {}, items.map((item) => el("li", {}, inline(item)))));
}
