/** State in a file: what comes back after a restart, and which files are refused. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { Ivs } from "@aws-sdk/client-ivs";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { defaultCredentials } from "../src/index.ts";
import { type RunningLocalIvs, type ServerOptions, startLocalIvs } from "../src/node/index.ts";
import { newChannel, refused } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-data-"));
const running = new Set<RunningLocalIvs>();
let files = 0;

afterEach(async () => {
  await Promise.all([...running].map((server) => server.close()));
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

function newFile(): string {
  return join(folder, `${files++}.db`);
}

async function start(options: ServerOptions): Promise<RunningLocalIvs & { readonly ivs: Ivs }> {
  const server = await startLocalIvs({ rates: false, quotas: false, ...options });
  running.add(server);
  const ivs = new Ivs({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  return {
    ...server,
    ivs,
    close: async () => {
      ivs.destroy();
      await server.close();
    },
  };
}

describe("after a restart", () => {
  test("every kind of resource is there as it was", async () => {
    const data = newFile();
    const first = await start({ data, recordingConfigurationDelay: 0 });
    const { ivs } = first;
    const { recordingConfiguration } = await ivs.createRecordingConfiguration({
      destinationConfiguration: { s3: { bucketName: "bucket" } },
    });
    const { playbackRestrictionPolicy } = await ivs.createPlaybackRestrictionPolicy({ allowedCountries: ["CH"] });
    const { adConfiguration } = await ivs.createAdConfiguration({
      mediaTailorPlaybackConfigurations: [
        { playbackConfigurationArn: "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/one" },
      ],
    });
    await ivs.importPlaybackKeyPair({ publicKeyMaterial: await publicKey(), name: "key" });
    const references = {
      recordingConfigurationArn: recordingConfiguration?.arn,
      playbackRestrictionPolicyArn: playbackRestrictionPolicy?.arn,
      adConfigurationArn: adConfiguration?.arn,
    };
    const { arn } = await newChannel(ivs, { name: "kept", tags: { date: "2026" }, ...references });
    await newChannel(ivs, { name: "other" });
    const gone = await newChannel(ivs, { name: "gone" });
    await ivs.deleteChannel({ arn: gone.arn });
    await first.service.streams.start(arn, { viewerCount: 7 });
    await first.service.streams.starve(arn);
    await first.service.streams.end(arn);
    await first.service.streams.start(arn, { viewerCount: 8 });
    await ivs.putMetadata({ channelArn: arn, metadata: "hello" });
    await ivs.startViewerSessionRevocation({ channelArn: arn, viewerId: "viewer" });
    const whole = ({ service }: RunningLocalIvs): object => {
      const { time: _, ...state } = service.export({ secrets: true });
      return { ...state, events: service.events.list(), sessions: service.sessions(arn) };
    };
    const before = whole(first);
    await first.close();
    const second = await start({ data, recordingConfigurationDelay: 0 });
    expect(whole(second)).toEqual(before);
    const { stream } = await second.ivs.getStream({ channelArn: arn });
    expect([stream?.state, stream?.viewerCount, stream?.startTime]).toEqual(["LIVE", 8, expect.any(Date)]);
    await refused(second.ivs.getChannel({ arn: gone.arn }), "ResourceNotFoundException", 404);
    // The indexes are there too.
    const filtered = await second.ivs.listChannels({ filterByName: "kept" });
    expect(filtered.channels?.map((channel) => channel.arn)).toEqual([arn]);
    await refused(
      second.ivs.deleteRecordingConfiguration({ arn: recordingConfiguration?.arn }),
      "ConflictException",
      409,
    );
  });

  test("what waits for its time goes on waiting", async () => {
    const data = newFile();
    let now = Date.now();
    const options = { data, clock: () => new Date(now), streamStartDelay: 1000 };
    const first = await start(options);
    const { arn } = await newChannel(first.ivs);
    await first.service.streams.start(arn);
    await first.service.clock.advance(600);
    await first.close();
    now += 300;
    const second = await start(options);
    expect(second.service.state().channels[0]?.stream?.phase).toBe("created");
    await second.service.clock.advance(100);
    expect(second.service.events.list().map(({ detail }) => detail.event_name)).toEqual([
      "Session Created",
      "Stream Start",
    ]);
  });

  test("a page token goes on where it was, and no place in a list is given twice", async () => {
    const data = newFile();
    const first = await start({ data });
    for (const name of ["a", "b", "c"]) await newChannel(first.ivs, { name });
    const { nextToken } = await first.ivs.listChannels({ maxResults: 2 });
    const last = await first.ivs.listChannels({ filterByName: "c" });
    await first.ivs.deleteChannel({ arn: last.channels?.[0]?.arn });
    const { nextToken: none } = await first.ivs.listChannels({ maxResults: 2 });
    expect(none).toBeUndefined();
    await first.close();
    const second = await start({ data });
    await newChannel(second.ivs, { name: "d" });
    const rest = await second.ivs.listChannels({ maxResults: 2, nextToken });
    expect(rest.channels?.map(({ name }) => name)).toEqual(["d"]);
    await second.close();
    const sequences = new DatabaseSync(data).prepare("SELECT sequence FROM records WHERE collection = 'channels'");
    expect(sequences.all().map(({ sequence }) => sequence)).toEqual([1, 2, 4]);
  });

  test("a seed gives no id twice, also when another seed came between", async () => {
    const data = newFile();
    const arns = new Set<string>();
    const eventIds = new Set<string>();
    for (const seed of [1, 1, undefined, 1]) {
      const server = await start({ data, seed });
      const { arn } = await newChannel(server.ivs);
      arns.add(arn);
      await server.service.streams.start(arn);
      for (const { id } of server.service.events.list()) eventIds.add(id);
      await server.close();
    }
    expect([arns.size, eventIds.size]).toEqual([4, 8]);
  });

  test("a reset is a reset", async () => {
    const data = newFile();
    const first = await start({ data });
    await newChannel(first.ivs, { name: "before" });
    await first.service.reset();
    await newChannel(first.ivs, { name: "after" });
    await first.close();
    const second = await start({ data });
    expect(second.service.state().channels.map(({ name }) => name)).toEqual(["after"]);
  });
});

test("an answer is given no sooner than its write is in the file", async () => {
  const data = newFile();
  const { ivs } = await start({ data });
  const created = await Promise.all(Array.from({ length: 10 }, (_, index) => newChannel(ivs, { name: `n${index}` })));
  // The log alone, read as a crash would leave it: a copy, for the file itself is locked.
  const copy = newFile();
  writeFileSync(copy, readFileSync(data));
  writeFileSync(`${copy}-wal`, readFileSync(`${data}-wal`));
  const database = new DatabaseSync(copy);
  const kept = database.prepare("SELECT key FROM records WHERE collection = 'channels'").all();
  database.close();
  expect(kept.map(({ key }) => key).sort()).toEqual(created.map(({ arn }) => arn).sort());
});

describe("is refused with one clear error, and left as it is", () => {
  const otherDatabase = (): Buffer => {
    const path = newFile();
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE notes (text TEXT)");
    database.close();
    return readFileSync(path);
  };
  const ours = async (): Promise<Buffer> => {
    const data = newFile();
    const server = await start({ data });
    for (let index = 0; index < 20; index++) await newChannel(server.ivs);
    await server.close();
    return readFileSync(data);
  };
  const cases: { what: string; content: () => Buffer | Promise<Buffer>; want: RegExp }[] = [
    { what: "a text", content: () => Buffer.from("Dear diary"), want: /not a data file of ivskit-local/ },
    { what: "another database", content: otherDatabase, want: /not a data file of ivskit-local/ },
    { what: "a file cut short", content: async () => (await ours()).subarray(0, 8192), want: /damaged/ },
    {
      what: "a file with a page overwritten",
      content: async () => {
        const bytes = await ours();
        return bytes.fill(0xaa, 8192, 12_288);
      },
      want: /damaged/,
    },
    {
      what: "a file of a later version",
      content: async () => {
        const bytes = await ours();
        bytes.writeUInt32BE(99, 60);
        return bytes;
      },
      want: /version 99/,
    },
  ];
  test.each(cases)("$what", async ({ content, want }) => {
    const data = newFile();
    const bytes = await content();
    writeFileSync(data, bytes);
    await expect(startLocalIvs({ data })).rejects.toThrow(want);
    expect(readFileSync(data).equals(bytes)).toBe(true);
  });

  test.each(["wal", "seal"])("an empty file whose %s shows that it held data, even an empty one", async (companion) => {
    const data = newFile();
    writeFileSync(data, "");
    writeFileSync(`${data}-${companion}`, "");
    await expect(startLocalIvs({ data })).rejects.toThrow(
      `data: ${data}: this file is empty, but it held data; restore it, or delete ${data}-${companion} too`,
    );
    expect([readFileSync(data).length, readFileSync(`${data}-${companion}`).length]).toEqual([0, 0]);
  });

  test("a folder", async () => {
    const data = newFile();
    mkdirSync(data);
    await expect(startLocalIvs({ data })).rejects.toThrow(/this must be a file/);
  });

  test("a file in a folder that is not there", async () => {
    await expect(startLocalIvs({ data: join(folder, "no", "such.db") })).rejects.toThrow(/its folder does not exist/);
  });

  test("another region's", async () => {
    const data = newFile();
    await (await start({ data })).close();
    await expect(startLocalIvs({ data, region: "eu-west-1" })).rejects.toMatchObject({
      name: "DataFileError",
      message: `data: ${data}: the state has region us-west-2; expected eu-west-1, as in the options`,
    });
    await (await start({ data })).close();
  });

  test("one that another process has, until that is gone", async () => {
    const data = newFile();
    const server = await start({ data });
    await newChannel(server.ivs);
    const second = cli([], "--data", data, "--port", "0");
    expect([second.status, second.stderr]).toEqual([1, `error: --data: ${data}: another process uses this file\n`]);
    await expect(startLocalIvs({ data })).rejects.toThrow(/another service of this process uses this file/);
    // To look at the file here would have taken its lock away.
    expect(cli([], "--data", data, "--port", "0").stderr).toMatch(/another process uses this file/);
    await server.close();
    expect((await start({ data })).service.state().counts.channels).toBe(1);
  });
});

test("where the runtime has no SQLite, it says which one has", () => {
  const { status, stderr } = cli(["--no-experimental-sqlite"], "--data", newFile(), "--port", "0");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: --data: .*node:sqlite, of Node 22\.13 or later; this is node v\d/);
});

/** The command in a process of its own. */
function cli(
  nodeOptions: readonly string[],
  ...args: string[]
): { readonly status: number | null; readonly stderr: string } {
  const script = fileURLToPath(new URL("../src/node/cli.ts", import.meta.url));
  return spawnSync(process.execPath, [...nodeOptions, script, ...args], { encoding: "utf8", timeout: 120_000 });
}

async function publicKey(): Promise<string> {
  const { publicKey: key } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-384" }, true, [
    "sign",
    "verify",
  ]);
  const der = Buffer.from(await crypto.subtle.exportKey("spki", key)).toString("base64");
  return `-----BEGIN PUBLIC KEY-----\n${der.replace(/(.{64})/g, "$1\n")}\n-----END PUBLIC KEY-----\n`;
}
