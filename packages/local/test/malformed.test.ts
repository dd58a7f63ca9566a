/** Requests that nobody would write: whatever comes is answered 4xx, and changes nothing. */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { signed } from "./sign.ts";

const base = "http://127.0.0.1:4100";
const service = createLocalIvs();
const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });

afterAll(async () => {
  const response = await service.fetch(signed(`${base}/ListChannels`, "{}"));
  expect(await response.json()).toEqual({ channels: [] });
  const chat = await service.fetch(signed(`${base}/ListRooms`, "{}", { service: "ivschat" }));
  expect(await chat.json()).toEqual({ rooms: [] });
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
  // These need nothing, so that there is no input which they do not take.
  const willing = ["/CreateChannel", "/CreateRoom"];
  const operations = services.flatMap(({ contract }) =>
    Object.values(contract.operations).map((operation) => ({ ...operation, service: contract.service.signingName })),
  );
  const refusing = operations.filter(({ path }) => !willing.includes(path));
  const shapes = services.flatMap(({ contract }) => Object.values(contract.shapes));
  const members = [...new Set(shapes.flatMap(({ members = {} }) => Object.keys(members)))];
  const body = fc.dictionary(fc.constantFrom(...members, "__proto__", "constructor"), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...refusing), body, fc.string(), async (operation, input, text) => {
      const { method, path, service: signedFor } = operation;
      // A segment of dots is no label: URLs take it away.
      const label = encodeURIComponent(`x${text}`);
      const url = `${base}${path.replace("{resourceArn}", label)}?tagKeys=${label}`;
      const sent = method === "POST" ? JSON.stringify(input) : undefined;
      const request = signed(url, sent, { service: signedFor }, method);
      const { status } = await service.fetch(request);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
});
