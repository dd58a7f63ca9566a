/** What the page keeps for the next visit: nothing that is secret. A browser that blocks it throws at the first touch. */

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Without effect where the browser blocks it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The value holds until the page is left.
  }
}
