/** Fixes of the state of the local service and its data file. */
import type { Fix } from "./fix.ts";

const folder = "packages/local";
const refused = (name: string): Fix["test"] => ({ folder, file: "test/refused.test.ts", name });
const fullDisk = (name: string): Fix["test"] => ({ folder, file: "test/full-disk.slow.test.ts", name });
const refusedControl = (name: string): Fix["test"] => ({ folder, file: "test/refused-control.test.ts", name });
const damage = (name: string): Fix["test"] => ({ folder, file: "test/damage.slow.test.ts", name });

const inSrc = (file: string, find: string, replace: string): Fix["reverts"][number] => ({
  file: `packages/local/src/${file}`,
  find,
  replace,
});

export const fixes: readonly Fix[] = [
  {
    fault: "A data file that was cut to nothing is taken for a new one beside its empty log",
    reverts: [
      {
        file: "packages/local/src/node/data-file.ts",
        find: "if (statOf(companion) === undefined) continue;",
        replace: "if ((statOf(companion)?.size ?? 0n) === 0n) continue;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/data.test.ts",
      name: "shows that it held data, even an empty one",
    },
  },
  {
    fault: "The data file of another region gives a TypeError",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "if (data !== undefined && error instanceof UnfitStateError) throw new DataFileError(data, error.reason);",
        replace: "void [DataFileError, UnfitStateError];",
      },
    ],
    test: { folder: "packages/local", file: "test/data.test.ts", name: "another region's" },
  },
  {
    fault: "A write that was refused with 503 stays in memory, and is written with a later one",
    reverts: [
      inSrc(
        "storage/journal.ts",
        "      takeBack();\n      for (const { reject } of served) reject(",
        "      for (const { reject } of served) reject(",
      ),
    ],
    test: refused("are refused together, and each retry takes effect once"),
  },
  {
    fault: "A refused write stays in memory of a server whose disk is full, and is written once it is not",
    reverts: [
      inSrc(
        "storage/journal.ts",
        "      takeBack();\n      for (const { reject } of served) reject(",
        "      for (const { reject } of served) reject(",
      ),
    ],
    test: fullDisk(
      "what was refused is not there, also not later; a retry is there once; and the command ends as always",
    ),
  },
  {
    fault: "A turn of the clock that was refused has taken place",
    reverts: [inSrc("simulation/checkpoint.ts", "clock.rewind(marked.turned);", "")],
    test: refused("is turned back with what fell due on the way, which then happens once"),
  },
  {
    fault: "A refused call uses up ids, so that a seeded service gives others than without it",
    reverts: [inSrc("simulation/checkpoint.ts", "world.random.rewind(marked.position);", "")],
    test: refused("in the story of channels"),
  },
  {
    fault: "A task whose changes could not be written is never done again",
    reverts: [inSrc("simulation/checkpoint.ts", "      resumeAgenda(world);", "      void resumeAgenda;")],
    test: refused("what falls due by itself is tried again until it can be written"),
  },
  {
    fault: "Tasks that cannot be written are tried again without a pause",
    reverts: [inSrc("simulation/checkpoint.ts", "clock.pause(retryDelayMs);", "void retryDelayMs;")],
    test: refused("what falls due by itself is tried again until it can be written"),
  },
  {
    fault: "The sessions of a channel are gone after its deletion was refused",
    reverts: [inSrc("storage/family.ts", "else this.#members.set(owner, added);", "")],
    test: refused("in the story of channels"),
  },
  {
    fault: "A reset that was refused has taken place in memory",
    reverts: [
      inSrc("simulation/create-world.ts", "      world.state = state;\n      world.random", "      world.random"),
    ],
    test: refused("a reset that was refused leaves everything: resources, ids, and what waits for its time"),
  },
  {
    fault: "An event on its way is lost when a reset is refused",
    reverts: [inSrc("events/events.ts", "(ofEra === era || (await isWritten()))", "true")],
    test: refused("a reset that was refused leaves everything: resources, ids, and what waits for its time"),
  },
  {
    fault: "A delayed event arrives with a turn of the clock that was refused",
    reverts: [inSrc("events/events.ts", "() => void arrive(event, dueAt, ofEra, true)", "() => tell(event)")],
    test: refused("a delayed event does not arrive with a turn that was refused"),
  },
  {
    fault: "A change that follows from an open transaction is taken for written",
    reverts: [inSrc("storage/journal.ts", "if (open > 0 || isDirty())", "if (isDirty())")],
    test: refused("a delayed event does not arrive with a turn that was refused"),
  },
  {
    fault: "A reader who comes again gets an event that is not written yet, and then again",
    reverts: [inSrc("events/events.ts", "if (!era.underway.has(missed)) listener(missed)", "listener(missed)")],
    test: refused("of a refused call reach no webhook, no listener and no event stream; those of its retry do, once"),
  },
  {
    fault: "An event that is written while the clock is set back reaches no subscriber until the clock is there again",
    reverts: [inSrc("events/events.ts", "orderedAt > time ? orderedAt : undefined", "orderedAt")],
    test: {
      folder,
      file: "test/refused-set-back.test.ts",
      name: "hear at once of what was written before the clock was set back",
    },
  },
  {
    fault: "A webhook gets what waits behind another event only when a clock that was set back is there again",
    reverts: [inSrc("events/events.ts", "orderedAt > time ? orderedAt : undefined", "orderedAt")],
    test: {
      folder,
      file: "test/set-back.test.ts",
      name: "a webhook gets at once what waited behind another event when the clock was set back",
    },
  },
  {
    fault: "What was due when an operation was refused does not happen any more",
    reverts: [inSrc("simulation/checkpoint.ts", "      resumeAgenda(world);", "      void resumeAgenda;")],
    test: {
      folder,
      file: "test/refused-set-back.test.ts",
      name: "leaves what was due at its moment as it was, and that happens once, at its own time",
    },
  },
  {
    fault: "A reader who comes again gets a lost event that is not written yet",
    reverts: [inSrc("events/events.ts", "void lose(event, era);", "era.underway.delete(event);")],
    test: refusedControl("is told of a lost event no sooner than it is written"),
  },
  {
    fault: "A refused event takes the mark off the one of the same id that its retry gave",
    reverts: [
      inSrc(
        "events/events.ts",
        "!(written || isKept)) {\n      ofEra.underway.delete(event);",
        "!(written || isKept)) {\n      for (const one of ofEra.underway) if (one.id === event.id) ofEra.underway.delete(one);",
      ),
    ],
    test: refusedControl("hears once of an event whose call was retried at once, with the same id"),
  },
  {
    fault: "A seed refuses an ARN as taken that a reset in between has set free",
    reverts: [
      inSrc("services/ivs/seed.ts", "    const { playbackRestrictionPolicies } = world.state;\n", ""),
      inSrc(
        "services/ivs/seed.ts",
        "  // The state is read with each item, since a reset may replace it between two items.\n",
        "  const { playbackRestrictionPolicies } = world.state;\n",
      ),
    ],
    test: {
      folder,
      file: "test/seed.test.ts",
      name: "what a seed says holds also where a reset comes in between its items",
    },
  },
  {
    fault: "An export fails while reads do not see a new channel yet",
    reverts: [
      inSrc(
        "services/ivs/streams/sessions.ts",
        "  find(world.state.channels, channelArn);\n  runningSession(world, channelArn);",
        "  findSeen(world, world.state.channels, channelArn);\n  runningSession(world, channelArn);",
      ),
    ],
    test: {
      folder,
      file: "test/visibility.test.ts",
      name: "the controls see a new channel at once, in the state, its sessions and an export",
    },
  },
  {
    fault: "A rule for faults is in force though its request was answered that nothing of it is kept",
    reverts: [inSrc("control/routes.ts", "route.isUnkept === true ? run() : journal", "journal")],
    test: refusedControl("what lasts no longer than the process is done though others' changes cannot be written"),
  },
  {
    fault: "A delivery is reported as given up before that is written",
    reverts: [inSrc("events/dispatcher.ts", "    await settled();\n    try {", "    try {")],
    test: refused("a failed delivery is reported once it is written that it was given up"),
  },
  {
    fault: "The control API shows what is not written yet",
    reverts: [inSrc("control/routes.ts", "(route.isUnkept === true ? run() : journal.transaction(run))", "run()")],
    test: { folder, file: "test/journal.test.ts", name: "the control API tells of nothing that is not written either" },
  },
  {
    fault: "close() crashes the process where the file cannot be written",
    reverts: [
      inSrc(
        "node/server.ts",
        "server.close(() => resolve());",
        "server.close(() => {\n        service.close();\n        resolve();\n      });",
      ),
    ],
    test: fullDisk("close() rejects with one error, and the process goes on"),
  },
  {
    fault: "SIGTERM crashes the command where the file cannot be written",
    reverts: [
      inSrc(
        "node/command.ts",
        "    console.error(`error: ${explain(error, options)}`);\n    return 1;\n  }\n  return 0;",
        "    throw error;\n  }\n  return 0;",
      ),
    ],
    test: fullDisk("by SIGTERM the command says so in one line, with status 1"),
  },
  {
    fault: "Errors of the command do not name its option as it is written there",
    reverts: [inSrc("node/command.ts", '.replace(/^(data|recordings): /, "--$1: ")', "")],
    test: fullDisk("by SIGINT the command says so in one line, with status 1"),
  },
  {
    fault: "Everyone can read the data file, with the stream keys in it",
    reverts: [
      inSrc("node/data-file.ts", 'openSync(path, "a", 0o600)', 'openSync(path, "a")'),
      inSrc("node/data-file.ts", "    fchmodSync(file, 0o600);\n", "    void fchmodSync;\n"),
    ],
    test: fullDisk("after umask 0 the file and all beside it are their owner's alone"),
  },
  {
    fault: "Under a strict umask not even the owner can read the data file",
    reverts: [inSrc("node/data-file.ts", "    fchmodSync(file, 0o600);\n", "    void fchmodSync;\n")],
    test: fullDisk("after umask 777 the file and all beside it are their owner's alone"),
  },
  {
    fault: "A file that an earlier version made stays readable for everyone",
    reverts: [inSrc("node/sqlite-storage.ts", "    protect(path);", "    void protect;")],
    test: damage("that was left by a crash is read, has checksums from then on, and is its owner's alone"),
  },
  {
    fault: "A flipped bit in a record is read as another state",
    reverts: [
      inSrc(
        "node/load.ts",
        "recordChecksum(collection, sequence, key, value) !== checksum",
        "recordChecksum(collection, sequence, key, value) < 0",
      ),
    ],
    test: damage("in a file that was closed"),
  },
  {
    fault: "A record that is gone from the file is not missed",
    reverts: [
      inSrc("node/load.ts", "ledger.records.sum === records.sum", "records.sum >= 0"),
      inSrc("node/load.ts", "ledger.records.rows === records.rows", "records.rows >= 0"),
    ],
    test: damage("a record that is gone, in a file that is sound by itself"),
  },
  {
    fault: "A value that is gone from the file is not missed, and ids come twice",
    reverts: [
      inSrc("node/load.ts", "ledger.values.sum === sums.sum", "sums.sum >= 0"),
      inSrc("node/load.ts", "ledger.values.rows === sums.rows", "sums.rows >= 0"),
    ],
    test: damage("a value that is gone, in a file that is sound by itself"),
  },
  {
    fault: "Damage at the end of the log is taken for a write that was cut short, and an acknowledged write is lost",
    reverts: [inSrc("node/load.ts", "sealed !== undefined && commits < sealed", "sealed !== undefined && commits < 0")],
    test: damage("in the last write of the log, which SQLite takes for one that was cut short"),
  },
  {
    fault: "A damaged log is put into the file before anyone has looked at it",
    reverts: [inSrc("node/sqlite-storage.ts", "    checkLog(Database, path);", "    void checkLog;")],
    test: damage("in the last write of the log, which SQLite takes for one that was cut short"),
  },
  {
    fault: "A copy of the file without its log is read as an older state",
    reverts: [inSrc("node/load.ts", "sealed === undefined && isOpen", "sealed === undefined && isOpen && commits < 0")],
    test: damage("the file alone, copied while it was in use"),
  },
  {
    fault: "A log without its file is dropped, and an empty state served",
    reverts: [inSrc("node/data-file.ts", "if (statOf(companion) === undefined) continue;", "continue;")],
    test: damage('without the part ""'),
  },
  {
    fault: "A refused creation uses up a place in its list",
    reverts: [inSrc("storage/collection.ts", "        this.counter.next = next;", "")],
    test: {
      folder,
      file: "test/collection.test.ts",
      name: "changes that are taken back, the latest first, leave all as it was: order, indexes, and the next place",
    },
  },
  {
    fault: "A crash while the seal is made leaves a file that cannot be opened",
    reverts: [inSrc("node/seal.ts", "? Number(commits) : undefined", "? Number(commits) : Number.MAX_SAFE_INTEGER")],
    test: damage("a seal that a crash left half made is no matter to a file that was closed"),
  },
  {
    fault: "A file without checksums is refused",
    reverts: [inSrc("node/data-file.ts", "version < 1 || version > formatVersion", "version !== formatVersion")],
    test: damage("that was closed is read, has checksums from then on, and is its owner's alone"),
  },
  {
    fault: "A look at a file that this process has takes away the lock that keeps other processes out",
    reverts: [inSrc("node/sqlite-storage.ts", "  checkUnclaimed(path);\n", "  void checkUnclaimed;\n")],
    test: { folder, file: "test/data.test.ts", name: "one that another process has, until that is gone" },
  },
  {
    fault: "What is wrong with a file's content is told without its name",
    reverts: [inSrc("simulation/restore.ts", "`data: ${storage.name}`", '"data"')],
    test: { folder, file: "test/data.test.ts", name: "another region's" },
  },
];
