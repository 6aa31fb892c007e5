/**
 * Builds an element. Text only ever becomes a text node, so nothing that was typed can become markup.
 * A property that starts with "on" is a listener; true is an attribute without a value; false and null are left out.
 */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Words for screen readers alone; they are read as words of their own, a space apart. */
export const hiddenWords = (words) => el("span", { class: "visually-hidden" }, words);

let ids = 0;

/** An id that nothing else on the page has. */
export const newId = (prefix) => `${prefix}-${++ids}`;

export const byId = (id) => document.getElementById(id);

/** How to scroll: gliding, unless the person asked their computer for less motion. */
export const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
