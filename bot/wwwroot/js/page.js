import { beginConversation, listConversations, readConversation } from "./api.js";
import { Composer } from "./composer.js";
import { addressOf, setUpList } from "./conversations.js";
import { byId, el } from "./dom.js";
import { Draft } from "./draft.js";
import { Log } from "./log.js";
import { Outbox } from "./outbox.js";
import { follow } from "./stream.js";
import { Tabs } from "./tabs.js";
import { setUpTheme } from "./theme.js";

const slow = 1000;
const touch = matchMedia("(pointer: coarse)");
const chatTab = 0;

let currentId = null;

setUpTheme(byId("toggle-theme"));
setUpList({ dialog: byId("list"), items: byId("list-items"), open: byId("open-list"), close: byId("close-list"), currentId: () => currentId });
byId("new-conversation").addEventListener("click", startNew);
const tabs = new Tabs(byId("tabs"), [
  { tab: byId("tab-chat"), panel: byId("chat") },
  { tab: byId("tab-draft"), panel: byId("draft") },
], byId("draft-news"));

try {
  const id = await findConversation();
  openConversation(id, await readConversation(id));
} catch (refusal) {
  showRefusal(refusal);
}

/** The conversation in the address, or else the newest, or else a new one. */
async function findConversation() {
  const asked = new URLSearchParams(location.search).get("c");
  if (asked) return asked;
  const [newest] = await listConversations();
  const { id } = newest ?? (await beginConversation());
  history.replaceState(null, "", addressOf(id));
  return id;
}

async function startNew() {
  if (currentId && !byId("log").querySelector(".own")) {
    tabs.show(chatTab);
    byId("message").focus();
    byId("status").textContent = "This conversation is new: nothing has been said in it yet.";
    return;
  }
  try {
    location.assign(addressOf((await beginConversation()).id));
  } catch (refusal) {
    byId("alert").textContent = refusal.message;
  }
}

function showRefusal(refusal) {
  byId("log").setAttribute("aria-busy", "false");
  byId("composer").hidden = true;
  byId("log").append(el("div", { class: "notice" },
    el("p", {}, refusal.message ?? "The page could not be started."),
    el("p", {}, refusal.status === 404
      ? el("button", { type: "button", class: "primary", onclick: startNew }, "Start a new conversation")
      : el("button", { type: "button", class: "primary", onclick: () => location.reload() }, "Try again"))));
}

function openConversation(id, transcript) {
  currentId = id;
  let version = 0;
  let waitingForOwn = false;
  let statusTimer = 0;

  const log = new Log(byId("log"), byId("to-newest"), { conversationId: id, send });
  const draft = new Draft(byId("draft-body"), { conversationId: id, say: (text) => { tabs.show(chatTab); send({ text }); } });
  const composer = new Composer(byId("composer"), byId("message"), byId("message-hint"), byId("alert"), { name: id, send });
  const outbox = new Outbox(id, {
    onTurn(answer, message) {
      log.dropPending(message);
      setStatus("");
      receive(answer);
    },
    onTrouble(refusal) {
      if (!refusal) return;
      const why = refusal.status === 0 ? "there is no connection to the bot" : "the bot cannot take it just now";
      setStatus(`Not sent yet: ${why}. It is tried again by itself, and nothing is lost.`);
    },
    onRefused(message, refusal) {
      log.dropPending(message);
      log.openCard?.release();
      setStatus("");
      composer.giveBack(message.text, refusal.message);
    },
  });

  byId("undo").addEventListener("click", () => send({ text: "undo" }));
  byId("help").addEventListener("click", () => send({ text: "help" }));

  for (const turn of transcript.turns) apply(turn, { follow: false });
  showDraft(transcript.draft);
  outbox.waiting.forEach((message) => log.addPending(message));
  log.toEnd();
  byId("log").setAttribute("aria-busy", "false");
  follow(id, {
    version: () => version,
    onTurn: receive,
    onDraft: ({ draft: view }) => showDraft(view),
    onConnected(connected) {
      if (connected) outbox.tryNow();
      if (connected && outbox.waiting.length === 0) setStatus("");
      else if (!connected) setStatus("The connection was lost. The page is trying again; what you write is kept.");
    },
  });
  outbox.flush();

  function send(body) {
    waitingForOwn = true;
    byId("alert").textContent = "";
    log.addPending(outbox.add(withLabels(body)));
    setStatus("");
    statusTimer = setTimeout(() => setStatus("Waiting for an answer…"), slow);
    // A keyboard that covers half a phone after every press would hide the answer.
    if (!touch.matches) composer.focus();
  }

  /** What a press looks like until the server has it. */
  function withLabels(body) {
    if (body.text !== undefined) return body;
    const card = log.cardOf(body.promptKey, body.asked);
    const labels = body.values.map((value) => card.view.choices.find((choice) => choice.value === value)?.label ?? value);
    return { ...body, labels, question: card.view.question };
  }

  /** A turn from the stream or from a sending: whichever comes first is shown, in order, and each once. */
  async function receive({ turn, draft: view }) {
    if (turn.version <= version) return;
    if (turn.version > version + 1) {
      await catchUp();
      return;
    }
    apply(turn, { follow: waitingForOwn && turn.incoming.kind !== "job" });
    showDraft(view);
    if (turn.incoming.kind === "job") return;
    waitingForOwn = false;
    clearTimeout(statusTimer);
    if (touch.matches && document.activeElement !== byId("message")) log.openCard?.question.focus({ preventScroll: true });
  }

  async function catchUp() {
    try {
      const missed = await readConversation(id, version);
      for (const turn of missed.turns.filter((t) => t.version > version)) apply(turn, { follow: true });
      showDraft(missed.draft);
    } catch {
      // The stream brings the same turns when it is connected again.
    }
  }

  function apply(turn, { follow: isAwaited }) {
    version = turn.version;
    draft.noteDocuments(turn.replies);
    log.add(turn, { follow: isAwaited });
    composer.expect(log.openCard?.view.kind ?? null);
  }

  function showDraft(view) {
    log.useDraft(view);
    if (draft.show(view)) tabs.noteNews();
    document.title = view?.title ? `${view.title} – ScrutinyBot` : "ScrutinyBot: plan a scrutiny review";
  }

  function setStatus(text) {
    clearTimeout(statusTimer);
    byId("status").textContent = text;
  }
}
