import { listConversations } from "./api.js";
import { el } from "./dom.js";

/** Where a conversation is found on the page. */
export const addressOf = (id) => `/?c=${encodeURIComponent(id)}`;

/** Makes the button open the list of a person's conversations. */
export function setUpList({ dialog, items, open, close, currentId }) {
  open.addEventListener("click", async () => {
    items.replaceChildren(el("li", { class: "hint" }, "Looking…"));
    dialog.showModal();
    try {
      const found = await listConversations();
      items.replaceChildren(...found.map((conversation) => item(conversation, currentId())));
    } catch (refusal) {
      items.replaceChildren(el("li", {}, refusal.message));
    }
  });
  close.addEventListener("click", () => dialog.close());
}

function item({ id, title, changedAt }, currentId) {
  return el("li", {},
    el("a", { href: addressOf(id), "aria-current": id === currentId ? "page" : null },
      el("span", { class: "list-title", dir: "auto" }, title || "A new conversation"),
      el("span", { class: "hint" }, ` Last changed ${when(changedAt)}${id === currentId ? ", open now" : ""}`)));
}

const when = (moment) => new Date(moment).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
