import { eventsAddress } from "./api.js";

const shortestWait = 500;
const longestWait = 8000;

/**
 * Follows a conversation. After any break it asks for what came after the last version the page has, so nothing is lost.
 * A hidden tab lets go of its connection (a browser has six for each site) and catches up when it is shown again.
 */
export function follow(id, { version, onTurn, onDraft, onConnected }) {
  let source = null;
  let timer = 0;
  let wait = shortestWait;

  function connect() {
    clearTimeout(timer);
    source?.close();
    source = new EventSource(eventsAddress(id, version()));
    source.addEventListener("open", () => {
      wait = shortestWait;
      onConnected(true);
    });
    source.addEventListener("turn", (event) => onTurn(JSON.parse(event.data)));
    // Somebody else who shares the draft has changed it.
    source.addEventListener("draft", (event) => onDraft(JSON.parse(event.data)));
    // The browser's own reconnecting gives up on some errors, and would ask with a version that may be behind ours.
    source.addEventListener("error", () => {
      source.close();
      onConnected(false);
      clearTimeout(timer);
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    });
  }

  function release() {
    clearTimeout(timer);
    source?.close();
  }

  addEventListener("online", connect);
  addEventListener("pagehide", release);
  addEventListener("pageshow", (event) => event.persisted && connect());
  document.addEventListener("visibilitychange", () => (document.hidden ? release() : connect()));
  connect();
}
