/**
 * Tests of browser bundles: they contain the imported operations and no other, nothing of Node, and few bytes. esbuild
 * runs them among the fast tests, the slower bundlers among the slow tests.
 */
import { compileFunction } from "node:vm";
import { committedFigures } from "@ivskit/bench/bundles/committed";
import { spreadLimit } from "@ivskit/bench/bundles/limits";
import {
  commandCount,
  programFolder as folder,
  ownClients,
  programUsing,
  type Use,
} from "@ivskit/bench/bundles/programs";
import { conditionsOf, type Place } from "@ivskit/tooling/bundle/bundler";
import { type BundlerName, bundlers } from "@ivskit/tooling/bundle/bundlers";
import { sizeOf } from "@ivskit/tooling/bundle/size";
import { afterAll, describe, expect, test } from "vitest";
import { furtherTooLarge, tooLarge } from "../../src/bundle-gate.ts";
import { models, type Operation, operationNamed } from "../../src/models.ts";

const places = Object.keys(conditionsOf) as Place[];

const model = models.ivs;
const operationNames = model.operations.map(({ name }) => name);
const uses = (...exported: string[]): string => programUsing("@ivskit/client-ivs", "IvsClient", ...exported);

/** The operations that a bundle names anywhere: in identifiers, texts and paths. */
function operationsIn(code: string): string[] {
  return operationNames.filter((name) => {
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

/** Runs the registered function of a bundle without Node: Node's globals are parameters, and so undefined. */
async function run(code: string, fetch: Fetch): Promise<Record<string, unknown>> {
  const nodeGlobals = ["process", "Buffer", "require", "module", "exports", "global", "setImmediate", "__dirname"];
  let registered: ((fetch: Fetch) => Promise<Record<string, unknown>>) | undefined;
  compileFunction(code, ["register", ...nodeGlobals])((given: typeof registered) => {
    registered = given;
  });
  if (!registered) throw new Error("the bundle registers nothing");
  return registered(fetch);
}

/** Tests which operations bundles contain, and that they run without Node. */
export function testBundler(bundler: BundlerName): void {
  const bundle = (program: string): Promise<string> => bundlers[bundler](program, { folder, place: "browser" });

  test("all operations are seen where all are used", async () => {
    const code = await bundle(uses("Ivs"));
    expect(operationsIn(code)).toEqual(operationNames);
    expect(pathsIn(code)).toEqual(paths);
  });

  // The other bundlers take ten times as long. They drop the same code, so one operation of each kind is enough.
  const looked =
    bundler === "esbuild" ? operationNames : ["GetChannel", "BatchGetStreamKey", "UntagResource", "PutMetadata"];
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
      import { GetChannelCommand } from "@ivskit/client-ivs/operations/get-channel";
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

  testClients(bundler);
}

function testClients(bundler: BundlerName): void {
  describe.each([
    ["@ivskit/client-ivs", "IvsClient", "GetChannel", { arn: "a" }, { channel: { name: "first" } }],
    ["@ivskit/client-ivs-realtime", "IVSRealTimeClient", "GetStage", { arn: "a" }, { stage: { name: "first" } }],
    ["@ivskit/client-ivschat", "IvschatClient", "GetRoom", { identifier: "a" }, { name: "first" }],
  ] as const)("one command of %s", (from, client, operation, input, answer) => {
    test("runs", async () => {
      const program = `import { ${client}, ${operation}Command } from "${from}";
      const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" };
      register((fetch) =>
        new ${client}({ region: "us-west-2", credentials, fetch }).send(
          new ${operation}Command(${JSON.stringify(input)})));`;
      const code = await bundlers[bundler](program, { folder, place: "browser" });
      const { $metadata: _, ...output } = await run(code, async (request) => {
        expect([new URL(request.url).pathname, await request.json()]).toEqual([`/${operation}`, input]);
        return Response.json(answer);
      });
      expect(output).toEqual(answer);
    });
  });
}

/**
 * Compares the weight of bundles with the committed measurement, with the limits, and with each other.
 *
 * @param names the bundlers to compare
 */
export function testSizes(names: readonly BundlerName[]): void {
  const committed = committedFigures();
  const table: string[] = [];

  afterAll(() => console.log(table.join("\n")));

  describe.each(places)("%s", (place) => {
    const found = new Map<Use, Map<BundlerName, number>>();

    describe.each(ownClients)("$client", ({ client, programs }) => {
      test.each(Object.entries(programs) as [Use, string][])("%s", async (use, program) => {
        const gzips = new Map<BundlerName, number>();
        for (const bundler of names) {
          const { min, gzip } = sizeOf(await bundlers[bundler](program, { folder, place }));
          table.push(`${client}, ${use} with ${bundler} for the ${place}: ${min} bytes, ${gzip} after gzip`);
          gzips.set(bundler, gzip);
        }
        const faults = [...gzips].flatMap(([bundler, gzip]) =>
          tooLarge({ client, use, bundler, place }, gzip, committed),
        );
        expect(faults).toEqual([]);
        const weights = [...gzips.values()];
        expect(Math.max(...weights) / Math.min(...weights) - 1, "between bundlers").toBeLessThanOrEqual(spreadLimit);
        if (client === "@ivskit/client-ivs") found.set(use, gzips);
      });
    });

    test.each(names)("each further command of IVS with %s", (bundler) => {
      const [one = Number.NaN, all = Number.NaN] = (["one command", "all commands"] as const).map((use) =>
        found.get(use)?.get(bundler),
      );
      const further = (all - one) / (commandCount - 1);
      expect(further).toBeGreaterThan(0);
      expect(furtherTooLarge({ bundler, place }, further)).toEqual([]);
    });
  });
}
