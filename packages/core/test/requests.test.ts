/**
 * Traits change requests: host prefix, checksum, compression, no authentication, and defaults. Defaults also change
 * responses.
 */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { md5 } from "../src/bindings/md5.ts";
import { writeRequest } from "../src/bindings/request.ts";
import { fromJson, toJson } from "../src/codec/json.ts";
import {
  anonymous,
  Command,
  contentMd5,
  dateTime,
  filledStructure,
  gzipBody,
  type HttpRequest,
  InputError,
  type Operation,
  prefixHost,
  type RequestStep,
  type StructureCodec,
  writeMembers,
} from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { testClient } from "./support/service.ts";

function request(body: unknown, hostname = "example.com"): HttpRequest {
  return { method: "POST", protocol: "https:", hostname, path: "/", query: {}, headers: {}, body };
}

describe("MD5", () => {
  test("is that of Node, for every length around the borders of blocks", () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 255);
      expect(Buffer.from(md5(bytes)).toString("hex")).toBe(createHash("md5").update(bytes).digest("hex"));
    }
  });

  test("and for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(Buffer.from(md5(bytes)).toString("hex")).toBe(createHash("md5").update(bytes).digest("hex"));
      }),
    );
  });

  test("goes into a header, unless one is there", () => {
    const sent = request("é");
    contentMd5(sent);
    expect(sent.headers["content-md5"]).toBe(createHash("md5").update("é").digest("base64"));
    sent.headers["content-md5"] = "own";
    contentMd5(sent);
    expect(sent.headers["content-md5"]).toBe("own");
  });

  test("of a stream cannot be known before it is sent", () => {
    expect(() => contentMd5(request(new ReadableStream()))).toThrow("a checksum needs text or bytes, and no stream");
    const sent = request(new ReadableStream());
    sent.headers["content-md5"] = "own";
    contentMd5(sent);
    expect(sent.headers["content-md5"]).toBe("own");
  });
});

describe("compression", () => {
  test.each(["x".repeat(10_240), new Uint8Array(10_240)])("from 10,240 bytes on", async (body) => {
    const sent = request(body);
    sent.headers["content-encoding"] = "own";
    await gzipBody(sent);
    expect(gunzipSync(sent.body as Uint8Array)).toEqual(Buffer.from(body as string));
    expect(sent.headers["content-encoding"]).toBe("own, gzip");
  });

  test.each([undefined, "x".repeat(10_239), new Uint8Array(10_239)])("not below", async (body) => {
    const sent = request(body);
    await gzipBody(sent);
    expect(sent).toEqual(request(body));
  });

  test("of a stream, whatever comes", async () => {
    const sent = request(new Response("short").body);
    await gzipBody(sent);
    expect(sent.body).toBeInstanceOf(ReadableStream);
    expect(gunzipSync(await new Response(sent.body as ReadableStream).arrayBuffer()).toString()).toBe("short");
    expect(sent.headers["content-encoding"]).toBe("gzip");
  });
});

describe("host prefix", () => {
  test.each([
    ["example.com", "data-a1.example.com"],
    ["localhost", "data-a1.localhost"],
    ["127.0.0.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
  ])("before %s", (hostname, want) => {
    const sent = request("", hostname);
    prefixHost(sent, { account: "a1" }, "data-{account}.");
    expect(sent.hostname).toBe(want);
  });

  test.each([undefined, "", "a.b", "a/b", "-a", "x".repeat(64), 5])(
    "a label that is %j is refused",
    async (account) => {
      const prefix: RequestStep = (sent, input) => prefixHost(sent, input, "{account}.");
      const operation: Operation<object, object> = {
        name: "GetThing",
        path: "/",
        input: { write: writeMembers, members: {}, steps: [prefix] },
      };
      const target = { protocol: "https:", hostname: "example.com", path: "" };
      const address = { ...target, headers: {}, service: "ivs", region: "us-west-2" };
      const written = writeRequest(operation, { account }, address, "application/json");
      await expect(written).rejects.toThrow(InputError);
      await expect(written).rejects.toThrow("GetThing: the input cannot be sent: account must be a host label");
    },
  );
});

test("an operation without authentication needs no credentials and is not signed", async () => {
  const server = await startServer({});
  const client = testClient(server.url, { credentials: () => Promise.reject(new Error("not to be asked")) });
  const operation: Operation<object, object> = { name: "Open", path: "/Open", auth: anonymous };
  await client.send(new Command(operation, {}));
  expect(server.received[0]?.headers).not.toHaveProperty("authorization");
  expect(server.received[0]?.headers).not.toHaveProperty("x-amz-date");
  await expect(client.send(new Command({ name: "Shut", path: "/Shut" }, {}))).rejects.toThrow("credentials provider");
});

describe("defaults", () => {
  const codec: StructureCodec = {
    members: {
      name: { name: "Name", fill: () => "none" },
      at: { as: dateTime, fill: () => new Date(0) },
      list: { fill: () => [] },
    },
    work: filledStructure,
  };

  test("replace absent and null members, in requests and responses", () => {
    const full = '{"Name":"none","at":"1970-01-01T00:00:00Z","list":[]}';
    expect(JSON.parse(toJson({ name: undefined, at: null }, codec))).toEqual(JSON.parse(full));
    expect(fromJson('{"Name":null}', codec)).toEqual({ name: "none", at: new Date(0), list: [] });
  });

  test("are new for each response, and do not replace values that are set", () => {
    const [first, second] = [fromJson("{}", codec), fromJson("{}", codec)] as { list: unknown[] }[];
    expect(first?.list).not.toBe(second?.list);
    expect(fromJson('{"Name":"n","list":[1]}', codec)).toEqual({ name: "n", at: new Date(0), list: [1] });
  });
});
