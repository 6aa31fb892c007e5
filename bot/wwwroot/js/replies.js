import { documentAddress } from "./api.js";
import { chart } from "./chart.js";
import { el, hiddenWords, newId } from "./dom.js";
import { words } from "./words.js";

/** A reply as nodes. Prompts are not here: they live on after they were shown (prompt.js). */
export function renderReply(reply, conversationId) {
  switch (reply.kind) {
    case "text":
      return el("div", { class: "said" }, words(reply.words));
    case "notice":
      return el("div", { class: "notice" }, hiddenWords("Note: "), words(reply.words));
    case "table":
      return table(reply);
    case "citations":
      return citations(reply.items);
    case "quotes":
      return quotes(reply.items);
    case "document":
      return el("div", { class: "documents" }, documentLink(reply.item, conversationId));
    case "chart":
      return chart(reply, table(reply.table));
    default:
      // A newer server may say more than this page knows.
      return el("p", { class: "notice" }, "There is a reply here that this page cannot show. Reload the page.");
  }
}

/** A link that saves a document. */
export function documentLink(item, conversationId) {
  return el("a", { class: "document", href: documentAddress(conversationId, item.id), download: item.fileName },
    el("span", { class: "document-name" }, item.fileName),
    el("span", { class: "document-about" }, ` ${[item.description, sizeOf(item.sizeBytes)].filter(Boolean).join(", ")}`));
}

// On a narrow page the style sheet sets the cells below one another, each with its column's name; the roles stay a table's.
function table({ caption, columns, rows }) {
  const captionId = newId("caption");
  return el("div", { class: columns.length > 2 ? "table-frame stacks" : "table-frame", role: "region", "aria-labelledby": captionId, tabindex: "0" },
    el("table", { role: "table" },
      el("caption", { id: captionId }, caption),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map((column) => el("th", { scope: "col", role: "columnheader" }, column)))),
      el("tbody", { role: "rowgroup" }, rows.map((row) => el("tr", { role: "row" },
        row.map((cell, i) => el("td", { role: "cell", dir: "auto", "data-column": columns[i] }, words(cell))))))));
}

function citations(items) {
  return el("details", { class: "citations" },
    el("summary", {}, items.length === 1 ? "Where this comes from: 1 source" : `Where this comes from: ${items.length} sources`),
    el("ol", {}, items.map((item) =>
      el("li", {}, el("cite", {}, item.publication), `, ${item.publisher}, ${item.year}: ${item.heading}${weightOf(item)}`))));
}

// How much weight a source has, in words and not in colours or marks: " (good practice; may be out of date)".
function weightOf({ standing, dated }) {
  const parts = [standing, dated ? "may be out of date" : ""].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

// Words of the council's own documents are shown as they stand there: as text, never read for markup.
function quotes(items) {
  const headingId = newId("quotes");
  return el("div", { class: "quotes", role: "group", "aria-labelledby": headingId },
    el("p", { class: "quotes-heading", id: headingId }, "From your council's documents"),
    items.map((item) => el("figure", {},
      el("blockquote", { dir: "auto" }, item.words),
      el("figcaption", {}, el("cite", {}, item.document), [item.publisher, item.date, item.place].filter(Boolean).map((part) => `, ${part}`).join("")))));
}

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
