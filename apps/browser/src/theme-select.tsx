/** Shows the control that sets the theme of the page. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { chooseTheme, showTheme, storedTheme, type Theme, themes } from "./theme.ts";

const theme = signal(storedTheme());
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** A text that changes with the colours of the page. A canvas must then be drawn again, because it ignores style sheets. */
export const colours = signal("");

function update(): void {
  showTheme(theme.value);
  colours.value = `${theme.value} ${systemIsDark.matches}`;
}
systemIsDark.addEventListener("change", update);
update();

export function ThemeSelect(): JSX.Element {
  return (
    <select
      class="theme"
      aria-label="Theme"
      value={theme.value}
      onChange={({ currentTarget }) => {
        theme.value = currentTarget.value as Theme;
        chooseTheme(theme.value);
        update();
      }}
    >
      {themes.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
