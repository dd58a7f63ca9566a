/** The console's entry. */
import { render } from "preact";
import { App } from "./app.tsx";
import { keepTheme } from "./theme.ts";

keepTheme();
const root = document.getElementById("console");
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
