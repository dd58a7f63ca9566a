/**
 * Runs the worker on workerd for the demo. The worker signs a token for a viewer, and sends 60 messages in a few calls.
 * `IVS_ENDPOINT` must be the URL of a local service. `AWS_REGION`, `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are
 * the region and the credentials.
 */
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CreateChannelCommand, DeleteChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_readConfig } from "wrangler";

const {
  IVS_ENDPOINT: endpoint = "",
  AWS_REGION = "us-west-2",
  AWS_ACCESS_KEY_ID = "",
  AWS_SECRET_ACCESS_KEY = "",
} = process.env;
if (endpoint === "") throw new Error("IVS_ENDPOINT must be the URL of a local service, such as http://127.0.0.1:4100.");

const API_TOKEN: string = randomUUID();
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
const bindings = {
  API_TOKEN,
  EVENT_SECRET: randomUUID(),
  PLAYBACK_PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  AWS_REGION,
  AWS_ACCESS_KEY_ID,
  AWS_SECRET_ACCESS_KEY,
  IVS_ENDPOINT: endpoint,
};

/** The settings in `wrangler.jsonc` that this file reads. */
interface WranglerConfig {
  readonly compatibility_date?: string;
  readonly durable_objects: { readonly bindings: readonly { readonly name: string; readonly class_name: string }[] };
}

const config: WranglerConfig = unstable_readConfig({ config: join(import.meta.dirname, "../../wrangler.jsonc") });
const bundle = await build({
  entryPoints: [join(import.meta.dirname, "../main.ts")],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  conditions: ["workerd", "worker", "browser"],
  external: ["cloudflare:workers"],
});
const worker = new Miniflare(
  convertV4MiniflareOptions({
    host: "127.0.0.1",
    cf: false,
    name: "relay",
    modules: true,
    script: bundle.outputFiles[0]?.text ?? "",
    compatibilityDate: config.compatibility_date ?? "",
    bindings,
    durableObjects: Object.fromEntries(
      config.durable_objects.bindings.map(({ name, class_name: className }) => [name, { className, useSQLite: true }]),
    ),
  }),
);
const client = new IvsClient({ endpoint });
try {
  await worker.ready;
  const { channel } = await client.send(new CreateChannelCommand({ name: "from-the-edge", authorized: true }));
  const channelArn = channel?.arn ?? "";
  await control("start", channelArn);
  console.log(`started   workerd with the relay; channel "${channel?.name}" is live`);

  const token = (await call("/tokens", { channelArn, viewerId: "viewer-1" })) as { token: string; expires: string };
  const [header = ""] = token.token.split(".");
  const { alg } = JSON.parse(Buffer.from(header, "base64url").toString()) as { alg: string };
  console.log(`token     ${alg}, for one viewer, until ${token.expires.slice(11, 19)} UTC`);

  const messages = Array.from({ length: 60 }, (_, goal) => ({ goal, at: new Date().toISOString() }));
  await call("/metadata", { channelArn, messages });
  let status = await relayed(channelArn);
  while (status.sent < messages.length) {
    await sleep(100);
    status = await relayed(channelArn);
  }
  console.log(`relayed   ${status.sent} messages in ${status.calls} calls, ${status.throttled} of them throttled`);

  await control("end", channelArn);
  await client.send(new DeleteChannelCommand({ arn: channelArn }));
  console.log("deleted   the channel");
} finally {
  client.destroy();
  await worker.dispose();
}

async function relayed(channelArn: string): Promise<{ sent: number; calls: number; throttled: number }> {
  const query = new URLSearchParams({ channelArn });
  return (await call(`/metadata?${query}`)) as { sent: number; calls: number; throttled: number };
}

/** Calls a route of the worker, and returns the JSON of its answer. @throws Error if the worker refuses the call */
async function call(path: string, body?: unknown): Promise<unknown> {
  const response = await worker.dispatchFetch(`http://relay${path}`, {
    headers: { authorization: `Bearer ${API_TOKEN}` },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The worker answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

/** Asks the local service to start or end the stream, because no encoder is connected. */
async function control(route: string, channelArn: string): Promise<void> {
  const url = new URL(`/_ivskit/streams/${route}`, endpoint);
  const response = await fetch(url, { method: "POST", body: JSON.stringify({ channelArn }) });
  if (!response.ok) throw new Error(`The local service answered ${response.status}: ${await response.text()}`);
}
