/** Every view is accessible: light and dark, wide and narrow, in two locales. */
import { testViews } from "./accessibility.ts";

testViews(
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [1440, 390].flatMap((width) => ["en-GB", "de-DE"].map((locale) => ({ colorScheme, width, locale }))),
  ),
);
