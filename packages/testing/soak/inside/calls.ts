/** The calls that the program makes, and how each of them ended. */
import {
  ConnectionError,
  CreateChannelCommand,
  GetChannelCommand,
  type IvsClient,
  ListTagsForResourceCommand,
} from "@ivskit/client-ivs";

/** A kind of call. The client may repeat reads. It may repeat a write only if the write certainly had no effect. */
export interface CallKind {
  readonly operation: string;
  readonly write: boolean;
  /** Makes the call, and gives the subject of the response, which must be `subject`. */
  readonly send: (client: IvsClient, subject: string, abortSignal: AbortSignal) => Promise<unknown>;
}

export const callKinds: readonly CallKind[] = [
  {
    operation: "GetChannel",
    write: false,
    send: async (client, arn, abortSignal) =>
      (await client.send(new GetChannelCommand({ arn }), { abortSignal })).channel?.arn,
  },
  {
    operation: "CreateChannel",
    write: true,
    send: async (client, name, abortSignal) =>
      (await client.send(new CreateChannelCommand({ name }), { abortSignal })).channel?.name,
  },
  {
    operation: "ListTagsForResource",
    write: false,
    send: async (client, resourceArn, abortSignal) =>
      (await client.send(new ListTagsForResourceCommand({ resourceArn }), { abortSignal })).tags?.arn,
  },
];

/**
 * How a call ended. `broken` is a write over a connection that broke; only the caller can judge it. `refused` means
 * that its token was revoked a second time while it ran: the client replaces credentials once for each call.
 */
export type Outcome =
  | { readonly kind: "succeeded" | "broken" | "refused"; readonly ms: number }
  | { readonly kind: "violation"; readonly reason: string; readonly ms: number };

interface ObserveOptions {
  readonly mayBreak: boolean;
  readonly mayBeRefused: boolean;
  readonly maxMs: number;
  readonly track: (call: Promise<unknown>) => void;
}

/**
 * Makes a call and never rejects.
 * @param maxMs after this time the call counts as hanging
 */
export async function observe(
  { operation, write, send }: CallKind,
  client: IvsClient,
  subject: string,
  abortSignal: AbortSignal,
  { mayBreak, mayBeRefused, maxMs, track }: ObserveOptions,
): Promise<Outcome> {
  const began = performance.now();
  const ms = (): number => performance.now() - began;
  const violation = (reason: string): Outcome => ({ kind: "violation", reason: `${operation} ${reason}`, ms: ms() });
  const call = send(client, subject, abortSignal).then(
    (given): Outcome =>
      given === subject
        ? { kind: "succeeded", ms: ms() }
        : violation(`answered for ${given} in the place of ${subject}`),
    (error): Outcome => {
      if (mayBreak && write && error instanceof ConnectionError) return { kind: "broken", ms: ms() };
      if (mayBeRefused && wasRefusedTwice(error)) return { kind: "refused", ms: ms() };
      return violation(`failed: ${describe(error)}`);
    },
  );
  track(call);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(violation(`had not ended after ${maxMs} ms`)), maxMs);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wasRefusedTwice(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { attempts?: number } };
  return name === "ExpiredTokenException" && ($metadata?.attempts ?? 0) > 1;
}

/** The message without the parts that differ between calls, so that equal failures can be counted. */
function describe(error: unknown): string {
  const { name, message } = error as Error;
  const withoutTimes = message.replace(/(\w{3} \w{3} \d\d \d{4}|\d{4}-\d\d-\d\d).*$/, "…");
  return `${name}: ${withoutTimes.slice(0, 160)}`;
}
