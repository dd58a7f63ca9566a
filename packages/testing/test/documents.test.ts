/** Every program in the READMEs and in other documents compiles with `strict`, as it is pasted. */
import { globSync } from "node:fs";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { expect, test } from "vitest";
import { compilePrograms, programsOf } from "../src/documents.ts";

const documents = ["README.md", "packages/*/README.md", "docs/*.md", "docs/guides/*.md", "packages/local/docs/*.md"];
/** Its program imports a client of a published model, which is not in this repository. */
const generated = "docs/other-services.md";

test("every program compiles", () => {
  const found = globSync(documents, { cwd: repository }).filter((document) => document !== generated);
  const programs = found.sort().flatMap((document) => programsOf(document));
  expect(programs.length).toBeGreaterThan(40);
  expect(compilePrograms(programs)).toEqual([]);
});

test("a fault in a program is found, and a program may continue its page", () => {
  const page = `
\`\`\`ts
import { Ivs } from "@ivskit/client-ivs";
const ivs = new Ivs({ region: "us-west-2" });
const { channel } = await ivs.getChannel({ arn: "arn" });
\`\`\`

\`\`\`ts
console.log(channel?.name);
\`\`\`

\`\`\`ts
new Ivs({ region });
console.log(channel.name);
\`\`\`

\`\`\`js
const { Gone } = require("@ivskit/client-ivs");
console.log(Gone);
\`\`\`
`;
  expect(compilePrograms(programsOf("page.md", page))).toEqual([
    "page.md:12 line 7: No value exists in scope for the shorthand property 'region'. Either declare one or provide an initializer.",
    "page.md:12 line 8: 'channel' is possibly 'undefined'.",
    "page.md:17 line 1: Module '\"@ivskit/client-ivs\"' has no exported member 'Gone'.",
  ]);
});
