// Our client and the official one side by side: one call through both, what each sends, and what each makes of it.
import type { ServiceName } from "../../src/scenarios/scenario.ts";
import type { WireResponse } from "../../src/wire-response.ts";
import { type HandlerRequest, type SentRequest, sentByFetch, sentByHandler } from "./sent-request.ts";
import { classOf, type DifferentialService, type Exports } from "./services.ts";

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
const NO_ANSWER: WireResponse = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };

const settings = {
  region: "eu-central-1",
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret", sessionToken: "token" },
  maxAttempts: 1,
} as const;

let answer: WireResponse = NO_ANSWER;
let sent: SentRequest | undefined;

interface Client {
  send(command: unknown): Promise<object>;
}

type ClientClass = new (config: object) => Client;

const fetch = async (request: Request): Promise<Response> => {
  sent = await sentByFetch(request);
  // A null body is what fetch gives for 204.
  return new Response(answer.body === "" ? null : answer.body, answer);
};

const requestHandler = {
  handle: async (request: HandlerRequest) => {
    sent = sentByHandler(request);
    const body = new TextEncoder().encode(answer.body);
    return { response: { statusCode: answer.status, headers: { ...answer.headers }, body, reason: "" } };
  },
};

interface Clients {
  readonly ours: Client;
  readonly theirs: Client;
}

const clients = new Map<ServiceName, Clients>();

function clientsOf({ service, className, ours, theirs }: DifferentialService): Clients {
  const made = clients.get(service) ?? {
    ours: new (classOf<ClientClass>(ours, `${className}Client`))({ ...settings, fetch }),
    theirs: new (classOf<ClientClass>(theirs, `${className}Client`))({ ...settings, requestHandler }),
  };
  clients.set(service, made);
  return made;
}

/** Sends an operation through both, one after the other; both get the same response. */
export async function callBoth(
  service: DifferentialService,
  operation: string,
  input: object,
  response: WireResponse = NO_ANSWER,
): Promise<Pair> {
  answer = response;
  const { ours, theirs } = clientsOf(service);
  return {
    ours: await outcomeOf(() => ours.send(newCommand(service.ours, operation, input))),
    theirs: await outcomeOf(() => theirs.send(newCommand(service.theirs, operation, input))),
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

function newCommand(client: Exports, operation: string, input: object): unknown {
  const Command = classOf<new (input: object) => unknown>(client, `${operation}Command`);
  // Neither client may change what it was given: each gets a copy, and the test keeps the original.
  return new Command(structuredClone(input));
}
