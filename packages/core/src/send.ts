// One call from input to output: write, resolve, sign, send, read, and repeat where that does no harm.
import { createCancellation } from "./cancel.ts";
import { correctClock } from "./clock.ts";
import type { Command } from "./command.ts";
import { type CallOptions, checkCallOptions } from "./config.ts";
import type { Credentials } from "./credentials/types.ts";
import { AbortError, ClientError, ResponseParseError } from "./errors/client.ts";
import { raise } from "./errors/raise.ts";
import { writeRequest } from "./http/request.ts";
import { readMembers } from "./http/response.ts";
import { logFailure, logSuccess } from "./log.ts";
import { type MetadataBearer, type ResponseHead, readMetadata } from "./metadata.ts";
import type { Operation, ResponseParts } from "./operation.ts";
import { redact } from "./redact.ts";
import { classify, type Failure } from "./retry/classify.ts";
import type { Runtime } from "./runtime.ts";
import { exchange } from "./transport/exchange.ts";
import type { HttpRequest } from "./transport/handler.ts";

/** Sends a command and logs how it went. */
export async function send<I extends object, O extends object>(
  { service, config, clock, retry, signer, handler, source, locate }: Runtime,
  { operation, input }: Command<I, O>,
  options: CallOptions,
): Promise<O> {
  checkCallOptions(options);
  const { abortSignal, maxAttempts = config.maxAttempts ?? 3, requestTimeout = config.requestTimeout } = options;
  const { logger } = config;
  const { name } = operation;
  const started = Date.now();
  const now = (): number => Date.now() + clock.offset;
  const whole = createCancellation(abortSignal);
  const { race } = whole;
  let attempt = 0;
  let totalRetryDelay = 0;
  let head: ResponseHead | undefined;
  let last: Failure | undefined;
  let mended = false;
  const metadata = (): MetadataBearer["$metadata"] => readMetadata(head, attempt, totalRetryDelay);
  try {
    const address = await race(locate());
    const written = await writeRequest(operation, input, address);
    const { headers = {} } = options;
    for (const header of Object.keys(headers)) written.headers[header.toLowerCase()] = `${headers[header]}`;
    const invocation = crypto.randomUUID();
    for (;;) {
      const credentials = await race(source.get(now()));
      const date = now();
      const context = { operation: name, attempt: ++attempt };
      const request: HttpRequest = {
        ...written,
        query: { ...written.query },
        headers: {
          ...written.headers,
          "amz-sdk-invocation-id": invocation,
          "amz-sdk-request": `attempt=${attempt}; max=${maxAttempts}`,
        },
      };
      head = undefined;
      try {
        await config.onRequest?.({ ...context, request });
        await signer.sign(request, credentials, { ...address.scope, date: new Date(date) });
        const limited = requestTimeout ? createCancellation(whole.signal, requestTimeout) : whole;
        const answer = await exchange(handler, request, operation.reads, limited, requestTimeout, (response) => {
          head = response;
          return config.onResponse?.({ ...context, response });
        });
        if (answer.statusCode > 299) {
          throw raise(service, answer, metadata(), secretsOf(operation, input, credentials));
        }
        const output = Object.assign(readOutput(operation, answer), { $metadata: metadata() });
        retry.succeeded?.(last);
        if (logger) logSuccess(logger, operation, input, output, started);
        return output;
      } catch (error) {
        if (attempt >= maxAttempts || abortSignal?.aborted) throw error;
        let delay: number | undefined = 0;
        // What refused the signature can be mended once: a second refusal has another reason.
        // A hook may throw anything.
        const problem = (error as Error | undefined)?.name;
        const expired = /^ExpiredToken/.test(`${problem}`);
        if (!mended && (correctClock(clock, error, date) || (expired && source.reject(credentials)))) mended = true;
        else {
          last = classify(service, error);
          // Writes that may have happened are not repeated.
          delay = last && (last.harmless || operation.repeatable) ? retry.delay(last, attempt) : undefined;
          if (delay === undefined) throw error;
        }
        logger?.warn?.({ ...context, error: problem, delay });
        await config.onRetry?.({ ...context, error, delay });
        await whole.sleep(delay);
        totalRetryDelay += delay;
      }
    }
  } catch (thrown) {
    const cause: unknown = abortSignal?.reason;
    const error = abortSignal?.aborted ? new AbortError("The call was aborted.", { cause }) : thrown;
    if (error instanceof ClientError) error.$metadata ??= metadata();
    if (logger) logFailure(logger, name, error, started);
    throw error;
  } finally {
    whole.release();
  }
}

function secretsOf<I extends object, O extends object>(
  operation: Operation<I, O>,
  input: I,
  { secretAccessKey, sessionToken }: Credentials,
): readonly (string | undefined)[] {
  const texts: string[] = [];
  redact(input, operation.input, texts);
  return [...texts, secretAccessKey, sessionToken];
}

function readOutput<I extends object, O extends object>(
  { name, output, reads }: Operation<I, O>,
  answer: ResponseParts,
): O {
  try {
    return readMembers(output, answer, !reads) as O;
  } catch (cause) {
    const { statusCode, headers } = answer;
    throw new ResponseParseError(
      `${name}: the service answered ${statusCode} with a body that cannot be read (content type ${headers["content-type"]}).`,
      // The engine's own error quotes the body: an output can hold secrets.
      { cause: cause instanceof SyntaxError ? new SyntaxError("The text is no JSON object.") : cause },
    );
  }
}
