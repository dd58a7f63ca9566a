/** Each rule of writing, on comments that break it and comments that do not. */
import { describe, expect, test } from "vitest";
import { placesOf } from "../../src/comments/places.ts";

/** The rules that a file of this one comment breaks. */
const rulesOf = (comment: string): readonly string[] =>
  placesOf("some.ts", `const before = 1;\n${comment}\nconst after = 2;\n`).map(({ rule }) => rule);

describe.each<readonly [rule: string, broken: readonly string[], held: readonly string[]]>([
  [
    "what-as-noun",
    [
      "// What fails here is repeated.",
      "/** The state of what was sent. */",
      "/** Keeps what it finds. */",
      "// It is more than what is used.",
    ],
    [
      "/** The error says what was wrong. */",
      "/** Tells the caller what it expects. */",
      "// What does it cost?",
      "// The option `what` is taken as it is.",
      "// Somehow a somewhat long answer came.",
    ],
  ],
  [
    "which-as-noun",
    ["// It keeps that which is left.", "// It sends whatever comes."],
    ["// It keeps the part which is left.", "// The bytes are equal, whatever the order of the keys."],
  ],
  ["whoever", ["// Whoever calls gets an error."], ["// Callers get an error."]],
  [
    "nobody",
    ["// Nobody listens.", "// It waits for somebody."],
    ["// No listener is left.", "// It is a no one-step hash."],
  ],
  ["have-to", ["// It has to match.", "// They have to wait."], ["// It must match.", "// It has to do with time."]],
  [
    "is-no",
    ["// A stream is no text.", "// These are no names."],
    ["// A stream is not text.", "// It is no longer there.", "// There is no limit."],
  ],
  ["mend", ["// Run it to mend the list."], ["// Run it to fix the list.", "// It amends the list."]],
  ["opens-with-of", ["// Of the last response it takes the id.", "/** Of one socket. */"], ["// Often it waits."]],
  [
    "opens-lower-case",
    ["// waits for the answer", "/** the name is taken */"],
    [
      "// Waits for the answer.",
      "// esbuild reads it.",
      "// `name` is taken.",
      "// lowerCamel is a name.",
      "/** - a list has items */",
    ],
  ],
  [
    "no-verb",
    ["// The second page of a list.", "/** It waits. Milliseconds by the clock of the service. */"],
    [
      "/** The second page of a list. */",
      "// It reads the second page.",
      "// Reads the second page.",
      "// The list has a second page.",
      "/** It waits. Default: 10 seconds. */",
      "/**\n * It waits.\n *\n * @throws TypeError for a bad name\n * @returns the name of the page\n */",
    ],
  ],
  [
    "long-sentence",
    [`// It waits${" and waits".repeat(17)}.`],
    [`// It waits${" and waits".repeat(16)}.`, `// It waits. ${"It waits. ".repeat(20)}`],
  ],
])("%s", (rule, broken, held) => {
  test.each(broken)("is broken by %j", (comment) => {
    expect(rulesOf(comment)).toContain(rule);
  });
  test.each(held)("is held by %j", (comment) => {
    expect(rulesOf(comment)).not.toContain(rule);
  });
});

test("code blocks, examples and links are not read", () => {
  const comment = `/**
 * It waits.
 *
 * \`\`\`ts
 * // whoever has to mend what is no list
 * \`\`\`
 *
 * @example
 * // whoever has to mend what is no list
 * @see https://example.com/whoever/what
 */`;
  expect(rulesOf(comment)).toEqual([]);
});

test("files that a generator has written are not read", () => {
  const comment = "// Whoever calls has to wait.\n";
  expect(placesOf("some.ts", comment)).not.toEqual([]);
  expect(placesOf("some.ts", `// Written by a-generator from a model.\n\n${comment}`)).toEqual([]);
});

test("a place has its line, the words that break the rule, and what identifies it", () => {
  expect(placesOf("some.ts", "const a = 1;\n\n// It waits. It has to match.\n")).toEqual([
    { rule: "have-to", path: "some.ts", line: 3, found: "has to", subject: "It has to match." },
  ]);
});
