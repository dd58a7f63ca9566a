/** Reads the events of a local service as they happen. */
import { setTimeout as sleep } from "node:timers/promises";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { CliError } from "../../errors/cli-error.ts";
import { notice } from "../../output/print.ts";

export interface EventFilter {
  readonly channelArn?: string | undefined;
  readonly detailType?: string | undefined;
}

const reconnectDelayMs = 1000;

/**
 * Yields each event as JSON, from now on until the signal aborts. After the first connection, it connects again after an
 * interruption, for as long as the service is away, and then yields the missed events first.
 *
 * @throws CliError if there is no local service at the address
 */
export async function* localEvents(
  endpoint: string,
  filter: EventFilter,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  const url = new URL("/_ivskit/events/stream", endpoint);
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) url.searchParams.set(name, value);
  for await (const data of readMessages(url, signal)) yield JSON.parse(data);
}

async function* readMessages(url: URL, signal: AbortSignal): AsyncGenerator<string> {
  let lastId: string | undefined;
  let state: "new" | "connected" | "interrupted" = "new";
  while (!signal.aborted) {
    try {
      const body = await connect(url, lastId, signal);
      state = "connected";
      for await (const { id, data } of body) {
        lastId = id ?? lastId;
        yield data;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof CliError) throw error;
      if (state === "new") throw new CliError(`${url.origin} cannot be reached; ${expectation}`);
    }
    if (state === "connected") notice(`The connection to ${url.origin} ended. Connecting again …`);
    state = "interrupted";
    // The loop ends if the signal aborts the delay.
    await sleep(reconnectDelayMs, undefined, { signal }).catch(() => {});
  }
}

const expectation = "expected a local service, as `ivskit local` starts";

interface Message {
  readonly id?: string | undefined;
  readonly data: string;
}

/**
 * Opens the stream of events.
 * @throws CliError if the answer is not a stream of events; the error of fetch if there is no answer
 */
async function connect(url: URL, lastId: string | undefined, signal: AbortSignal): Promise<ReadableStream<Message>> {
  const response = await fetch(url, { headers: lastId === undefined ? {} : { "last-event-id": lastId }, signal });
  if (response.ok && response.body !== null) {
    return response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  }
  await response.body?.cancel();
  throw new CliError(`${url.origin} answered ${response.status}; ${expectation}`);
}
