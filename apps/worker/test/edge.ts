/** Runs the bundle on workerd, with the settings of wrangler.jsonc and real ports. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { inject } from "vitest";
import { unstable_readConfig } from "wrangler";

/** The parts of wrangler.jsonc that the tests read. */
export interface WranglerConfig {
  readonly compatibility_date?: string;
  readonly compatibility_flags: string[];
  readonly vars: Readonly<Record<string, unknown>>;
  readonly durable_objects: { readonly bindings: readonly { readonly name: string; readonly class_name: string }[] };
  readonly migrations: readonly { readonly new_sqlite_classes?: readonly string[] }[];
}

export const apiToken = "token-for-tests-of-the-worker";
const eventSecret = "secret-of-events-for-tests";

const keys = generateKeyPairSync("ec", { namedCurve: "P-384" });
export const publicKey: KeyObject = keys.publicKey;
export const privateKey: string = keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

/** `privateKey` in the form that `openssl ecparam` writes. */
export const sec1: string = keys.privateKey.export({ type: "sec1", format: "pem" }).toString();

export const wrangler: WranglerConfig = unstable_readConfig({ config: join(import.meta.dirname, "../wrangler.jsonc") });

export interface EdgeOptions {
  /** Settings that replace the defaults, which are valid. The value undefined removes a setting. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** The folder in which the Durable Objects are stored. Default: they are not stored. */
  readonly storage?: string;
  /** The number of workers. All share the Durable Objects of the first one. Default: 1. */
  readonly edges?: number;
}

export interface Edge {
  readonly urls: readonly string[];
  /** The log of the worker so far. */
  readonly logs: readonly string[];
  /** Calls a route with the right token: POST with a body, otherwise GET. `edge` is an index of `urls`. Default: 0. */
  call(path: string, body?: unknown, edge?: number): Promise<Response>;
  event(body: unknown, secret?: string): Promise<Response>;
  stop(): Promise<void>;
}

export async function startEdge({ settings = {}, storage, edges = 1 }: EdgeOptions): Promise<Edge> {
  const bindings: Record<string, string> = {};
  const all = {
    ...wrangler.vars,
    API_TOKEN: apiToken,
    EVENT_SECRET: eventSecret,
    PLAYBACK_PRIVATE_KEY: privateKey,
    AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
    ...settings,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) bindings[name] = String(value);
  const names = Array.from({ length: edges }, (_, index) => `edge-${index}`);
  const script = readFileSync(join(inject("bundle"), "main.js"), "utf8");
  const workers = names.map((name) => ({
    name,
    modules: true,
    script,
    compatibilityDate: wrangler.compatibility_date ?? "",
    compatibilityFlags: wrangler.compatibility_flags,
    bindings,
    durableObjects: Object.fromEntries(
      wrangler.durable_objects.bindings.map(({ name: binding, class_name: className }) => [
        binding,
        { className, useSQLite: true, ...(name !== names[0] && { scriptName: names[0] }) },
      ]),
    ),
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  }));
  const logs: string[] = [];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      cf: false,
      handleStructuredLogs: ({ message }) => void logs.push(message),
      ...(storage !== undefined && { resourcePersistencePath: storage }),
      workers,
    }),
  );
  await miniflare.ready;
  const urls = await Promise.all(names.map(async (name) => (await miniflare.unsafeGetDirectURL(name)).origin));
  const send = (edge: number, path: string, headers: Record<string, string>, body?: unknown): Promise<Response> =>
    fetch(`${urls[edge]}${path}`, {
      headers,
      ...(body !== undefined && { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  return {
    urls,
    logs,
    call: (path, body, edge = 0) => send(edge, path, { authorization: `Bearer ${apiToken}` }, body),
    event: (body, secret = eventSecret) => send(0, "/events", { "x-webhook-secret": secret }, body),
    stop: () => miniflare.dispose(),
  };
}
