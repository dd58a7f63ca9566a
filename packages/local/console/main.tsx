/** The console's entry. */
import { render } from "preact";
import { App } from "./app.tsx";
import { showTheme, storedTheme } from "./theme.ts";

showTheme(storedTheme());
const root = document.getElementById("console");
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
