// What the browser keeps for us. Storage may be switched off or full: then nothing is kept, and nothing else breaks.

/** Keeps a text in this browser; null forgets it. */
export function remember(name, text) {
  write(() => localStorage, name, text);
}

/** What remember kept, or null. */
export function recall(name) {
  return read(() => localStorage, name);
}

/** Keeps a text for as long as the tab lives; null forgets it. */
export function rememberInTab(name, text) {
  write(() => sessionStorage, name, text);
}

/** What rememberInTab kept, or null. */
export function recallInTab(name) {
  return read(() => sessionStorage, name);
}

function write(storage, name, text) {
  try {
    if (text === null) storage().removeItem(`scrutinybot.${name}`);
    else storage().setItem(`scrutinybot.${name}`, text);
  } catch {
    // See above.
  }
}

function read(storage, name) {
  try {
    return storage().getItem(`scrutinybot.${name}`);
  } catch {
    return null;
  }
}
