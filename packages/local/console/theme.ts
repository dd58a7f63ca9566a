/** Light or dark: as the system says, until somebody chooses. */

const key = "ivskit-theme";

export type Theme = "light" | "dark";

/** Puts the choice of last time back. */
export function keepTheme(): void {
  const kept = recall();
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
}

export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function toggleTheme(): Theme {
  const theme = currentTheme() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  remember(theme);
  return theme;
}

function recall(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser that blocks the storage of a site throws at the first touch of it.
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice holds until the page is left.
  }
}
