/** Run by Deno and Bun: the service in-process. */
import { Sha256Js } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import { createLocalIvs, defaultCredentials } from "../../src/index.ts";

const local = createLocalIvs();
const signer = new SignatureV4({
  service: "ivs",
  region: "us-west-2",
  credentials: defaultCredentials,
  sha256: Sha256Js,
});

async function call(operation: string, input: object): Promise<Response> {
  const { method, path, headers, body } = await signer.sign({
    method: "POST",
    protocol: "http:",
    hostname: "ivs.local",
    path: `/${operation}`,
    headers: { host: "ivs.local", "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  const { host: _, ...sent } = headers;
  return local.fetch(new Request(`http://ivs.local${path}`, { method, headers: sent, body }));
}

const created = await call("CreateChannel", {});
const { channel } = (await created.json()) as { channel: { arn: string } };
const { phase } = await local.streams.start(channel.arn);
const unsigned = await local.fetch(new Request("http://ivs.local/ListChannels", { method: "POST", body: "{}" }));
console.log(`${created.status} ${phase}, ${unsigned.status} ${unsigned.headers.get("x-amzn-errortype")}`);
