/** The control of the theme. */
import type { VNode } from "preact";
import { type Theme, themes } from "./theme.ts";

export interface ThemeProps {
  readonly theme: Theme;
  onTheme(theme: Theme): void;
}

export function ThemeSelect({ theme, onTheme }: ThemeProps): VNode {
  return (
    <select
      class="theme"
      aria-label="Theme"
      aria-keyshortcuts="t"
      title="Theme (t)"
      value={theme}
      onChange={({ currentTarget }) => onTheme(currentTarget.value as Theme)}
    >
      {themes.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
