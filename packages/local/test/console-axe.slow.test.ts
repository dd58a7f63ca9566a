/** axe-core finds nothing in the console: light and dark, wide and narrow, in two locales. */
import { testViews } from "./console-axe.ts";

testViews(
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [1440, 390].flatMap((width) => ["en-US", "de-DE"].map((locale) => ({ colorScheme, width, locale }))),
  ),
);
