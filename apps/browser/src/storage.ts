/**
 * Keeps settings that are not secret in localStorage for the next visit. If the browser blocks localStorage, an access
 * throws, and no setting is kept.
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
    // The setting is not stored. It applies until the page is closed.
  }
}
