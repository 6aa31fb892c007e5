// Runs before the page is drawn, so that a remembered theme does not flash.
try {
  const remembered = localStorage.getItem("scrutinybot.theme");
  if (remembered === "dark" || remembered === "light") document.documentElement.dataset.theme = remembered;
} catch {
  // Storage is switched off: the system's theme it is.
}
