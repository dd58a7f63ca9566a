// What a browser bundle holds: the operations that were imported and no other, nothing of Node, and not much at all.
import { compileFunction } from "node:vm";
import { afterAll, describe, expect, test } from "vitest";
import { bundleWithEsbuild, bundleWithRollup, sizeOf } from "../src/bundle.ts";
import { model, type Operation, operationNamed } from "../src/ivs-model.ts";

/** Bytes after gzip that a bundle may have. A change that needs more has to say so here. */
const budgets = {
  "one command": { esbuild: 14_500, rollup: 13_500 },
  "all 41 commands": { esbuild: 16_500, rollup: 15_500 },
  everything: { esbuild: 19_000, rollup: 18_000 },
} as const;

const bundlers = { esbuild: bundleWithEsbuild, rollup: bundleWithRollup } as const;
type Bundler = keyof typeof bundlers;
const bundlerNames = Object.keys(bundlers) as Bundler[];

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

describe.each(bundlerNames)("%s", (bundler) => {
  const bundle = bundlers[bundler];

  test("all operations are seen where all are used", async () => {
    const code = await bundle(uses("Ivs"));
    expect(operationsIn(code)).toEqual(names);
    expect(pathsIn(code)).toEqual(paths);
  });

  // Rollup takes ten times as long, and drops what esbuild drops: a few operations of every kind will do.
  const looked = bundler === "esbuild" ? names : ["GetChannel", "BatchGetStreamKey", "UntagResource", "PutMetadata"];
  test.each(looked)("%s alone", async (name) => {
    const code = await bundle(uses(`${name}Command`));
    expect(operationsIn(code)).toEqual([name]);
    expect(pathsIn(code)).toEqual([pathOf(operationNamed(name))]);
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

    // Named as parameters, these are undefined: whatever reads one fails.
    const nodeGlobals = ["process", "Buffer", "require", "module", "exports", "global", "setImmediate", "__dirname"];
    let run: ((fetch: (request: Request) => Promise<Response>) => Promise<unknown>) | undefined;
    compileFunction(code, ["register", ...nodeGlobals])((given: typeof run) => {
      run = given;
    });
    const outcome = await run?.(async (request) =>
      (await request.text()) === '{"arn":"a"}'
        ? Response.json({ channel: { name: "first" } })
        : Response.json({}, { status: 404, headers: { "x-amzn-errortype": "ChannelNotBroadcasting" } }),
    );
    expect(outcome).toEqual({ name: "first", refused: true });
  });
});

describe("sizes", () => {
  const programs = {
    "one command": uses("GetChannelCommand"),
    "all 41 commands": uses(...names.map((name) => `${name}Command`)),
    everything: 'import * as everything from "@ivskit/client-ivs"; globalThis.used = { ...everything };',
  } as const;
  const table: string[] = [];

  test.each(Object.keys(budgets) as (keyof typeof budgets)[])("%s", async (what) => {
    for (const bundler of bundlerNames) {
      const { min, gzip } = sizeOf(await bundlers[bundler](programs[what]));
      table.push(`${what} with ${bundler}: ${min} bytes, ${gzip} after gzip (at most ${budgets[what][bundler]})`);
      expect(gzip, `${what} with ${bundler}`).toBeLessThanOrEqual(budgets[what][bundler]);
    }
  });

  afterAll(() => console.log(table.join("\n")));
});
