// One call from input to output: write, resolve, attempt, read, repeat where that does no harm.
import { type Answer, sendOnce } from "./attempt.ts";
import { createCancellation, sleep } from "./cancel.ts";
import { correctClock } from "./clock.ts";
import { type RequestParts, writeRequest } from "./codec/request.ts";
import { readMembers } from "./codec/response.ts";
import type { Command } from "./command.ts";
import { type CallOptions, checkCallOptions } from "./config.ts";
import type { Credentials } from "./credentials/types.ts";
import type { Address } from "./endpoint/resolve.ts";
import { ClientError, ResponseParseError } from "./errors/client.ts";
import { raise } from "./errors/raise.ts";
import type { ServiceException } from "./errors/service.ts";
import { logFailure, logSuccess } from "./log.ts";
import { type MetadataBearer, type ResponseHead, readMetadata } from "./metadata.ts";
import type { Operation } from "./operation.ts";
import { sensitiveTexts } from "./redact.ts";
import { classifyError, classifyResponse, type Failure } from "./retry/classify.ts";
import type { Runtime } from "./runtime.ts";
import type { HttpRequest } from "./transport/handler.ts";

/** Sends a command and logs how it went. */
export async function send<I extends object, O extends object>(
  runtime: Runtime,
  { operation, input }: Command<I, O>,
  options: CallOptions,
): Promise<O> {
  const started = Date.now();
  const { logger } = runtime.config;
  try {
    const output = await call(runtime, operation, input, options);
    if (logger) logSuccess(logger, operation, input, output, started);
    return output;
  } catch (error) {
    if (logger) logFailure(logger, operation.name, error, started);
    throw error;
  }
}

/** What an attempt that failed leaves behind. */
interface Outcome {
  readonly error: unknown;
  /** Absent: repeating does not help. */
  readonly failure?: Failure | undefined;
  /** What refused the signature is mended: repeat at once. */
  readonly mended?: boolean;
}

async function call<I extends object, O extends object>(
  runtime: Runtime,
  operation: Operation<I, O>,
  input: I,
  options: CallOptions,
): Promise<O & MetadataBearer> {
  const { config, clock, retry } = runtime;
  const { abortSignal } = options;
  checkCallOptions(options);
  const maxAttempts = options.maxAttempts ?? config.maxAttempts ?? 3;
  const parts = writeRequest(operation, input);
  const invocation = crypto.randomUUID();
  const cancellation = createCancellation(abortSignal);
  let attempt = 0;
  let totalRetryDelay = 0;
  let last: Failure | undefined;
  let mended = false;
  let head: ResponseHead | undefined;
  try {
    const address = await cancellation.race(runtime.address());
    for (;;) {
      const credentials = await cancellation.race(runtime.credentials.get(Date.now() + clock.offset));
      const signedAt = Date.now() + clock.offset;
      const request = createRequest(runtime, address, parts, options);
      request.headers["amz-sdk-invocation-id"] = invocation;
      request.headers["amz-sdk-request"] = `attempt=${++attempt}; max=${maxAttempts}`;
      head = undefined;
      let outcome: Outcome;
      try {
        const answer = await sendOnce(runtime, {
          context: { operation: operation.name, attempt },
          request,
          address,
          credentials,
          signedAt,
          timeout: options.requestTimeout ?? config.requestTimeout,
          abortSignal,
          output: operation.output,
          onHead: (seen) => {
            head = seen;
          },
        });
        if (isSuccess(answer)) {
          const output = readOutput(operation, answer);
          retry.succeeded?.(last);
          return Object.assign(output, { $metadata: readMetadata(answer, attempt, totalRetryDelay) });
        }
        const secrets = [
          ...sensitiveTexts(input, operation.input),
          credentials.secretAccessKey,
          credentials.sessionToken,
        ];
        outcome = judge(
          runtime,
          answer,
          readMetadata(answer, attempt, totalRetryDelay),
          secrets,
          credentials,
          signedAt,
        );
      } catch (error) {
        outcome = { error, failure: classifyError(error) };
      }

      const { error, failure } = outcome;
      if (attempt >= maxAttempts) throw error;
      let delay: number | undefined = 0;
      if (outcome.mended && !mended) mended = true;
      else if (!failure || (!failure.harmless && !operation.repeatable)) throw error;
      else {
        delay = retry.delay(failure, attempt);
        if (delay === undefined) throw error;
        last = failure;
      }
      config.logger?.warn?.({ operation: operation.name, attempt, error: (error as Error).name, delay });
      await config.onRetry?.({ operation: operation.name, attempt, error, delay });
      await sleep(delay, abortSignal);
      totalRetryDelay += delay;
    }
  } catch (error) {
    if (error instanceof ClientError) error.$metadata ??= readMetadata(head, attempt, totalRetryDelay);
    throw error;
  } finally {
    cancellation.release();
  }
}

function isSuccess({ statusCode }: ResponseHead): boolean {
  return statusCode >= 200 && statusCode < 300;
}

function createRequest(
  { userAgent }: Runtime,
  address: Address,
  { method, path, query, headers, body }: RequestParts,
  options: CallOptions,
): HttpRequest {
  const request: HttpRequest = {
    method,
    protocol: address.protocol,
    hostname: address.hostname,
    ...(address.port !== undefined && { port: address.port }),
    path: address.prefix + path,
    query: { ...query },
    headers: { ...address.headers, ...headers, "x-amz-user-agent": userAgent },
    ...(body !== undefined && { body }),
  };
  for (const [name, value] of Object.entries(options.headers ?? {})) request.headers[name.toLowerCase()] = value;
  return request;
}

function judge(
  runtime: Runtime,
  answer: Answer,
  metadata: MetadataBearer["$metadata"],
  secrets: readonly (string | undefined)[],
  credentials: Credentials,
  signedAt: number,
): Outcome {
  const text = typeof answer.body === "string" ? answer.body : "";
  const { exception, descriptor } = raise(runtime.service, answer, text, metadata, secrets);
  const mended =
    correctClock(runtime.clock, exception.name, answer, signedAt) ||
    (isExpired(exception) && runtime.credentials.reject(credentials));
  return { error: exception, failure: classifyResponse(exception, descriptor, answer), mended };
}

function isExpired({ name }: ServiceException): boolean {
  return name === "ExpiredTokenException" || name === "ExpiredToken";
}

function readOutput<I extends object, O extends object>(operation: Operation<I, O>, answer: Answer): O {
  try {
    return readMembers(operation.output, answer, answer.body) as O;
  } catch (cause) {
    // Neither the body nor the engine's quote of it: an output can hold secrets.
    throw new ResponseParseError(
      `${operation.name}: the service answered ${answer.statusCode} with a body that cannot be read as its output ` +
        `(content type ${answer.headers["content-type"] ?? "not given"}).`,
      { cause: withoutQuote(cause) },
    );
  }
}

function withoutQuote(cause: unknown): Error {
  const syntax = cause instanceof SyntaxError;
  const message = syntax ? "The text is no JSON object." : cause instanceof Error ? cause.message : "";
  return syntax ? new SyntaxError(message) : new TypeError(message);
}
