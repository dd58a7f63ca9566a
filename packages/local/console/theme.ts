/** Sets the colours of the page: light, dark, or as the system says. The choice is stored for the next visit. */

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "theme";

/** Returns the stored choice; `system` if none is stored, or if the browser blocks localStorage. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows the page in a theme. The style sheet follows the attribute `data-theme`. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Shows the page in a theme, and stores the choice. If the browser blocks localStorage, nothing is stored. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice applies until the page is closed.
  }
}
