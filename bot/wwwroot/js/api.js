// The server, seen from the page. Whatever fails is a Refusal, with a sentence to show.

/** The server said no, or could not be reached. */
export class Refusal extends Error {
  /** status is 0 when there was no answer at all. */
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }

  /** True when the same request may succeed later as it stands. A plain 500 would only fail again, and hold up what comes after it. */
  get passing() {
    return [0, 408, 429, 502, 503, 504].includes(this.status);
  }
}

const base = "/api/conversations";
const path = (id) => `${base}/${encodeURIComponent(id)}`;

export const beginConversation = () => call(base, { method: "POST" });

export const listConversations = () => call(base);

export const readConversation = (id, after = 0) => call(`${path(id)}?after=${after}`);

/** Sends { activityId, text } or { activityId, promptKey, values, asked }; whatever else a message holds is the page's own. */
export const sendMessage = (id, { activityId, text, promptKey, values, asked }) =>
  call(`${path(id)}/messages`, {
    method: "POST",
    body: JSON.stringify({ activityId, text, promptKey, values, asked }),
    headers: { "Content-Type": "application/json" },
  });

export const eventsAddress = (id, after) => `${path(id)}/events?after=${after}`;

export const documentAddress = (id, documentId) => `${path(id)}/documents/${encodeURIComponent(documentId)}`;

// Longer than the server takes over any turn; a connection that has died quietly is then tried again.
const patience = 40000;

async function call(address, options = {}) {
  let response;
  let content;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout?.(patience), ...options, headers: { ...options.headers, "X-ScrutinyBot": "1" } });
    content = await response.json();
  } catch {
    if (!response || response.ok) throw new Refusal(0, "The bot cannot be reached.");
  }
  if (!response.ok) throw new Refusal(response.status, content?.sentence ?? "The bot cannot answer just now.");
  return content;
}
