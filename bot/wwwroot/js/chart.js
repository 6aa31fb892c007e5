import { el, newId } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";
const ANCHORS = { Start: "start", Middle: "middle", End: "end" };

/** A chart as a picture, drawn from the shapes that the server laid out, with its figures as a table below. */
export function chart({ title, alternative, drawing }, table) {
  const titleId = newId("chart");
  const descriptionId = newId("chart-words");
  return el("figure", { class: "chart" },
    svg("svg", { viewBox: `0 0 ${drawing.width} ${drawing.height}`, role: "img", "aria-labelledby": titleId, "aria-describedby": descriptionId },
      svg("title", { id: titleId }, title),
      svg("desc", { id: descriptionId }, alternative),
      ...drawing.marks.map(mark)),
    el("details", { class: "chart-figures" }, el("summary", {}, "Show as a table"), table));
}

function mark(shape) {
  const look = `chart-${shape.role.toLowerCase()}`;
  if (shape.mark === "label") {
    return svg("text", { class: look, x: shape.at.x, y: shape.at.y, "text-anchor": ANCHORS[shape.anchor], "font-size": shape.size }, shape.words);
  }
  return svg(shape.closed ? "polygon" : "polyline", { class: look, points: shape.points.map(({ x, y }) => `${x},${y}`).join(" ") });
}

function svg(name, properties, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
