/**
 * Stores settings that are not secret in localStorage, for the next visit. If the browser blocks localStorage, no
 * setting is stored, and the functions do not throw.
 */

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The setting is not stored. It applies until the page is closed.
  }
}
