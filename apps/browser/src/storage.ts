/**
 * Keeps settings that are not secret for the next visit, in localStorage. A browser that blocks localStorage throws when it is
 * read: then nothing is kept.
 */

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
