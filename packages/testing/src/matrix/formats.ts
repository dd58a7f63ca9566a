/** Uses both forms of the packages in one program: a client of one with the commands, paginators and waiters of the other. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import type { Connection } from "../scenarios/connection.ts";
import type { Installed } from "./installed.ts";
import type { ConfinedNode } from "./node.ts";

/** Tells Node to refuse `require` of an ES module, as AWS Lambda does on Node 20 and 22. */
export const withoutRequireOfModules = "--no-experimental-require-module";

/** `client` makes the calls, all other exports come from `other`. */
const program = `"use strict";
const connection = JSON.parse(process.argv[2]);

async function forms(name) {
  return { import: await import(name), require: require(name) };
}

const errorNames = ["ClientError", "ConnectionError", "AbortError", "CredentialsError", "ServiceException"];
const serviceNames = ["IvsServiceException", "ResourceNotFoundException", "ConflictException"];

/** The classes of the other form that the errors of three calls are instances of. */
async function classesOf(client, other, arn) {
  const classes = { ...Object.fromEntries(errorNames.map((name) => [name, other.core[name]])),
    ...Object.fromEntries(serviceNames.map((name) => [name, other.ivs[name]])) };
  const command = new other.ivs.GetChannelCommand({ arn });
  const { IvsClient } = other.own;
  const none = () => { throw new other.core.CredentialsError("missing", "none"); };
  const calls = {
    refused: () => client.send(command),
    unreachable: () => new IvsClient({ ...connection, endpoint: "http://127.0.0.1:9", maxAttempts: 1 }).send(command),
    aborted: () => client.send(command, { abortSignal: AbortSignal.abort() }),
    provider: () => new IvsClient({ ...connection, credentials: none }).send(command),
  };
  const found = {};
  for (const [name, call] of Object.entries(calls)) {
    const error = await call().catch((thrown) => thrown);
    found[name] = Object.keys(classes).filter((key) => error instanceof classes[key]).join(" ");
    if (error.reason) found[name] += " " + error.reason;
  }
  return found;
}

async function use(client, other) {
  const found = {};
  const { channel } = await client.send(new other.ivs.CreateChannelCommand({ name: "from-" + other.form }));
  found.command = channel.name;
  const { GetChannelCommand } = other.getChannel;
  found.operation = (await client.send(new GetChannelCommand({ arn: channel.arn }))).channel.name;
  found.items = 0;
  for await (const { arn } of other.ivs.paginateListChannels({ client }, {}).items()) if (arn === channel.arn) found.items += 1;
  await client.send(new other.ivs.DeleteChannelCommand({ arn: channel.arn }));
  const waited = await other.ivs.waitUntilChannelDeleted({ client, maxWaitTime: 60 }, { arn: channel.arn });
  found.waiter = waited.state;
  found.errors = await classesOf(client, other, channel.arn);
  return found;
}

(async () => {
  const ivs = await forms("@ivskit/client-ivs");
  const getChannel = await forms("@ivskit/client-ivs/operations/get-channel");
  const nodeHttp = await forms("@ivskit/core/node-http");
  const core = await forms("@ivskit/core");
  if (ivs.import.IvsClient === ivs.require.IvsClient) throw new Error("require gave the ES module");
  const report = {};
  for (const [own, form] of [["import", "require"], ["require", "import"]]) {
    const other = { form, ivs: ivs[form], getChannel: getChannel[form], core: core[form], own: ivs[own] };
    const requestHandler = nodeHttp[form].createNodeHttpHandler();
    report[form] = await use(new ivs[own].IvsClient({ ...connection, requestHandler }), other);
    requestHandler.destroy();
  }
  console.log(JSON.stringify(report));
})();
`;

export interface Found {
  readonly command: string;
  readonly operation: string;
  readonly items: number;
  readonly waiter: string;
  /** The classes of the other form, by the failure of a call. */
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * The results of a client of one form with the commands of the other: `import` is the form of the commands.
 *
 * @throws Error with Node's output, if the program fails
 */
export async function useBothForms(
  { binary, flags }: ConfinedNode,
  { folder }: Installed,
  connection: Connection,
): Promise<Readonly<Record<"import" | "require", Found>>> {
  await writeFile(join(folder, "formats.cjs"), program);
  const args = [...flags(folder), withoutRequireOfModules, "formats.cjs", JSON.stringify(connection)];
  return JSON.parse(await execute(binary, args, { cwd: folder, env: {} }));
}
