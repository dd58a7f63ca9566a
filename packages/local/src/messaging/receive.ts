/** Handles one frame of a client, from its arrival to its effect or its refusal. */
import { skewOf } from "../fault-injection/inject.ts";
import { plainErrorName } from "../simulation/request-log.ts";
import { perform } from "./actions.ts";
import { ChatError } from "./chat-error.ts";
import { ConnectionCut, injectIntoRequest } from "./frame-faults.ts";
import type { Connection } from "./hub.ts";
import type { MessagingParts } from "./parts.ts";
import { type ReadFrame, readFrame, readRequest } from "./requests.ts";
import { maxFrameBytes } from "./socket.ts";

/** The largest number of requests of one connection that may be underway, for example while messages are reviewed. */
const underwayLimit = 100;

/** Handles a frame. It never rejects. */
export async function receive(parts: MessagingParts, connection: Connection, data: unknown): Promise<void> {
  const { hub, world } = parts;
  // The session may have ended by now.
  world.clock.runDue();
  if (!connection.isOpen) return;
  if (isTooLong(data)) {
    hub.close(connection, 1009, "The frame is too long");
    return;
  }
  const started = performance.now();
  connection.underway++;
  let frame: ReadFrame | undefined;
  let failure: unknown;
  try {
    // A frame that cannot be read counts, too.
    const isInRate = connection.requests.take(parts.rates.connection, world.now().getTime());
    frame = isInRate ? readFrame(data) : tryRead(data);
    await handle(parts, connection, isInRate ? frame : undefined);
  } catch (error) {
    failure = error;
    answerFailure(parts, connection, error, frame?.requestId);
  } finally {
    connection.underway--;
    writeLog(parts, frame, failure, performance.now() - started);
  }
}

/**
 * Whether a frame is longer than `maxFrameBytes`. A text is encoded only if its UTF-16 units, of at most three bytes
 * each, may be too long.
 */
function isTooLong(data: unknown): boolean {
  if (typeof data === "string") {
    if (data.length > maxFrameBytes) return true;
    return data.length * 3 > maxFrameBytes && new TextEncoder().encode(data).length > maxFrameBytes;
  }
  // A Blob has a `size`. Buffers and their views have a `byteLength`.
  const { byteLength, size = 0 } = data as { readonly byteLength?: number; readonly size?: number };
  return (byteLength ?? size) > maxFrameBytes;
}

/** The frame with the members that its refusal needs; undefined for one that cannot be read. */
function tryRead(data: unknown): ReadFrame | undefined {
  try {
    return readFrame(data);
  } catch {
    return undefined;
  }
}

/**
 * @param frame undefined if the frame exceeds the rate of the connection
 * @throws ChatError for the refusal, and ConnectionCut
 */
async function handle(parts: MessagingParts, connection: Connection, frame: ReadFrame | undefined): Promise<void> {
  const { rates, world } = parts;
  if (frame === undefined) {
    throw new ChatError(429, `A connection may send at most ${rates.connection} requests per second`);
  }
  if (connection.underway > underwayLimit) {
    throw new ChatError(429, `At most ${underwayLimit} requests of a connection may be underway`);
  }
  const rules = world.faults.draw(frame.action);
  const changes = { skew: skewOf(rules), isTruncated: rules.some(({ fault }) => fault === "truncate") };
  const run = (): Promise<void> => perform(parts, connection, readRequest(frame), changes);
  await (rules.length === 0 ? run() : injectIntoRequest(rules, world.clock, frame.action ?? "unknown", run));
}

function answerFailure(
  { hub }: MessagingParts,
  connection: Connection,
  error: unknown,
  requestId: string | undefined,
): void {
  if (error instanceof ConnectionCut) {
    hub.cut(connection);
    return;
  }
  const { code, message } = error instanceof ChatError ? error : new ChatError(500, "Internal server error");
  hub.send(connection, {
    Type: "ERROR",
    Id: connection.ids.alphanumeric(12),
    RequestId: requestId,
    ErrorCode: code,
    ErrorMessage: message,
  });
}

/** Writes an entry of the request log. It contains only names and numbers, as for requests over HTTP. */
function writeLog({ world }: MessagingParts, frame: ReadFrame | undefined, failure: unknown, latency: number): void {
  const isUnexpected = failure !== undefined && !(failure instanceof ChatError || failure instanceof ConnectionCut);
  world.requestLog.add({
    time: world.now(),
    ...(frame?.action === undefined ? {} : { operation: frame.action }),
    status: statusOf(failure),
    ...(isUnexpected ? { errorName: plainErrorName(failure) } : {}),
    latencyMs: Math.round(latency * 100) / 100,
  });
}

function statusOf(failure: unknown): number {
  if (failure === undefined) return 200;
  if (failure instanceof ConnectionCut) return 0;
  return failure instanceof ChatError ? failure.code : 500;
}
