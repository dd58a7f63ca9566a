/** Recordings that fail: stores that refuse a file, and stores that are slower than the media. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import type { Recorder } from "../../src/media/recording/recorder.ts";
import { createMemoryRecordings, type MemoryRecordings } from "../../src/media/recording/store.ts";
import { createRecordingsFolder } from "../../src/node/recordings-folder.ts";
import { hls, recordingOf, rendition, segmentOf, startRecorder as start, textOf } from "./recorder-support.ts";
import { jsonOf } from "./support.ts";

test("a recording whose segment cannot be written ends with a failure, and others go on", async () => {
  const store = createMemoryRecordings();
  const put: MemoryRecordings["put"] = async (key, content) => {
    if (key.endsWith("/1.ts")) throw new Error("no space is left");
    await store.put(key, content);
  };
  const { recorder, log, failed } = start({ store: { ...store, put } });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  for (const text of ["one", "two", "three"]) recorder.segment("st-1", segmentOf(text), rendition);
  const other = { ...recordingOf("st-2"), keyPrefix: "c/d" };
  recorder.follow({ kind: "recording", change: "start", recording: other });
  recorder.segment("st-2", segmentOf("other"), rendition);
  recorder.follow({ kind: "recording", change: "end", recording: other });
  await recorder.flush();
  expect(jsonOf(store, "archive/a/b/events/recording-failed.json")).toMatchObject({
    recording_status: "RECORDING_ENDED_WITH_FAILURE",
    recording_status_message: "no space is left",
    recording_ended_at: "2026-11-26T10:05:00Z",
    media: { hls: { duration_ms: 2000 } },
  });
  expect(store.objects.has("archive/a/b/events/recording-ended.json")).toBe(false);
  expect(store.objects.has("archive/c/d/events/recording-ended.json")).toBe(true);
  expect(failed).toEqual([["arn:channel", "a/b", "no space is left"]]);
  expect(log).toEqual(["Recording archive/a/b: failed: no space is left"]);
});

test("a store that is slower than the media ends the recording", async () => {
  const { recorder, store, failed } = start({ maxWaitingBytes: 10 });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.segment("st-1", segmentOf("12345678"), rendition);
  recorder.segment("st-1", segmentOf("12345678"), rendition);
  await recorder.flush();
  expect(failed).toEqual([["arn:channel", "a/b", "Segments come faster than they can be written"]]);
  expect(store.objects.has(`${hls}/360p30/0.ts`)).toBe(true);
  expect(store.objects.has(`${hls}/360p30/1.ts`)).toBe(false);
});

test("a failed recording does not begin again", async () => {
  const { store, put } = failingStore("/1.ts");
  const { recorder } = start({ store: { ...store, put } });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  for (const text of ["one", "two"]) recorder.segment("st-1", segmentOf(text), rendition);
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-2") });
  recorder.segment("st-2", segmentOf("three"), rendition);
  await recorder.flush();
  recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-2") });
  await recorder.flush();
  expect(eventsIn(store)).toEqual(["recording-started.json", "recording-failed.json"]);
  expect([...store.objects.keys()].filter((key) => key.endsWith(".ts"))).toEqual([`${hls}/360p30/0.ts`]);
  expect(jsonOf(store, "_open-recordings.json")).toEqual([]);
});

test.each(["the service", "a reset", "the next process"])(
  "%s ends a participant's failed recording once",
  async (who) => {
    const { store, put } = failingStore("/recording-started.json");
    const { recorder } = start({ store: { ...store, put } });
    const source = { type: "participant", stageArn: "", sessionId: "", participantId: "", hasMedia: true } as const;
    const recording = { ...recordingOf(""), source };
    recorder.follow({ kind: "recording", change: "start", recording });
    await recorder.flush();
    expect(eventsIn(store)).toEqual(["recording-failed.json"]);
    const next =
      who === "the next process" ? start({ store, openAtStart: new Set(["archive/a/b"]) }).recorder : recorder;
    next.follow({ kind: "recording", change: "end", recording });
    if (who === "a reset") next.forget();
    await next.flush();
    expect(eventsIn(store)).toEqual(["recording-failed.json"]);
  },
);

test("after a reset, a place in which a recording failed can be used again", async () => {
  const { store, put } = failingStore("/1.ts");
  const { recorder } = start({ store: { ...store, put } });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  for (const text of ["one", "two"]) recorder.segment("st-1", segmentOf(text), rendition);
  await recorder.flush();
  recorder.forget();
  await recorder.flush();
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  recorder.follow({ kind: "recording", change: "end", recording: recordingOf("st-1") });
  await recorder.flush();
  expect(eventsIn(store)).toContain("recording-ended.json");
});

test.each([".", ".."])(
  "a recording in a bucket with the name %s fails, and nothing is outside of the folder",
  async (bucketName) => {
    const parent = mkdtempSync(join(tmpdir(), "recordings-"));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const { recorder, failed } = start({ store: createRecordingsFolder(join(parent, "folder")) });
    recorder.follow({ kind: "recording", change: "start", recording: { ...recordingOf("st-1"), bucketName } });
    await recorder.flush();
    expect(failed).toEqual([
      ["arn:channel", "a/b", expect.stringMatching(/^The key of an object must be .*"\.\.?\/a\/b\//)],
    ]);
    expect(readdirSync(parent)).toEqual(["folder"]);
    expect(readdirSync(join(parent, "folder")).toSorted()).toEqual(["_open-recordings.json", "_unfinished"]);
  },
);

test("segments of streams that are not recorded do not count as waiting", async () => {
  const { recorder, store, failed } = start({ maxWaitingBytes: 10 });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  for (const text of ["12345678", "12345678"]) recorder.segment("st-other", segmentOf(text), rendition);
  recorder.segment("st-1", segmentOf("12345678"), rendition);
  await recorder.flush();
  expect(failed).toEqual([]);
  expect(textOf(store, `${hls}/360p30/0.ts`)).toBe("12345678");
});

test("a segment above the limit is not kept until the store has time", async () => {
  const memory = createMemoryRecordings();
  let resolve = (): void => {};
  const promise = new Promise<void>((resolvePromise) => {
    resolve = resolvePromise;
  });
  const put: MemoryRecordings["put"] = (key, content) => promise.then(() => memory.put(key, content));
  const { recorder, failed } = start({ store: { ...memory, put }, maxWaitingBytes: 10 });
  recorder.follow({ kind: "recording", change: "start", recording: recordingOf("st-1") });
  const kept = new WeakRef(sendSegment(recorder, "12345678"));
  const refused = new WeakRef(sendSegment(recorder, "12345678"));
  await new Promise((ready) => setTimeout(ready));
  collectGarbage();
  expect([kept.deref() === undefined, refused.deref() === undefined]).toEqual([false, true]);
  resolve();
  await recorder.flush();
  expect(failed).toHaveLength(1);
});

function sendSegment(recorder: Recorder, text: string): Uint8Array {
  const segment = segmentOf(text);
  recorder.segment("st-1", segment, rendition);
  return segment.bytes;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** A store in memory with a method `put` that refuses the keys with this end, once. */
function failingStore(end: string): { readonly store: MemoryRecordings; readonly put: MemoryRecordings["put"] } {
  const store = createMemoryRecordings();
  let hasFailed = false;
  const put: MemoryRecordings["put"] = async (key, content) => {
    if (key.endsWith(end) && !hasFailed) {
      hasFailed = true;
      throw new Error("no space is left");
    }
    await store.put(key, content);
  };
  return { store, put };
}

/** The names of the files that describe the recording. */
function eventsIn(store: MemoryRecordings): string[] {
  return [...store.objects.keys()]
    .filter((key) => key.includes("/events/"))
    .map((key) => key.slice(key.lastIndexOf("/") + 1));
}
