/** Bundles a program with the export conditions that tools set, and runs it with only the globals of the web. */
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import type { Connection } from "../scenarios/connection.ts";

/** The program exports `run`, which creates a channel and gives its name. */
export const program = `import { CreateChannelCommand, IvsClient } from "@ivskit/client-ivs";
export async function run(connection) {
  const { channel } = await new IvsClient(connection).send(new CreateChannelCommand({ name: "from-a-bundle" }));
  return channel.name;
}`;

export interface Tool {
  /** The export conditions, beside `import`. */
  readonly conditions: readonly string[];
  readonly platform: "browser" | "node";
}

/** Bundles the program into a script that sets the global `program`. @throws Error if a module is not found */
export async function bundleFor({ conditions, platform }: Tool, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "program",
    target: "es2022",
    platform,
    conditions: [...conditions],
  });
  return outputFiles[0]?.text ?? "";
}

const webGlobals = { fetch, Request, Response, Headers, URL, URLSearchParams, TextEncoder, TextDecoder, atob, btoa };
const webObjects = { AbortController, AbortSignal, ReadableStream, TransformStream, Blob, DOMException, performance };
const timers = { setTimeout, clearTimeout };

/** The globals of an edge runtime that the clients can find: none of Node's. */
export const edgeGlobals: Readonly<Record<string, unknown>> = { ...webGlobals, ...webObjects, ...timers, crypto };

/** Runs a bundle with these globals only, and without `eval`. Gives the name of the channel. */
export async function runWith(
  globals: Readonly<Record<string, unknown>>,
  code: string,
  connection: Connection,
): Promise<string> {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  const call = runInContext(`${code};\n(connection) => program.run(connection)`, context) as (
    connection: Connection,
  ) => Promise<string>;
  return call(connection);
}
