/** Requests that nobody would write: whatever comes is answered 4xx, and changes nothing. */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { ivs } from "../src/contracts/ivs.ts";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";
import { signed } from "./sign.ts";

const base = "http://127.0.0.1:4100";
const service = createLocalIvs();
const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });

afterAll(async () => {
  const response = await service.fetch(signed(`${base}/ListChannels`, "{}"));
  expect(await response.json()).toEqual({ channels: [] });
});

test("random signatures, dates and tokens", async () => {
  const scope = `${defaultCredentials.accessKeyId}/20261123/us-west-2/ivs/aws4_request`;
  const part = fc.oneof(
    latin,
    fc.constantFrom(
      "AWS4-HMAC-SHA256 ",
      "Credential=",
      scope,
      ", SignedHeaders=",
      "host;x-amz-date;__proto__",
      ", Signature=",
      "ab",
    ),
  );
  const parts = fc.array(part, { maxLength: 9 }).map((texts) => texts.join(""));
  await fc.assert(
    fc.asyncProperty(parts, latin, latin, async (authorization, date, token) => {
      const headers = { authorization, "x-amz-date": date, "x-amz-security-token": token };
      const response = await service.fetch(
        new Request(`${base}/CreateChannel`, { method: "POST", headers, body: "{}" }),
      );
      expect(response.status).toBe(403);
    }),
    { numRuns: 500 },
  );
});

test("random paths, queries and bodies of every operation, signed as they are", async () => {
  const operations = Object.values(ivs.operations).filter(({ path }) => path !== "/CreateChannel");
  const members = [...new Set(Object.values(ivs.shapes).flatMap(({ members = {} }) => Object.keys(members)))];
  const body = fc.dictionary(fc.constantFrom(...members, "__proto__", "constructor"), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), body, fc.string(), async ({ method, path }, input, text) => {
      // A segment of dots is no label: URLs take it away.
      const label = encodeURIComponent(`x${text}`);
      const url = `${base}${path.replace("{resourceArn}", label)}?tagKeys=${label}`;
      const request = signed(url, method === "POST" ? JSON.stringify(input) : undefined, {}, method);
      const { status } = await service.fetch(request);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
});
