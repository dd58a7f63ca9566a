/** axe-core finds nothing in the console in one look. All looks are slow tests. */
import { testViews } from "./console-axe.ts";

testViews([{ colorScheme: "dark", width: 390, locale: "de-DE" }]);
