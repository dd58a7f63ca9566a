// One attempt: sign, send, read.
import { type Cancellation, createCancellation } from "./cancel.ts";
import { bodyKind, type ResponseBody } from "./codec/response.ts";
import type { Credentials } from "./credentials/types.ts";
import type { Address } from "./endpoint/resolve.ts";
import { ClientError, ConnectionError, TimeoutError } from "./errors/client.ts";
import type { HookContext } from "./hooks.ts";
import type { Headers, ResponseHead } from "./metadata.ts";
import type { StructureCodec } from "./operation.ts";
import type { Runtime } from "./runtime.ts";
import { readBytes, readText } from "./transport/body.ts";
import type { HttpRequest } from "./transport/handler.ts";

/** What an attempt needs. */
export interface AttemptInput {
  readonly context: HookContext;
  readonly request: HttpRequest;
  readonly address: Address;
  readonly credentials: Credentials;
  readonly signedAt: number;
  readonly timeout: number | undefined;
  readonly abortSignal: AbortSignal | undefined;
  readonly output: StructureCodec | undefined;
  /** Told as soon as status and headers are there, for errors that come later. */
  onHead(head: ResponseHead): void;
}

/** What came back. */
export interface Answer extends ResponseHead {
  readonly body: ResponseBody;
}

/** Sends once. Throws a ConnectionError, TimeoutError or AbortError. */
export async function sendOnce(runtime: Runtime, input: AttemptInput): Promise<Answer> {
  const { context, request, address } = input;
  await runtime.config.onRequest?.({ ...context, request });
  await runtime.signer.sign(request, input.credentials, {
    service: address.signingName,
    region: address.signingRegion,
    date: new Date(input.signedAt),
  });
  const cancellation = createCancellation(input.abortSignal, input.timeout);
  try {
    const { response } = await guard(cancellation, () =>
      runtime.handler.handle(request, {
        abortSignal: cancellation.signal,
        ...(input.timeout && { requestTimeout: input.timeout }),
      }),
    );
    const head = { statusCode: response.statusCode, headers: lowerCased(response.headers) };
    input.onHead(head);
    await runtime.config.onResponse?.({ ...context, response: head });
    return { ...head, body: await guard(cancellation, () => readBody(response.body, head, input.output)) };
  } finally {
    cancellation.release();
  }
}

/** Turns what handlers throw into errors with a type. */
async function guard<T>(cancellation: Cancellation, work: () => Promise<T>): Promise<T> {
  try {
    return await cancellation.race(work());
  } catch (cause) {
    // Of the signal: handlers throw errors of their own when it fires, but later.
    if (cause instanceof ClientError) throw cause;
    if (cause instanceof Error && cause.name === "TimeoutError") throw new TimeoutError(cause.message, { cause });
    const detail = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : "";
    throw new ConnectionError(`The service could not be reached, or the connection broke${detail && `: ${detail}`}.`, {
      cause,
    });
  }
}

async function readBody(body: unknown, head: ResponseHead, output: StructureCodec | undefined): Promise<ResponseBody> {
  const kind = head.statusCode < 300 ? bodyKind(output) : "text";
  if (kind === "stream") return { stream: body };
  return kind === "blob" ? readBytes(body) : readText(body);
}

function lowerCased(headers: Readonly<Record<string, string>>): Headers {
  const copy: Headers = {};
  for (const name of Object.keys(headers)) copy[name.toLowerCase()] = String(headers[name]);
  return copy;
}
