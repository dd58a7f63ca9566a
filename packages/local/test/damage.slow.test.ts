/** Damage in the data file, its log or its seal: one clear error, and never another state. */
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import { openSqliteStorage } from "../src/node/sqlite-storage.ts";
import { flipped, open, type Parts, readParts, suffixes, writeParts } from "./durability/flips.ts";
import { random } from "./durability/random.ts";
import { call } from "./model/caller.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-damage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "damaged.db");
const seed = Number(process.env.IVSKIT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const next = random(seed);

/** After a close, and as a crash leaves it. */
let closed: Parts;
let crashed: Parts;
/** The state that must be read from the files. */
let want: object;

beforeAll(async () => {
  const source = join(folder, "source.db");
  const storage = await openSqliteStorage(source);
  const local = createLocalIvs({ seed: 1 }, storage);
  for (let index = 0; index < 12; index++) await call(local, "CreateChannel", { name: `n${index}`, tags: { a: "b" } });
  for (const { arn } of local.state().channels.slice(0, 4)) await call(local, "DeleteChannel", { arn });
  await local.seed({ rooms: [{ name: "lobby" }], stages: [{ name: "one", participants: [{ participantId: "ann" }] }] });
  crashed = readParts(source);
  local.close();
  closed = readParts(source);
  writeParts(path, closed);
  const { content, error } = await open(path);
  if (content === undefined) throw error;
  want = content;
});

/** Opens the parts. Either it is all there, or an error says what is wrong with which file, and nothing was changed. */
async function check(parts: Parts, what: string): Promise<"whole" | "refused"> {
  writeParts(path, parts);
  const { content, error } = await open(path);
  if (error === undefined) {
    expect(content, `${what}, seed ${seed}`).toEqual(want);
    return "whole";
  }
  expect(`${error.name}: ${error.message}`, `${what}, seed ${seed}`).toMatch(
    /^DataFileError: data: \S+damaged\.db: [^:]{15,}$/,
  );
  expect(error.message, what).not.toMatch(/SQLITE|sqlite3|database disk image|malformed/i);
  for (const [suffix, bytes] of Object.entries(parts)) {
    expect(readParts(path)[suffix]?.equals(bytes), `${what}: ${suffix} is left as it is, seed ${seed}`).toBe(true);
  }
  return "refused";
}

async function checkAll(cases: readonly { readonly parts: Parts; readonly what: string }[]): Promise<number[]> {
  let whole = 0;
  for (const { parts, what } of cases) if ((await check(parts, what)) === "whole") whole++;
  return [whole, cases.length - whole];
}

/** Returns changes of single bytes: the first 100, and random ones until there are `count`. */
function flips(parts: Parts, suffix: string, count: number): { parts: Parts; what: string }[] {
  const bytes = parts[suffix] ?? Buffer.alloc(0);
  const offsets = new Set(Array.from({ length: Math.min(100, bytes.length) }, (_, index) => index));
  while (offsets.size < Math.min(count, bytes.length)) offsets.add(Math.floor(next() * bytes.length));
  return [...offsets].map((offset) => {
    const mask = 1 << Math.floor(next() * 8);
    return { parts: { ...parts, [suffix]: flipped(bytes, offset, mask) }, what: `${suffix} ^${mask} at ${offset}` };
  });
}

test("undamaged: all of it is there, after a close and after a crash", async () => {
  expect([Object.keys(closed), Object.keys(crashed)]).toEqual([[""], suffixes]);
  expect([await check(closed, "closed"), await check(crashed, "crashed")]).toEqual(["whole", "whole"]);
});

describe("a flipped bit", { timeout: 120_000 }, () => {
  test("in a file that was closed", async () => {
    const [whole = 0, refused = 0] = await checkAll(flips(closed, "", 300));
    // There is room in the file that nothing uses.
    expect([whole > 0, refused > 100]).toEqual([true, true]);
  });

  test.each(suffixes)("after a crash, in the part %j", async (suffix) => {
    const [, refused = 0] = await checkAll(flips(crashed, suffix, 150));
    expect(refused).toBeGreaterThan(20);
  });

  test("in the last write of the log, which SQLite takes for one that was cut short", async () => {
    const log = crashed["-wal"] ?? Buffer.alloc(0);
    const cases = Array.from({ length: 40 }, (_, index) => {
      const offset = log.length - 1 - index * 100;
      return { parts: { ...crashed, "-wal": flipped(log, offset, 4) }, what: `-wal at ${offset}` };
    });
    expect(await checkAll(cases)).toEqual([0, 40]);
  });
});

describe("a cut", { timeout: 120_000 }, () => {
  test.each(suffixes)("after a crash, of the part %j", async (suffix) => {
    const bytes = crashed[suffix] ?? Buffer.alloc(0);
    const lengths = [0, 1, bytes.length - 1, ...Array.from({ length: 30 }, () => Math.floor(next() * bytes.length))];
    const cases = lengths.map((length) => ({
      parts: { ...crashed, [suffix]: bytes.subarray(0, length) },
      what: `${suffix} cut to ${length}`,
    }));
    const [whole = 0] = await checkAll(cases);
    // All that was in the file is in the log too, as long as there is a file at all.
    expect(whole > 0).toBe(suffix === "");
  });

  test("of a file that was closed", async () => {
    const bytes = closed[""] ?? Buffer.alloc(0);
    const lengths = [1, 99, 100, 512, 4096, bytes.length - 4096, bytes.length - 1];
    const cases = lengths.map((length) => ({ parts: { "": bytes.subarray(0, length) }, what: `cut to ${length}` }));
    expect(await checkAll(cases)).toEqual([0, lengths.length]);
  });
});

describe("after a crash", () => {
  test.each(suffixes)("without the part %j", async (missing) => {
    const parts = Object.fromEntries(Object.entries(crashed).filter(([suffix]) => suffix !== missing));
    expect(await check(parts, `without ${missing}`)).toBe("refused");
  });

  test("the file alone, copied while it was in use", async () => {
    expect(await check({ "": crashed[""] ?? Buffer.alloc(0) }, "alone")).toBe("refused");
  });

  test("the log and the seal of another moment", async () => {
    const { "-wal": log = Buffer.alloc(0), "-seal": seal = Buffer.alloc(0) } = crashed;
    expect(await check({ ...closed, "-wal": log.subarray(0, 32 + 4120 * 3) }, "an older log")).toBe("refused");
    expect(await check({ ...crashed, "-wal": log.subarray(0, 32 + 4120 * 6) }, "an older log, the seal")).toBe(
      "refused",
    );
    expect(await check({ ...closed, "-seal": seal }, "a file with its last seal")).toBe("whole");
  });
});

test("a seal that a crash left half made is no matter to a file that was closed", async () => {
  const { "-seal": seal = Buffer.alloc(0) } = crashed;
  for (const half of [Buffer.alloc(0), Buffer.alloc(seal.length), seal.subarray(0, 20)]) {
    expect(await check({ ...closed, "-seal": half }, "half a seal")).toBe("whole");
    expect(await check({ ...crashed, "-seal": half }, "half a seal, after a crash")).toBe("refused");
  }
});

test("a garbled log or seal, a folder in their place, a folder or a loop of links in the file's", async () => {
  const garbage = Buffer.from(Array.from({ length: 9000 }, () => Math.floor(next() * 256)));
  for (const suffix of ["-wal", "-seal"]) {
    expect(await check({ ...crashed, [suffix]: garbage }, `garbage in ${suffix}`)).toBe("refused");
    writeParts(path, crashed);
    rmSync(path + suffix);
    mkdirSync(path + suffix);
    expect((await open(path)).error?.message).toMatch(new RegExp(`^data: ${path}: ${path}${suffix} must be a file`));
  }
  writeParts(path, {});
  mkdirSync(path);
  expect((await open(path)).error?.message).toBe(`data: ${path}: this must be a file`);
  writeParts(path, {});
  symlinkSync(path, path);
  expect((await open(path)).error?.message).toMatch(`data: ${path}: this file cannot be read (ELOOP)`);
  rmSync(path);
});

test.each([
  { what: "a record that is gone", change: "DELETE FROM records WHERE collection = 'rooms'" },
  {
    what: "a record that is there twice",
    change:
      "INSERT INTO records SELECT 'tooms', sequence, key, value, checksum FROM records WHERE collection = 'rooms'",
  },
  { what: "a value that is gone", change: `DELETE FROM "values" WHERE name = 'next rooms'` },
  { what: "a ledger that is gone", change: `DELETE FROM "values" WHERE name = 'ledger'` },
])("$what, in a file that is sound by itself", async ({ change }) => {
  writeParts(path, closed);
  const database = new DatabaseSync(path);
  database.exec(change);
  database.close();
  expect(await check(readParts(path), change)).toBe("refused");
});

describe("a file of version 1", () => {
  const old = join(folder, "old.db");
  const make = (end: (database: DatabaseSync) => void): Parts => {
    writeParts(old, {});
    const database = new DatabaseSync(old);
    database.exec(`
      CREATE TABLE records (
        collection TEXT NOT NULL, sequence INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (collection, sequence)
      ) WITHOUT ROWID;
      CREATE TABLE "values" (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      PRAGMA application_id = ${0x6976736b};
      PRAGMA user_version = 1;
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    `);
    const { records, values } = want as { records: Required<Row>[]; values: [string, string][] };
    const put = database.prepare("INSERT INTO records VALUES (?, ?, ?, ?)");
    for (const { collection, sequence, key, value } of records) put.run(collection, sequence, key, value);
    for (const [name, value] of values) database.prepare('INSERT INTO "values" VALUES (?, ?)').run(name, value);
    end(database);
    const parts = readParts(old);
    database.close();
    return parts;
  };
  interface Row {
    readonly collection: string;
    readonly sequence: number;
    readonly key: string;
    readonly value: string;
  }

  test.each([
    { how: "closed", end: (database: DatabaseSync) => database.exec("PRAGMA wal_checkpoint(TRUNCATE)") },
    { how: "left by a crash", end: () => {} },
  ])("that was $how is read, has checksums from then on, and is its owner's alone", async ({ end }) => {
    writeParts(path, make(end));
    expect(await open(path)).toEqual({ content: want });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const migrated = readParts(path);
    expect(Object.keys(migrated)).toEqual([""]);
    expect(migrated[""]?.readUInt32BE(60)).toBe(2);
    const at = migrated[""]?.indexOf("lobby") ?? 0;
    expect(await check({ "": flipped(migrated[""] ?? Buffer.alloc(0), at, 1) }, "migrated")).toBe("refused");
  });

  test("that is damaged is refused, also where SQLite finds nothing", async () => {
    const damage = "UPDATE records SET value = replace(value, '{', 'z') WHERE collection = 'rooms'";
    const parts = make((database) => database.exec(`${damage}; PRAGMA wal_checkpoint(TRUNCATE)`));
    const bytes = parts[""] ?? Buffer.alloc(0);
    writeParts(path, parts);
    const storage = await openSqliteStorage(path);
    try {
      expect(() => createLocalIvs({}, storage)).toThrow(`data: ${path}: record 1 of rooms is damaged`);
    } finally {
      storage.close();
    }
    writeFileSync(path, Buffer.from(bytes).fill(0xaa, 4096, 8192));
    expect((await open(path)).error?.message).toBe(`data: ${path}: this file is damaged; it was not changed`);
  });
});
