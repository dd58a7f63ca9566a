/** The minimal signers give correct signatures, so that the comparison is meaningful. */

import { Sha256 } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import { expect, test } from "vitest";
import { connectionTo } from "../src/peers/peer.ts";
import * as js from "../src/signers/bare-js.ts";
import * as node from "../src/signers/bare-node.ts";
import * as web from "../src/signers/bare-web.ts";
import type { SignerModule } from "../src/signers/signer.ts";

const connection = connectionTo("https://ivs.us-west-2.amazonaws.com");
const hostname = "ivs.us-west-2.amazonaws.com";
const body = '{"arn":"arn"}';

/** The signature of the official signer for the same headers. */
async function official(date: Date): Promise<string | undefined> {
  const signer = new SignatureV4({ ...connection, service: "ivs", sha256: Sha256, applyChecksum: false });
  const headers = { "content-type": "application/json", host: hostname };
  const request = { method: "POST", protocol: "https:", hostname, path: "/GetChannel", query: {}, headers, body };
  return (await signer.sign(request, { signingDate: date })).headers.authorization;
}

test.each<[string, SignerModule]>([
  ["node:crypto", node],
  ["WebCrypto", web],
  ["JavaScript", js],
])("by hand with %s, today and tomorrow", async (_, module) => {
  const sign = await module.createSign(connection);
  for (const date of [new Date("2026-11-02T03:04:05.678Z"), new Date("2026-11-03T00:00:00Z")]) {
    expect(await sign({ hostname, path: "/GetChannel", body, date })).toBe(await official(date));
  }
});
