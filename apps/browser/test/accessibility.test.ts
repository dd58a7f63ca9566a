/** Every view is accessible in one look. All looks are slow tests. */
import { describe } from "vitest";
import { testViews } from "./accessibility.ts";

describe("every view is accessible", () => {
  testViews([{ colorScheme: "dark", width: 390, locale: "de-DE" }]);
});
