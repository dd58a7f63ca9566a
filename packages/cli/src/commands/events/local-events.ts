/** Reads the events of a local service as they happen. */
import { setTimeout as sleep } from "node:timers/promises";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { CliError } from "../../errors/cli-error.ts";

export interface EventFilter {
  readonly channelArn?: string | undefined;
  readonly detailType?: string | undefined;
}

const reconnectDelayMs = 1000;

/**
 * Yields each event as JSON, from now on until the signal aborts. It connects again after an interruption, and then
 * yields the missed events first.
 *
 * @throws CliError if there is no local service at the address
 */
export async function* localEvents(
  endpoint: string,
  filter: EventFilter,
  signal: AbortSignal,
): AsyncGenerator<unknown> {
  let lastId: string | undefined;
  for (;;) {
    const body = await connect(endpoint, filter, lastId, signal);
    if (body === undefined) return;
    try {
      for await (const { id, data } of body) {
        lastId = id ?? lastId;
        yield JSON.parse(data);
      }
      await sleep(reconnectDelayMs, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}

interface Message {
  readonly id?: string | undefined;
  readonly data: string;
}

/** Returns undefined if the signal aborted. */
async function connect(
  endpoint: string,
  filter: EventFilter,
  lastId: string | undefined,
  signal: AbortSignal,
): Promise<ReadableStream<Message> | undefined> {
  const url = new URL("/_ivskit/events/stream", endpoint);
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) url.searchParams.set(name, value);
  try {
    const response = await fetch(url, { headers: lastId === undefined ? {} : { "last-event-id": lastId }, signal });
    if (response.ok && response.body !== null) {
      return response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    }
    await response.body?.cancel();
    throw new CliError(
      `${url.origin} answered ${response.status}; expected a local service, as \`ivskit local\` starts`,
    );
  } catch (error) {
    if (signal.aborted) return undefined;
    if (error instanceof CliError) throw error;
    throw new CliError(`${url.origin} cannot be reached; expected a local service, as \`ivskit local\` starts`);
  }
}
