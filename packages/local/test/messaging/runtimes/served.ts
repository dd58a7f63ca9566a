/** Run by Deno and Bun: the service behind the server of the runtime, and connections by its WebSocket. */
import { type BunHandlers, createBunHandlers } from "../../../src/adapters/bun.ts";
import { createDenoHandler, type DenoHandler } from "../../../src/adapters/deno.ts";
import { createLocalIvs } from "../../../src/index.ts";
import { converse } from "./conversation.ts";

interface Options {
  readonly port: number;
  readonly hostname: string;
}

declare const Deno: {
  serve(
    options: Options & { readonly onListen: () => void },
    fetch: DenoHandler,
  ): { readonly addr: { readonly port: number } };
  exit(code: number): void;
};
declare const Bun: {
  serve(options: Options & BunHandlers): { readonly port: number };
};

const local = createLocalIvs();
const options = { port: 0, hostname: "127.0.0.1" };
const port =
  "Deno" in globalThis
    ? Deno.serve({ ...options, onListen: () => {} }, createDenoHandler(local)).addr.port
    : Bun.serve({ ...options, ...createBunHandlers(local) }).port;
const connect = (token: string): WebSocket => new WebSocket(`ws://127.0.0.1:${port}`, token);
console.log(await converse(`http://127.0.0.1:${port}`, connect));
console.log(await converse("http://ivs.local", (token) => local.rooms.connect(token), local.fetch));
local.close();
if ("Deno" in globalThis) Deno.exit(0);
else (globalThis as unknown as { readonly process: { exit(code: number): void } }).process.exit(0);
