/** JavaScript modules that measure the time of a start in new processes, without a compilation of TypeScript. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connectionTo } from "../../peers/peer.ts";
import { compiledScripts } from "../../runtimes/compiled.ts";
import { channelArn } from "../../service/answers.ts";

const home = join(import.meta.dirname, "../../..");
/** The folder is inside the package, so that its dependencies are found as those of a user are. */
const folder = join(home, "results/start");

/** The package that each peer imports. The bare peers import none. */
export const packages: Readonly<Record<string, string>> = {
  ivskit: "@ivskit/client-ivs",
  official: "@aws-sdk/client-ivs",
  aws4fetch: "aws4fetch",
  "aws-lite": "@aws-lite/client",
};

export interface StartProgram {
  readonly peer: string;
  readonly file: string;
}

/** Programs that import a package and print the duration in milliseconds. */
export function importPrograms(): StartProgram[] {
  return Object.entries(packages).map(([peer, specifier]) => ({
    peer,
    file: write(`import-${peer}.mjs`, `await import(${JSON.stringify(specifier)});`),
  }));
}

/** Programs that import a peer, make one call and print the duration in milliseconds. */
export async function answerPrograms(peers: readonly string[], url: string): Promise<StartProgram[]> {
  const scripts = await compiledScripts();
  return peers.map((peer) => ({
    peer,
    file: write(
      `answer-${peer}.mjs`,
      `const { createPeer } = await import(${JSON.stringify(pathToFileURL(join(scripts, `peers/${peer}.js`)).href)});
const peer = await createPeer(${JSON.stringify(connectionTo(url))});
const channel = await peer.getChannel(${JSON.stringify(channelArn)});
if (!channel) throw new Error("No answer");`,
    ),
  }));
}

export function removePrograms(): void {
  rmSync(folder, { recursive: true, force: true });
}

function write(name: string, body: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const program = `const began = performance.now();
${body}
console.log(performance.now() - began);
globalThis.process?.exit();
`;
  writeFileSync(file, program);
  return file;
}
