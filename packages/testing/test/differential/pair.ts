// Our client and the official one side by side: one call through both, what each sends, and what each makes of it.
import * as official from "@aws-sdk/client-ivs";
import * as ivskit from "@ivskit/client-ivs";
import type { WireResponse } from "../../src/wire-response.ts";
import { type HandlerRequest, type SentRequest, sentByFetch, sentByHandler } from "./sent-request.ts";

/** What came of one call through one client. */
export interface Outcome {
  /** Undefined when the client refused to send. */
  readonly request: SentRequest | undefined;
  /** What the call resolved to; undefined when it threw. */
  readonly output?: Readonly<Record<string, unknown>>;
  readonly error?: Error & Readonly<Record<string, unknown>>;
}

/** The same call through both clients. */
export interface Pair {
  readonly ours: Outcome;
  readonly theirs: Outcome;
}

/** An empty answer, for calls of which only the request matters. */
export const NO_ANSWER: WireResponse = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };

const settings = {
  region: "eu-central-1",
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret", sessionToken: "token" },
  maxAttempts: 1,
} as const;

let answer: WireResponse = NO_ANSWER;
let sent: SentRequest | undefined;

const ourClient = new ivskit.IvsClient({
  ...settings,
  fetch: async (request) => {
    sent = await sentByFetch(request);
    // A null body is what fetch gives for 204.
    return new Response(answer.body === "" ? null : answer.body, answer);
  },
});

const theirClient = new official.IvsClient({
  ...settings,
  requestHandler: {
    handle: async (request: HandlerRequest) => {
      sent = sentByHandler(request);
      const body = new TextEncoder().encode(answer.body);
      return { response: { statusCode: answer.status, headers: { ...answer.headers }, body, reason: "" } };
    },
  },
});

/** Sends an operation through both, one after the other; both get the same response. */
export async function callBoth(operation: string, input: object, response: WireResponse = NO_ANSWER): Promise<Pair> {
  answer = response;
  return {
    ours: await outcomeOf(() => ourClient.send(newCommand(ivskit, operation, input) as never)),
    theirs: await outcomeOf(() => theirClient.send(newCommand(official, operation, input) as never)),
  };
}

async function outcomeOf(call: () => Promise<object>): Promise<Outcome> {
  sent = undefined;
  try {
    const output = (await call()) as Readonly<Record<string, unknown>>;
    return { request: sent, output };
  } catch (error) {
    return { request: sent, error: error as Error & Readonly<Record<string, unknown>> };
  }
}

function newCommand(client: object, operation: string, input: object): unknown {
  const Command = (client as Record<string, new (input: object) => unknown>)[`${operation}Command`];
  if (!Command) throw new Error(`there is no ${operation}Command`);
  // Neither client may change what it was given: each gets a copy, and the test keeps the original.
  return new Command(structuredClone(input));
}
