import { el } from "./dom.js";

const bullet = /^- (.*)$/;
const numbered = /^(\d{1,3})\. (.*)$/;

/**
 * What the bot says, as nodes: paragraphs, "- " lists, "1. " lists and **strong** words; nothing else is markup.
 * An empty line begins a new paragraph, any other line break stays one.
 */
export function words(text) {
  const blocks = [];
  let open = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [kind, content, number] = read(line);
    if (kind === "gap") {
      // A list whose items stand apart goes on being one list.
      if (open?.kind === "paragraph") open = null;
      continue;
    }
    if (open?.kind !== kind) {
      open = { kind, lines: [], start: number };
      blocks.push(open);
    }
    open.lines.push(content);
  }
  return blocks.map(build);
}

/** A text with **strong** words and line breaks, for places that hold no blocks. */
export function inline(text) {
  return text.split(/\*\*(.+?)\*\*/s).map((part, index) => (index % 2 === 1 ? el("strong", {}, part) : part));
}

function read(line) {
  if (line.trim() === "") return ["gap"];
  const item = bullet.exec(line);
  if (item) return ["bullets", item[1]];
  const step = numbered.exec(line);
  return step ? ["numbers", step[2], step[1]] : ["paragraph", line];
}

function build({ kind, lines, start }) {
  if (kind === "paragraph") return el("p", { dir: "auto" }, inline(lines.join("\n")));
  const items = lines.map((line) => el("li", { dir: "auto" }, inline(line)));
  return kind === "bullets" ? el("ul", {}, items) : el("ol", { start: start === "1" ? null : start }, items);
}
