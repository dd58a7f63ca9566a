/** axe-core finds nothing in the console, in two looks that differ in everything. All looks are slow tests. */
import { testViews } from "./console-axe.ts";

testViews([
  { colorScheme: "light", width: 1440, locale: "en-US" },
  { colorScheme: "dark", width: 390, locale: "de-DE" },
]);
