/**
 * Keeps settings that are not secret in localStorage for the next visit. A browser that blocks localStorage throws on
 * access; then no setting is kept.
 */

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Does nothing if the browser blocks localStorage. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The setting applies until the page is closed.
  }
}
