import { recallInTab, rememberInTab } from "./memory.js";

const mostCharacters = 100000;
const touch = matchMedia("(pointer: coarse)");

/** The box in which everything can be typed. Enter sends; on a touch screen, where Shift is hard to reach, it begins a new line. */
export class Composer {
  #form;
  #field;
  #hint;
  #alert;
  #name;

  constructor(form, field, hint, alert, { name, send }) {
    this.#form = form;
    this.#field = field;
    this.#hint = hint;
    this.#alert = alert;
    this.#name = `draft.${name}`;
    this.send = send;
    field.value = recallInTab(this.#name) ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    field.addEventListener("keydown", (event) => this.#onKey(event));
    field.addEventListener("input", () => this.#onInput());
    touch.addEventListener("change", () => this.expect(this.kind));
    this.expect(null);
    this.#grow();
  }

  /** Says how the open question is answered in words. */
  expect(kind) {
    this.kind = kind;
    const keys = touch.matches ? "" : "Enter sends, Shift and Enter begins a new line.";
    this.#hint.textContent = kind === "Lines" ? `One to a line. ${keys}`.trim() : keys;
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  /** Puts back what could not be sent, and says why. */
  giveBack(text, why) {
    if (text) this.#set([text, this.#field.value].filter(Boolean).join("\n"));
    this.#alert.textContent = why;
  }

  #onKey(event) {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || touch.matches) return;
    event.preventDefault();
    this.#submit();
  }

  #onInput() {
    this.#alert.textContent = "";
    rememberInTab(this.#name, this.#field.value === "" ? null : this.#field.value);
    this.#grow();
  }

  #submit() {
    const text = this.#field.value;
    this.#field.focus();
    if (text.trim() === "") {
      this.#alert.textContent = "Write something first, or use one of the buttons above.";
      return;
    }
    if (text.length > mostCharacters) {
      this.#alert.textContent =
        `This is ${text.length.toLocaleString("en-GB")} characters long, and a message holds 100,000. Send it in parts.`;
      return;
    }
    this.#set("");
    // Half of a surrogate pair, as a cut-off paste may leave it, is no text to any server.
    this.send({ text: text.toWellFormed?.() ?? text });
  }

  #set(text) {
    this.#field.value = text;
    this.#onInput();
  }

  #grow() {
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight + 4}px`;
  }
}
