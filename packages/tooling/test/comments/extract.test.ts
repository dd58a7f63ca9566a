/** Comments are found by tokens: strings, templates, patterns and JSX hold none. */
import { expect, test } from "vitest";
import { commentsOf, parse } from "../../src/comments/extract.ts";
import { sentencesOf } from "../../src/comments/prose.ts";

test.each<readonly [given: string, want: readonly string[]]>([
  ["const a = 1; // One.", ["1 line One."]],
  ["// One,\n// two.\nconst a = 1;", ["1 line One,\ntwo."]],
  ["// One.\n\n// Two.\nconst a = 1;", ["1 line One.", "3 line Two."]],
  ["const a = 1; // One.\n// Two.\nconst b = 2;", ["1 line One.", "2 line Two."]],
  ["/* One. */ const a = 1; /** Two. */ const b = 1;", ["1 block One.", "1 doc Two."]],
  ["/**\n * One,\n * two.\n */\nconst a = 1;", ["1 doc One,\ntwo."]],
  ["interface A {\n  /** One. */\n  a: 1;\n  // Two.\n}", ["2 doc One.", "4 line Two."]],
  ["call(/* One. */ a, // Two.\n  b);", ["1 block One.", "1 line Two."]],
  ['const a = "// no", b = `// no ${c /* One. */} // no`, d = /\\/\\/ no/;', ["1 block One."]],
  ["// biome-ignore lint/a: no\nconst a = 1;", []],
])("the comments of %j", (given, want) => {
  const comments = commentsOf(parse("some.ts", given));
  expect(comments.map(({ line, kind, text }) => `${line} ${kind} ${text}`)).toEqual(want);
});

test("text between tags of JSX is no comment", () => {
  const comments = commentsOf(parse("some.tsx", "const a = <p>// no {/* One. */ b} /* no */</p>;"));
  expect(comments.map(({ text }) => text)).toEqual(["One."]);
});

test.each<readonly [given: string, want: readonly string[]]>([
  ["One waits. Two wait.", ["One waits.", "Two wait."]],
  ["One waits\nfor two.", ["One waits for two."]],
  ["One waits\n\nfor two", ["One waits", "for two"]],
  ["It reads `a. B` and e.g. Two.", ["It reads `a. B` and e.g. Two."]],
  ["It takes 1.5 s, as in node.js does.", ["It takes 1.5 s, as in node.js does."]],
  ["- one\n- two", ["one", "two"]],
  ["One waits. @throws Error for two", ["One waits.", "Error for two"]],
])("the sentences of %j", (given, want) => {
  expect(sentencesOf(given).map(({ text }) => text)).toEqual(want);
});
