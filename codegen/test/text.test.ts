/** Documentation: from CommonMark and HTML to comments. */
import { describe, expect, test } from "vitest";
import { Faults } from "../src/fault.ts";
import { readDeprecated, readDocumentation } from "../src/model/documentation.ts";
import { TraitReader } from "../src/model/traits.ts";
import { braced, commentOf, wrap } from "../src/print/text.ts";

function documentationOf(text: string): string | undefined {
  const owner = { id: "a#A", file: "a.json", traits: { "smithy.api#documentation": text } };
  return readDocumentation(owner, new TraitReader(new Faults()));
}

test.each([
  { given: "Plain words.", want: "Plain words." },
  { given: "The first.\n\nThe second.", want: "The first." },
  { given: "over\n  two lines", want: "over two lines" },
  { given: "<p>The first.</p><p>The second.</p>", want: "The first." },
  { given: "<p></p> <p>Not the empty one.</p>", want: "Not the empty one." },
  { given: "Set <code>on</code> to <i>stay</i>.", want: "Set `on` to stay." },
  { given: '<a href="https://example.com">A link</a> in text', want: "A link in text" },
  { given: "a &lt; b &amp;&amp; c &gt; d &#65;&#x42;", want: "a < b && c > d AB" },
  { given: "&unknown; stays", want: "&unknown; stays" },
  { given: "&constructor; &__proto__; stay", want: "&constructor; &__proto__; stay" },
  { given: "<!-- a note -->Words.", want: "Words." },
  { given: "1 < 2 and 3 > 2", want: "1 < 2 and 3 > 2" },
  { given: "<ul><li>One</li><li>Two</li></ul>", want: "One" },
  { given: " \n ", want: undefined },
  { given: "<b>a</b> <b", want: "a <b" },
  { given: "<!-- a --> b <!-- c", want: "b <!-- c" },
])("documentation $given", ({ given, want }) => expect(documentationOf(given)).toBe(want));

// Quadratic time would be hours.
test.each(["<a ", "<!--", "<p", "&a", "\n ", "<a ><a ", "<p><b <i <"])(
  "a long text of %j is read in linear time",
  (part) => {
    const text = `Words. ${part.repeat(2_000_000)}`;
    expect(documentationOf(text)).toMatch(/^Words\./);
  },
);

test.each([
  { given: {}, want: "Deprecated by the service." },
  { given: { message: "Use B.", since: "2" }, want: "Use B." },
])("deprecated $given", ({ given, want }) => {
  const owner = { id: "a#A", file: "a.json", traits: { "smithy.api#deprecated": given } };
  expect(readDeprecated(owner, new TraitReader(new Faults()))).toBe(want);
});

test.each([
  { given: "short", width: 10, want: "short" },
  { given: "one two three", width: 7, want: "one two\nthree" },
  { given: "one two three", width: 3, want: "one\ntwo\nthree" },
  { given: "averylongword a b", width: 5, want: "averylongword\na b" },
  { given: "exactly ten", width: 11, want: "exactly ten" },
  { given: "", width: 5, want: "" },
])("wrap $given to $width", ({ given, width, want }) => expect(wrap(given, width)).toBe(want));

describe("layout", () => {
  test("names are on one line, or on one line each", () => {
    expect(braced(["a", "b"], "./x.js")).toBe('{ a, b } from "./x.js";');
    const long = Array.from({ length: 12 }, (_, index) => `aNameThatIsLong${index}`);
    expect(braced(long, "./x.js").split("\n")).toHaveLength(14);
  });

  test("comments have one line or several", () => {
    expect(commentOf("Words.")).toBe("/** Words. */");
    expect(commentOf("\nWords.\n\n@deprecated")).toBe("/**\n * Words.\n *\n * @deprecated\n */");
  });
});
