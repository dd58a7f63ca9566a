/** The commands and programs of the page for beginners that a new user follows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@ivskit/tooling/packed/public-packages";

export interface Readme {
  /** The line that installs the packages, as in `npm install a b`, by the name of the package manager. */
  readonly install: Readonly<Record<string, string>>;
  /** The line that installs jest and runs the tests, by the name of the package manager. */
  readonly jest: Readonly<Record<string, string>>;
  /** The text of each file that the user saves, by its name, as in `hello.mjs`. */
  readonly files: Readonly<Record<string, string>>;
}

/** A part that the page lacks is empty. */
export function readReadme(): Readme {
  const text = readFileSync(join(repository, "docs/getting-started.md"), "utf8");
  const [install = {}, jest = {}] = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, block = ""]) => linesByManager(block))
    .filter((lines) => lines.bun !== undefined);
  const blocks = text.matchAll(/Save this as `([^`]+)`[^\n]*\n\n```js\n([\s\S]*?)```/g);
  const files = Object.fromEntries([...blocks].map(([, name = "", program = ""]) => [name, program]));
  return { install, jest, files };
}

function linesByManager(block: string): Readonly<Record<string, string>> {
  const lines = block.split("\n").filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.replace(/ .*/, ""), line.replace(/ +#.*/, "")]));
}
