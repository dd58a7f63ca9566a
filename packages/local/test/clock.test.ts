import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { createClock } from "../src/basics/clock.ts";

/** A base clock that stands where it is put. */
function standing(): { time: number; read: () => Date } {
  const base = { time: 1_000_000, read: () => new Date(base.time) };
  return base;
}

test("it follows its base, and stays as far ahead as it was turned", () => {
  const base = standing();
  const clock = createClock(base.read);
  clock.advance(500);
  expect(clock.now().getTime()).toBe(1_000_500);
  base.time += 20;
  expect(clock.now().getTime()).toBe(1_000_520);
});

test("what falls due runs in order, each at its own time, before advance returns", () => {
  const clock = createClock(standing().read);
  const ran: [string, number][] = [];
  const run = (name: string) => () => ran.push([name, clock.now().getTime() - 1_000_000]);
  clock.after(300, run("late"));
  clock.after(100, () => {
    run("early")();
    clock.after(50, run("added on the way"));
  });
  clock.after(100, run("second of the same time"));
  clock.after(301, run("not yet"));
  clock.advance(300);
  expect(ran).toEqual([
    ["early", 100],
    ["second of the same time", 100],
    ["added on the way", 150],
    ["late", 300],
  ]);
  clock.advance(1);
  expect(ran.at(-1)).toEqual(["not yet", 301]);
});

test("what is called off does not run, nor does what was cleared; what sleeps wakes at once", async () => {
  const clock = createClock(standing().read);
  const ran: string[] = [];
  const callOff = clock.after(10, () => ran.push("called off"));
  clock.after(20, () => ran.push("cleared"));
  const asleep = clock.sleep(30).then(() => ran.push("woken"));
  callOff();
  clock.clear();
  await asleep;
  clock.advance(100);
  expect(ran).toEqual(["woken"]);
});

test("runDue sees that the base clock has jumped", () => {
  const base = standing();
  const clock = createClock(base.read);
  const ran: number[] = [];
  clock.after(100, () => ran.push(clock.now().getTime()));
  base.time += 99;
  clock.runDue();
  expect(ran).toEqual([]);
  base.time += 901;
  clock.runDue();
  expect(ran, "it ran at the time at which it was due").toEqual([1_000_100]);
  expect(clock.now().getTime()).toBe(1_001_000);
});

test("left alone, it follows real time", async () => {
  const clock = createClock(() => new Date());
  await clock.sleep(5);
  let ran = false;
  await new Promise<void>((resolve) => {
    clock.after(5, () => {
      ran = true;
      resolve();
    });
  });
  expect(ran).toBe(true);
});

test("sleep ends when its signal aborts", async () => {
  const clock = createClock(standing().read);
  const controller = new AbortController();
  const asleep = clock.sleep(1_000, controller.signal);
  controller.abort(new Error("enough"));
  await expect(asleep).rejects.toThrow("enough");
  await expect(clock.sleep(1_000, controller.signal)).rejects.toThrow("enough");
});

test("a process does not end while a caller sleeps, and does not wait for scheduled changes", async () => {
  const module = new URL("../src/basics/clock.ts", import.meta.url);
  const program = `const { createClock } = await import(${JSON.stringify(module)});
const clock = createClock(() => new Date());
clock.after(10, () => console.log("change"));
clock.after(600_000, () => console.log("later"));
await clock.sleep(20);
console.log("awake");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  expect(stdout).toBe("change\nawake\n");
});

describe("advance refuses", () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("%d", (milliseconds) => {
    expect(() => createClock(standing().read).advance(milliseconds)).toThrow(RangeError);
  });
});

test("a task that fails leaves the clock in order", () => {
  const clock = createClock(standing().read);
  const ran: string[] = [];
  clock.after(10, () => {
    throw new Error("no");
  });
  clock.after(20, () => ran.push("next"));
  expect(() => clock.advance(100)).toThrow("no");
  clock.advance(100);
  expect(ran).toEqual(["next"]);
  expect(clock.now().getTime()).toBe(1_000_100);
});
