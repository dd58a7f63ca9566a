/** The titles of tests are found in their files, those of tables and groups too. */
import { expect, test } from "vitest";
import { hasTitle } from "../fixes/titles.ts";

test.each([
  { source: 'test("a call can be aborted", run);', name: "a call can be aborted", want: true },
  { source: 'test("a call can be aborted", run);', name: "call can be", want: true },
  { source: 'test("a call can be stopped", run);', name: "a call can be aborted", want: false },
  {
    source: 'test.each(["onRequest"])("a hook %s that never settles", run);',
    name: "a hook onRequest that",
    want: false,
  },
  {
    source: 'test.each(["onRequest"])("a hook %s that never settles", run);',
    name: "a hook onRequest that never settles",
    want: true,
  },
  {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    source: "test(`refuses ${name} of the wrong type`, run);",
    name: "refuses maxAttempts of the wrong type",
    want: true,
  },
  { source: 'test.each(table)("$host is refused", run);', name: "a.1 is refused", want: true },
  {
    source: 'test.each(ways)("arrives when the page %s as sent", run);',
    name: "arrives when the page is closed",
    want: true,
  },
  { source: 'describe("credentials", () => test("expire", run));', name: "credentials expire", want: true },
  { source: 'test.each(table)("%s", run);', name: "a call can be aborted", want: false },
])("$name in $source", ({ source, name, want }) => {
  expect(hasTitle(source, name)).toBe(want);
});
