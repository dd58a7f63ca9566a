/** Measures chat rooms of the local service: the rate of messages that it delivers in time, and its memory. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Case, Context, Findings } from "../../case.ts";
import { whole } from "../../figures/number.ts";
import type { Deliveries, Listening, LoadTask, Memory } from "./programs/messages.ts";

const maxP99Ms = 250;
const connections = 1_000;
const manyConnections = 10_000;
const rates = [25, 50, 100, 200, 300, 400, 500, 600, 800, 1_000, 1_200, 1_500, 2_000];

type Row = readonly [perSecond: number, deliveries: Deliveries];

export const chatCase: Case = {
  name: "chat",
  question: "How many chat messages does the local service deliver?",
  async run(context): Promise<Findings> {
    const server = start("server.ts", ["--expose-gc"]);
    const processes = [server];
    try {
      const listening = await answerOf<Listening>(server);
      const load = start("load.ts", [], JSON.stringify(listening));
      processes.push(load);
      await answerOf(load);
      const memory = (): Promise<Memory> => ask<Memory>(server, {});
      const empty = await memory();
      await ask(load, { connections } satisfies LoadTask);
      const idle = await memory();
      const rows = await measureRates(load, context);
      const loaded = await memory();
      const more = context.quick ? 0 : manyConnections - connections;
      await ask(load, { connections: more } satisfies LoadTask);
      const many = await memory();
      return findingsOf(rows, [
        ["none", empty, 0],
        [whole(connections), idle, connections],
        [`${whole(connections)}, after the messages`, loaded, 0],
        [whole(connections + more), many, more],
      ]);
    } finally {
      for (const child of processes) child.kill();
    }
  },
};

/** Raises the rate until deliveries come too late or not at all. */
async function measureRates(load: ChildProcess, { quick, log }: Context): Promise<Row[]> {
  const rows: Row[] = [];
  for (const perSecond of rates) {
    const task: LoadTask = { perSecond, milliseconds: quick ? 1_000 : 10_000 };
    const deliveries = await ask<Deliveries>(load, task);
    rows.push([perSecond, deliveries]);
    log(`${perSecond} messages per second: p99 ${deliveries.p99.toFixed(0)} ms`);
    if (!isInTime(deliveries)) break;
  }
  return rows;
}

function isInTime({ p99, received, expected }: Deliveries): boolean {
  return p99 < maxP99Ms && received === expected;
}

function findingsOf(rows: readonly Row[], memory: readonly [title: string, Memory, added: number][]): Findings {
  const best = rows.findLast(([, deliveries]) => isInTime(deliveries))?.[0] ?? 0;
  const bytes = memory.map(([, { rss }]) => rss);
  return {
    how: `The local service and the load have a process each, on one machine. ${whole(connections)} connections in 20 rooms send messages
at a steady rate, and each message goes to the 50 connections of its room. The time of a delivery is from the moment at which
the message was due to be sent until it was received. The rate rises until the 99th percentile is ${maxP99Ms} ms or more, or
messages are missing. The load parses every frame, so a part of the time is its own. Rates are off. Memory is the
resident memory of the service after a garbage collection.`,
    tables: [
      {
        title: `The highest rate with a 99th percentile below ${maxP99Ms} ms: ${whole(best)} messages per second`,
        rows: [
          ["sent per second", "delivered per second", "p50, ms", "p99, ms", "missing"],
          ...rows.map(([perSecond, { p50, p99, sent, expected, received }]) => [
            whole(perSecond),
            whole((perSecond * expected) / sent),
            whole(p50),
            whole(p99),
            whole(expected - received),
          ]),
        ],
      },
      {
        title: "Memory of the service",
        rows: [
          ["connections", "MiB", "KiB for each further connection"],
          ...memory.map(([title, { rss }, added], index) => [
            title,
            whole(rss / 2 ** 20),
            added === 0 ? "–" : ((rss - (bytes[index - 1] ?? rss)) / 1024 / added).toFixed(1),
          ]),
        ],
      },
    ],
    charts: [],
    figures: { "chat.rate": best },
  };
}

function start(program: string, flags: readonly string[], ...args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, "programs", program), args, { execArgv: [...flags] });
}

async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  child.send(question);
  return answerOf<Answer>(child);
}

/** Resolves with the next message of the process. @throws Error if the process ends instead */
async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const onExit = (code: number | null): void => ended.abort(new Error(`A process ended with code ${code}`));
  child.once("exit", onExit);
  try {
    const [answer] = await once(child, "message", { signal: ended.signal });
    return answer as Answer;
  } finally {
    child.off("exit", onExit);
  }
}
