import { el, hiddenWords, motion } from "./dom.js";
import { PromptCard } from "./prompt.js";
import { renderReply } from "./replies.js";

const longText = 1200;
const nearEnd = 120;

/** The conversation as it is read: turns in order, and under them what is still on its way. */
export class Log {
  #element;
  #pendingArea = el("div", { class: "pending", "aria-live": "off" });
  #pending = new Map();
  #cards = [];
  #toNewest;

  constructor(element, toNewest, { conversationId, send }) {
    this.#element = element;
    this.#toNewest = toNewest;
    Object.assign(this, { conversationId, send });
    element.append(this.#pendingArea);
    toNewest.addEventListener("click", () => this.#pendingArea.scrollIntoView({ block: "end", behavior: motion() }));
    element.addEventListener("scroll", () => this.#isNearEnd() && (toNewest.hidden = true), { passive: true });
  }

  /** The open question, or null. */
  get openCard() {
    return this.#cards.find((card) => card.open) ?? null;
  }

  /** The question with this key, as this version showed it. */
  cardOf(key, version) {
    return this.#cards.find((card) => card.view.key === key && card.version === version);
  }

  /** Adds a turn at the end. follow is true when the person is waiting for it. */
  add(turn, { follow }) {
    const wasNearEnd = this.#isNearEnd();
    this.#settleBefore(turn);
    const own = bubbleFor(turn.incoming);
    if (own) this.#forget(turn.incoming);
    const element = el("div", { class: "turn" }, own, this.#botSays(turn));
    this.#pendingArea.before(element);
    if (follow || wasNearEnd) this.#show(element);
    else this.#offerRest("New reply below");
  }

  /** Brings the answers under earlier questions up to date with the draft. */
  useDraft(draft) {
    const values = new Map((draft?.sections ?? []).flatMap((s) => s.rows).filter((r) => r.promptKey).map((r) => [r.promptKey, r.value]));
    for (const card of this.#cards.filter((c) => !c.open)) {
      card.settle({ answer: values.get(card.view.key) || card.pressedLabels, again: card.again });
    }
  }

  /** Shows a message that the server has not got yet. */
  addPending(message) {
    const bubble = el("div", { class: "own is-pending" }, hiddenWords("You, not sent yet: "), bubbleWords(wordsOf(message)));
    this.#pending.set(message.activityId, { message, bubble });
    this.#pendingArea.append(bubble);
    bubble.scrollIntoView({ block: "nearest" });
  }

  /** Takes a message away that the server has, or will never take. */
  dropPending(message) {
    this.#pending.get(message.activityId)?.bubble.remove();
    this.#pending.delete(message.activityId);
  }

  /** Scrolls to the newest turn, as after loading. */
  toEnd() {
    const last = this.#turns().at(-1);
    if (last) this.#show(last, "instant");
  }

  #botSays(turn) {
    if (turn.replies.length === 0) return null;
    const nodes = turn.replies.map((reply) => (reply.kind === "prompt" ? this.#card(reply.view, turn.version).element
      : renderReply(reply, this.conversationId)));
    return el("div", { class: "bot" }, hiddenWords("ScrutinyBot: "), nodes);
  }

  #card(view, version) {
    const card = new PromptCard(view, version, this.send);
    card.open = true;
    this.#cards.push(card);
    return card;
  }

  /** A person's turn ends what was open; a job that ends leaves it open, unless it asks something itself. */
  #settleBefore({ incoming, replies }) {
    const next = replies.find((reply) => reply.kind === "prompt")?.view;
    for (const card of this.#cards) {
      if (incoming.kind === "pressed" && incoming.promptKey === card.view.key && incoming.labels.length > 0 && incoming.asked === card.version) {
        card.pressedLabels = incoming.labels.join(", ");
      }
      card.release();
      if (!card.open || (!next && incoming.kind === "job")) continue;
      card.open = false;
      card.again = next?.key === card.view.key;
      card.saidNext = wordsOfIncoming(incoming);
      card.settle({ answer: card.pressedLabels, again: card.again });
    }
  }

  /** Whatever was pending and is now part of a turn need not be shown twice, even when the turn comes before the answer to the sending. */
  #forget(incoming) {
    const found = [...this.#pending.values()].find(({ message }) => (incoming.kind === "said" ? message.text === incoming.text
      : message.promptKey === incoming.promptKey && message.asked === incoming.asked));
    if (found) this.dropPending(found.message);
  }

  #turns() {
    return [...this.#element.querySelectorAll(":scope > .turn")];
  }

  #isNearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#element;
    return scrollHeight - scrollTop - clientHeight < nearEnd;
  }

  /** A turn that fits is shown whole; of a longer one, its beginning. */
  #show(turn, behavior = motion()) {
    this.#toNewest.hidden = true;
    const fits = turn.offsetHeight < Math.min(this.#element.clientHeight, innerHeight) - 40;
    turn.scrollIntoView({ block: fits ? "end" : "start", behavior });
    if (!fits) this.#offerRest("More below");
  }

  #offerRest(words) {
    this.#toNewest.textContent = words;
    this.#toNewest.hidden = false;
  }
}

function bubbleFor(incoming) {
  const said = wordsOfIncoming(incoming);
  return said === null ? null : el("div", { class: "own" }, hiddenWords("You: "), bubbleWords(said));
}

function wordsOfIncoming(incoming) {
  if (incoming.kind === "said") return incoming.text;
  if (incoming.kind !== "pressed") return null;
  return incoming.labels.length > 0 ? incoming.labels.join("\n") : changeWords(incoming.question);
}

// What a message will look like when the server has it; the labels of a press are known by then.
function wordsOf(message) {
  if (message.text !== undefined) return message.text;
  return message.labels?.length > 0 ? message.labels.join("\n") : changeWords(message.question);
}

const changeWords = (question) => (question ? `Change my answer to: ${question}` : "Change an earlier answer");

function bubbleWords(text) {
  if (text.trim() === "") return el("p", {}, el("em", {}, "(nothing but spaces)"));
  if (text.length <= longText) return el("p", { dir: "auto" }, text);
  return [
    el("p", { dir: "auto" }, `${text.slice(0, longText / 2).trimEnd()}…`),
    el("details", {},
      el("summary", {}, `Show all ${text.length.toLocaleString("en-GB")} characters`),
      el("p", { dir: "auto" }, text)),
  ];
}
