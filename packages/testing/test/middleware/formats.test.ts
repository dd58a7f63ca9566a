/** On Node, `@ivskit/core/middleware` serves all clients and commands, whether they were imported or required. */
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../..");

/** Sends each command with each client, and prints the headers that middleware added to the requests. */
const program = `
import { createRequire } from "node:module";

const [format, time] = process.argv.slice(1);
const load = { import: (name) => import(name), require: createRequire(process.cwd() + "/program.cjs") };
if (time === "before") await load[format]("@ivskit/core/middleware");
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" };
const answer = async ({ headers }) => Response.json({ nextToken: [headers.get("x-client"), headers.get("x-command")].join() });
const sides = [await load.import("@ivskit/client-ivs"), load.require("@ivskit/client-ivs")];
const clients = sides.map(({ IvsClient }) => new IvsClient({ region: "us-west-2", credentials, fetch: answer }));
if (time === "after") await load[format]("@ivskit/core/middleware");
const addHeader = ({ middlewareStack }, name) =>
  middlewareStack.add((next) => (args) => {
    args.request.headers[name] = "1";
    return next(args);
  }, { step: "build" });
const results = [sides[0].IvsClient === sides[1].IvsClient];
for (const client of clients) {
  addHeader(client, "x-client");
  for (const { ListChannelsCommand } of sides) {
    const command = new ListChannelsCommand({});
    addHeader(command, "x-command");
    results.push((await client.send(command)).nextToken);
  }
}
console.log(JSON.stringify(results));
`;

const cases = ["import", "require"].flatMap((format) => ["before", "after"].map((time) => [format, time] as const));

test.each(cases)("by %s, %s clients are created", async (format, time) => {
  const output = await execute(newestNode, ["--input-type=module", "--eval", program, format, time], {
    cwd: folder,
    env: {},
  });
  // The first result shows that the program has two copies.
  expect(JSON.parse(output)).toEqual([false, "1,1", "1,1", "1,1", "1,1"]);
});
