/** Services whose events a test reads. They are closed after each test. */
import { afterEach } from "vitest";
import { createLocalIvs, type LocalEvent, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { signed } from "./sign.ts";

export const time = new Date("2026-11-23T04:52:24.789Z");
const made: LocalIvs[] = [];

afterEach(() => {
  for (const local of made.splice(0)) local.close();
});

export function service(options: LocalIvsOptions = {}): LocalIvs {
  const local = createLocalIvs({ seed: 1, clock: () => time, ...options });
  made.push(local);
  return local;
}

/** Calls an operation. @throws Error with the answer if the service refuses it */
export async function call(
  local: LocalIvs,
  operation: string,
  input: object,
): Promise<Record<string, { arn: string }>> {
  const response = await local.fetch(signed(`http://ivs.local/${operation}`, JSON.stringify(input), { time }));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Record<string, { arn: string }>;
}

export async function newChannel(local: LocalIvs, input: object = { name: "stage" }): Promise<string> {
  const { channel } = await call(local, "CreateChannel", input);
  return channel?.arn ?? "";
}

export function names(events: readonly LocalEvent[]): unknown[] {
  return events.map(({ detail }) => detail.event_name ?? detail.recording_status ?? detail.limit_name);
}

/** Waits until the deliveries that have begun in this process have ended. They take a few turns of the event loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}
