/** Runs something once what was just drawn is on screen and the page has nothing else to do. */
export const afterPaint = (run: () => void): void =>
  void requestAnimationFrame(() => setTimeout(() => requestIdleCallback(run)))
