/** Loads the clients by `require`, for programs that are not modules, on a Node that cannot require ES modules. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import type { Connection } from "../scenarios/connection.ts";
import { withoutRequireOfModules } from "./formats.ts";
import type { Installed } from "./installed.ts";
import type { ConfinedNode } from "./node.ts";

/**
 * Creates a channel, a stage and a room, and gives the names in the lists.
 * @throws Error with Node's output, if the program fails
 */
export async function listByRequire(
  { binary, flags }: ConfinedNode,
  { folder }: Installed,
  connection: Connection,
): Promise<string[]> {
  const program = `const { Ivs } = require("@ivskit/client-ivs");
const { IVSRealTime } = require("@ivskit/client-ivs-realtime");
const { Ivschat } = require("@ivskit/client-ivschat");
const connection = ${JSON.stringify(connection)};
(async () => {
  const [ivs, realtime, chat] = [new Ivs(connection), new IVSRealTime(connection), new Ivschat(connection)];
  await ivs.createChannel({ name: "channel-by-require" });
  await realtime.createStage({ name: "stage-by-require" });
  await chat.createRoom({ name: "room-by-require" });
  const { channels } = await ivs.listChannels();
  const { stages } = await realtime.listStages();
  const { rooms } = await chat.listRooms();
  console.log(JSON.stringify([...channels, ...stages, ...rooms].map(({ name }) => name)));
})();
`;
  await writeFile(join(folder, "require.cjs"), program);
  const args = [...flags(folder), withoutRequireOfModules, "require.cjs"];
  return JSON.parse(await execute(binary, args, { cwd: folder, env: {} })) as string[];
}
