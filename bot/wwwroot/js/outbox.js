import { sendMessage } from "./api.js";
import { recall, remember } from "./memory.js";

const shortestWait = 500;
const longestWait = 8000;

/**
 * Messages on their way, one after the other. Each keeps its activity id however often it is tried, so it can never count twice, and stays
 * in the browser until the server has it, so a reload does not lose it.
 */
export class Outbox {
  #id;
  #waiting;
  #busy = false;
  #wake = null;

  /** onTurn gets the server's answer; onTrouble a Refusal, or null when it is over; onRefused a message that will never be taken. */
  constructor(id, { onTurn, onTrouble, onRefused }) {
    this.#id = id;
    this.#waiting = keptFor(id);
    Object.assign(this, { onTurn, onTrouble, onRefused });
    addEventListener("online", () => this.tryNow());
  }

  /** What is not acknowledged yet, oldest first. */
  get waiting() {
    return this.#waiting;
  }

  add(body) {
    const message = { activityId: newActivityId(), ...body };
    this.#keep([...this.#waiting, message]);
    this.flush();
    return message;
  }

  /** Ends the wait for another try. */
  tryNow() {
    this.#wake?.();
  }

  async flush() {
    if (this.#busy) return;
    this.#busy = true;
    let wait = shortestWait;
    while (this.#waiting.length > 0) {
      const message = this.#waiting[0];
      const refusal = await this.#send(message);
      if (refusal?.passing) {
        this.onTrouble(refusal);
        await this.#pause(wait);
        wait = Math.min(wait * 2, longestWait);
        continue;
      }
      wait = shortestWait;
      this.onTrouble(null);
      if (refusal) this.onRefused(message, refusal);
    }
    this.#busy = false;
  }

  /** Null when the server has it, otherwise why not. */
  async #send(message) {
    let answer;
    try {
      answer = await sendMessage(this.#id, message);
    } catch (refusal) {
      if (!refusal.passing) this.#drop(message);
      return refusal;
    }
    this.#drop(message);
    this.onTurn(answer, message);
    return null;
  }

  #pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #drop(message) {
    this.#keep(this.#waiting.filter((m) => m !== message));
  }

  #keep(messages) {
    this.#waiting = messages;
    remember(`pending.${this.#id}`, messages.length > 0 ? JSON.stringify(messages) : null);
  }
}

function keptFor(id) {
  try {
    return JSON.parse(recall(`pending.${id}`) ?? "[]");
  } catch {
    // Not ours, or cut short: a page that does not open would lose more.
    return [];
  }
}

// crypto.randomUUID needs a secure context, which a council's plain intranet address is not.
function newActivityId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
