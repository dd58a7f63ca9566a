// What a browser bundle holds: the operations that were imported and no other, nothing of Node, and not much at all.
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { afterAll, describe, expect, test } from "vitest";
import { conditionsOf, type Place } from "../src/bundle/bundler.ts";
import { type BundlerName, bundlerNames, bundlers } from "../src/bundle/bundlers.ts";
import { sizeOf } from "../src/bundle/size.ts";
import { models, type Operation, operationNamed } from "../src/models.ts";
import { budgets } from "./budgets.ts";

const folder = join(import.meta.dirname, "..");
const places = Object.keys(conditionsOf) as Place[];

const model = models.ivs;
const names = model.operations.map(({ name }) => name);
const uses = (...exported: string[]): string =>
  `import { IvsClient, ${exported.join(", ")} } from "@ivskit/client-ivs";
   globalThis.used = [IvsClient, ${exported.join(", ")}];`;

/** The operations that a bundle names anywhere: in its identifiers, texts and paths. */
function operationsIn(code: string): string[] {
  return names.filter((name) => {
    const camel = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return new RegExp(`(?<![A-Za-z])(?:${name}|${camel})(?:Command|Operation)?(?![A-Za-z])`).test(code);
  });
}

/** The path of an operation, up to its first label. */
const pathOf = ({ http }: Operation): string => http.uri.replace(/\{.*/, "");
const paths = [...new Set(model.operations.map(pathOf))];

function pathsIn(code: string): string[] {
  return paths.filter((path) => new RegExp(`${path}(?![A-Za-z])`).test(code));
}

type Fetch = (request: Request) => Promise<Response>;

/** Runs what a bundle has registered, without anything of Node: named as parameters, its globals are undefined. */
async function run(code: string, fetch: Fetch): Promise<Record<string, unknown>> {
  const nodeGlobals = ["process", "Buffer", "require", "module", "exports", "global", "setImmediate", "__dirname"];
  let registered: ((fetch: Fetch) => Promise<Record<string, unknown>>) | undefined;
  compileFunction(code, ["register", ...nodeGlobals])((given: typeof registered) => {
    registered = given;
  });
  if (!registered) throw new Error("the bundle registers nothing");
  return registered(fetch);
}

describe.each(bundlerNames)("%s", (bundler) => {
  const bundle = (program: string): Promise<string> => bundlers[bundler](program, { folder, place: "browser" });

  test("all operations are seen where all are used", async () => {
    const code = await bundle(uses("Ivs"));
    expect(operationsIn(code)).toEqual(names);
    expect(pathsIn(code)).toEqual(paths);
  });

  // The others take ten times as long, and drop what esbuild drops: a few operations of every kind will do.
  const looked = bundler === "esbuild" ? names : ["GetChannel", "BatchGetStreamKey", "UntagResource", "PutMetadata"];
  test.each(looked)("%s alone", async (name) => {
    const code = await bundle(uses(`${name}Command`));
    expect(operationsIn(code)).toEqual([name]);
    expect(pathsIn(code)).toEqual([pathOf(operationNamed(model, name))]);
  });

  test.each([
    ["two commands", ["StopStreamCommand", "GetStreamCommand"], ["GetStream", "StopStream"]],
    ["a paginator", ["paginateListStreamKeys"], ["ListStreamKeys"]],
    ["a waiter", ["waitUntilStreamLive"], ["GetStream"]],
    ["an error class", ["ChannelNotBroadcasting"], []],
    ["an enum", ["ChannelType"], []],
  ])("%s", async (_, exported, want) => {
    expect(operationsIn(await bundle(uses(...exported)))).toEqual(want);
  });

  test("a command imported by its subpath", async () => {
    const code = await bundle(`import { IvsClient } from "@ivskit/client-ivs";
      import { GetChannelCommand } from "@ivskit/client-ivs/operations/getChannel";
      globalThis.used = [IvsClient, GetChannelCommand];`);
    expect(operationsIn(code)).toEqual(["GetChannel"]);
  });

  test("a bundle runs without anything of Node", async () => {
    const code =
      await bundle(`import { ChannelNotBroadcasting, IvsClient, GetChannelCommand } from "@ivskit/client-ivs";
      const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" };
      register(async (fetch) => {
        const client = new IvsClient({ region: "us-west-2", credentials, fetch });
        const { channel } = await client.send(new GetChannelCommand({ arn: "a" }));
        const refused = await client.send(new GetChannelCommand({ arn: "b" })).catch((error) => error);
        return { name: channel.name, refused: refused instanceof ChannelNotBroadcasting };
      });`);
    expect(code).not.toMatch(/["']node:|\brequire\(/);

    const outcome = await run(code, async (request) =>
      (await request.text()) === '{"arn":"a"}'
        ? Response.json({ channel: { name: "first" } })
        : Response.json({}, { status: 404, headers: { "x-amzn-errortype": "ChannelNotBroadcasting" } }),
    );
    expect(outcome).toEqual({ name: "first", refused: true });
  });
});

describe.each([
  ["@ivskit/client-ivs", "IvsClient", "GetChannel", { arn: "a" }, { channel: { name: "first" } }],
  ["@ivskit/client-ivs-realtime", "IVSRealTimeClient", "GetStage", { arn: "a" }, { stage: { name: "first" } }],
  ["@ivskit/client-ivschat", "IvschatClient", "GetRoom", { identifier: "a" }, { name: "first" }],
] as const)("one command of %s", (from, client, operation, input, answer) => {
  test.each(bundlerNames)("runs, and is small with %s", async (bundler) => {
    const program = `import { ${client}, ${operation}Command } from "${from}";
      const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" };
      register((fetch) =>
        new ${client}({ region: "us-west-2", credentials, fetch }).send(
          new ${operation}Command(${JSON.stringify(input)})));`;
    const code = await bundlers[bundler](program, { folder, place: "browser" });
    const { min, gzip } = sizeOf(code);
    console.log(`${operation} with ${bundler}: ${min} bytes, ${gzip} after gzip (at most ${budgets.firstCall})`);
    expect(gzip).toBeLessThanOrEqual(budgets.firstCall);
    const { $metadata: _, ...output } = await run(code, async (request) => {
      expect([new URL(request.url).pathname, await request.json()]).toEqual([`/${operation}`, input]);
      return Response.json(answer);
    });
    expect(output).toEqual(answer);
  });
});

describe("sizes", () => {
  const programs = {
    oneCommand: uses("GetChannelCommand"),
    allCommands: uses(...names.map((name) => `${name}Command`)),
    everything: 'import * as everything from "@ivskit/client-ivs"; globalThis.used = { ...everything };',
  } as const;
  type Program = keyof typeof programs;
  const table: string[] = [];

  async function gzipOf(what: Program, bundler: BundlerName, place: Place): Promise<number> {
    const { min, gzip } = sizeOf(await bundlers[bundler](programs[what], { folder, place }));
    table.push(`${what} with ${bundler} for the ${place}: ${min} bytes, ${gzip} after gzip (at most ${budgets[what]})`);
    return gzip;
  }

  describe.each(places)("%s", (place) => {
    const sizes: Partial<Record<Program, readonly number[]>> = {};

    test.each(Object.keys(programs) as Program[])("%s", async (what) => {
      const found: number[] = [];
      for (const bundler of bundlerNames) {
        const gzip = await gzipOf(what, bundler, place);
        expect(gzip, `${what} with ${bundler}`).toBeLessThanOrEqual(budgets[what]);
        found.push(gzip);
      }
      expect(Math.max(...found) / Math.min(...found) - 1, "between bundlers").toBeLessThanOrEqual(budgets.spread);
      sizes[what] = found;
    });

    test("each further command", () => {
      const { oneCommand = [], allCommands = [] } = sizes;
      expect(allCommands).toHaveLength(bundlerNames.length);
      for (const [index, all] of allCommands.entries()) {
        const further = (all - (oneCommand[index] ?? Number.NaN)) / (names.length - 1);
        expect(further, bundlerNames[index]).toBeLessThanOrEqual(budgets.furtherCommand);
      }
    });
  });

  afterAll(() => console.log(table.join("\n")));
});
