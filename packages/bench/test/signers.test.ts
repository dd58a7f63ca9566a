/** The compared signers give the same signature as Smithy's, so that their times are comparable. */
import { expect, test } from "vitest";
import { connectionTo } from "../src/peers/peer.ts";
import * as ivskit from "../src/signers/ivskit.ts";
import type { SignedRequest } from "../src/signers/signer.ts";
import * as smithy from "../src/signers/smithy.ts";

const connection = connectionTo("https://ivs.us-west-2.amazonaws.com");
const requestAt = (time: string): SignedRequest => ({
  hostname: "ivs.us-west-2.amazonaws.com",
  path: "/GetChannel",
  body: '{"arn":"ü"}',
  date: new Date(time),
});

test("our signature and Smithy's are the same, with a new key and with a cached one", async () => {
  const [ours, theirs] = [ivskit.createSign(connection), smithy.createSign(connection)];
  for (const time of ["2026-11-02T03:04:05Z", "2026-11-02T03:04:06Z", "2026-11-03T00:00:00Z"]) {
    const request = requestAt(time);
    expect(await ours(request)).toBe(await theirs(request));
  }
});
