/** Makes one call through both clients, and records the request and the result of each. */
import type { ServiceName } from "../../src/scenarios/scenario.ts";
import type { WireResponse } from "../../src/wire-response.ts";
import { type HandlerRequest, type SentRequest, sentByFetch, sentByHandler } from "./sent-request.ts";
import { classOf, type DifferentialService, type Exports } from "./services.ts";

/** The result of a call through one client. */
export interface Outcome {
  /** Undefined if the client refused to send. */
  readonly request: SentRequest | undefined;
  /** The output; undefined if the call failed. */
  readonly output?: Readonly<Record<string, unknown>>;
  readonly error?: Error & Readonly<Record<string, unknown>>;
}

/** The same call through both clients. */
export interface Pair {
  readonly ours: Outcome;
  readonly theirs: Outcome;
}

/** An empty response, for comparisons of requests. */
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
  // With status 204, fetch gives a null body.
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

/** Calls an operation through both clients, one after the other. Both get the same response. */
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
  // A client must not change its input: each gets a copy, and the test keeps the original.
  return new Command(structuredClone(input));
}
