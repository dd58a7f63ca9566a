/** The client by `require`, for programs that are not modules. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../scenarios/connection.ts";
import { execute } from "./execute.ts";
import type { Installed } from "./installed.ts";
import type { NodeRelease } from "./node.ts";

/** Creates a channel and gives the names of those that are then listed. @throws Error with what Node says */
export async function listByRequire(
  { binary, flags }: NodeRelease,
  { folder }: Installed,
  connection: Connection,
): Promise<string[]> {
  const program = `const { Ivs } = require("@ivskit/client-ivs");
(async () => {
  const ivs = new Ivs(${JSON.stringify(connection)});
  await ivs.createChannel({ name: "by-require" });
  const { channels } = await ivs.listChannels();
  console.log(JSON.stringify(channels.map(({ name }) => name)));
})();
`;
  await writeFile(join(folder, "require.cjs"), program);
  return JSON.parse(await execute(binary, [...flags(folder), "require.cjs"], { cwd: folder, env: {} })) as string[];
}
