/** Light or dark: as the system says, until somebody chooses. */

const key = "ivskit-theme";

export type Theme = "light" | "dark";

/** Puts the choice of last time back. */
export function keepTheme(): void {
  const kept = localStorage.getItem(key);
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
  localStorage.setItem(key, theme);
  return theme;
}
