import { controlsFor } from "./controls/controls.js";
import { el, hiddenWords, newId } from "./dom.js";
import { inline, words } from "./words.js";

/** A question in the conversation: open with its controls, and later settled, with its answer and a way to change it. */
export class PromptCard {
  #controls;
  #settled;
  #busy = false;

  /** send takes { text } for words, or { promptKey, values, asked } for a press. */
  constructor(view, version, send) {
    this.view = view;
    this.version = version;
    this.send = send;
    const questionId = newId("question");
    const hintId = newId("hint");
    this.question = el("h3", { class: "question", id: questionId, tabindex: "-1", dir: "auto" }, inline(view.question));
    this.#controls = el("div",
      { class: "controls", role: "group", "aria-labelledby": questionId, "aria-describedby": view.hint ? hintId : null },
      controlsFor(view, ({ values }) => this.#press(values)),
      view.optional ? el("button", { type: "button", class: "quiet skip", onclick: () => this.#say("skip") }, "Skip this question") : null);
    // What happens here later is known to the person already, so it is not read out.
    this.#settled = el("div", { class: "settled", "aria-live": "off" });
    this.element = el("div", { class: "prompt" },
      view.progress ? el("p", { class: "part" }, partOf(view)) : null,
      this.question,
      view.hint ? el("div", { class: "hint", id: hintId }, words(view.hint)) : null,
      this.#controls.childElementCount > 0 ? this.#controls : null,
      this.#settled);
  }

  /** Lets the controls be pressed again, after a press that came to nothing. */
  release() {
    this.#busy = false;
    this.#controls.classList.remove("busy");
  }

  /** Puts the answer in the place of the controls. answer is null when it is not known; again is true when the question was put again. */
  settle({ answer, again }) {
    this.#controls.remove();
    this.element.classList.add("is-settled");
    if (again) {
      this.#settled.replaceChildren(el("p", { class: "hint" }, "Asked again below."));
      return;
    }
    // What was said stands right below; only an answer that has come to differ from it is worth repeating.
    const differs = answer && plain(answer) !== plain(this.saidNext ?? "");
    this.#settled.replaceChildren(
      differs ? el("p", { class: "answer", dir: "auto" }, el("span", { class: "answer-label" }, "Your answer now: "), shorten(answer)) : "",
      // The menu and a yes or no to an offer belong to their moment: there is nothing to go back to.
      this.view.key.startsWith("$") ? "" : el("button", { type: "button", class: "link", onclick: () => this.#press([]) },
        answer ? "Change" : "Go back to this", hiddenWords(`${answer ? "answer" : "question"}: ${this.view.question}`)));
  }

  // A second press before the first is answered would be taken for a change of mind.
  #press(values) {
    if (this.#busy) return;
    this.#hold();
    this.send({ promptKey: this.view.key, values, asked: this.version });
  }

  #say(text) {
    if (this.#busy) return;
    this.#hold();
    this.send({ text });
  }

  #hold() {
    this.#busy = true;
    this.#controls.classList.add("busy");
  }
}

// Labels that were ticked stand one to a line where an answer has semicolons.
const plain = (text) => text.trim().replace(/\s*[;\n]\s*/g, "; ").toLowerCase();

const shorten = (text) => (text.length > 160 ? `${text.slice(0, 150).trimEnd()}…` : text);

function partOf({ progress, section }) {
  const part = `Part ${progress.step} of ${progress.of}`;
  return section ? `${part}: ${section}` : part;
}
