import { choiceButtons } from "./choice.js";
import { checkboxes } from "./choices.js";
import { dateField } from "./date.js";
import { orderList } from "./reorder.js";
import { ratingRows } from "./ratings.js";
import { scaleRow } from "./scale.js";

const none = () => [];

// Text and lines are written in the message; where they come with suggestions, those can be picked.
const byKind = {
  Text: choiceButtons,
  Lines: checkboxes,
  Choice: choiceButtons,
  Choices: checkboxes,
  Confirm: choiceButtons,
  Scale: scaleRow,
  Date: dateField,
  Reorder: orderList,
  Ratings: ratingRows,
};

/** The controls that answer a prompt; empty when it is answered in words alone. */
export function controlsFor(view, answer) {
  const needsChoices = view.kind !== "Date";
  return needsChoices && view.choices.length === 0 ? none() : (byKind[view.kind] ?? none)(view, answer);
}
