/** Runs cases with the client of their service. It runs in every runtime, so it uses no module of Node. */
import type { ClientConfig } from "@ivskit/core";
import { errorProblems, outputProblems } from "./answer.ts";
import { unpack } from "./carried.ts";
import type { Case, RequestCase, ResponseCase, Result } from "./cases.ts";
import { endpointProblems, type ResolveEndpoint } from "./endpoint.ts";
import { requestProblems, type Sent } from "./request.ts";

export interface Suite {
  readonly service: string;
  /** The exports of the generated package. */
  readonly client: Readonly<Record<string, unknown>>;
  readonly resolveEndpoint: ResolveEndpoint;
  readonly cases: readonly Case[];
}

type Sendable = Pick<RequestCase, "command" | "input">;

interface Client {
  send(command: unknown): Promise<object>;
}
type ClientClass = new (config: ClientConfig) => Client;

export async function runSuites(suites: readonly Suite[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const { service, client, resolveEndpoint, cases } of suites) {
    for (const one of cases) {
      const kind = one.kind === "response" && one.error !== undefined ? "error" : one.kind;
      results.push({ service, id: one.id, kind, problems: await run(client, one, resolveEndpoint) });
    }
  }
  return results;
}

async function run(exported: Suite["client"], one: Case, resolve: ResolveEndpoint): Promise<readonly string[]> {
  try {
    if (one.kind === "endpoint") {
      return await endpointProblems(one, resolve, ({ config, ...call }, fetch) =>
        send(exported, call, { ...config, fetch }),
      );
    }
    return await (one.kind === "request" ? runRequest(exported, one) : runResponse(exported, one));
  } catch (error) {
    return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
  }
}

async function runRequest(exported: Suite["client"], one: RequestCase): Promise<readonly string[]> {
  let sent: Sent | undefined;
  let hasLength = false;
  const config: ClientConfig = {
    endpoint: `https://${one.host}`,
    // A request that is not signed needs no credentials: asking for them fails the case.
    ...(one.unsigned && { credentials: () => Promise.reject(new Error("credentials were asked for")) }),
    onRequest: ({ request: { body } }) => {
      hasLength = typeof body === "string" || body instanceof Uint8Array;
    },
    fetch: async (request) => {
      const { method, url, headers } = request;
      const packed = headers.get("content-encoding")?.endsWith("gzip") && request.body;
      const body = packed ? packed.pipeThrough(new DecompressionStream("gzip")) : await request.arrayBuffer();
      sent = { method, url, headers, body: new Uint8Array(await new Response(body).arrayBuffer()), hasLength };
      return new Response(null);
    },
  };
  // These cases are about the request; the client may fail to read the empty response.
  const failure = await send(exported, one, config).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!sent) throw failure;
  return requestProblems(one, sent);
}

async function runResponse(exported: Suite["client"], one: ResponseCase): Promise<readonly string[]> {
  // An empty body is passed as null, since a status such as 204 allows no body.
  const config: ClientConfig = {
    endpoint: "https://example.com",
    fetch: async () => new Response(one.body || null, { status: one.code, headers: one.headers }),
  };
  if (one.error === undefined) return outputProblems(one, await send(exported, one, config));
  const outcome = await send(exported, one, config).then(
    () => new Error("no error came"),
    (error: unknown) => error,
  );
  return errorProblems(one, exported[one.error] ?? exported[`_${one.error}`], outcome);
}

function send(exported: Suite["client"], { command, input }: Sendable, config: ClientConfig): Promise<object> {
  const clientName = Object.keys(exported).find((name) => name.endsWith("Client")) ?? "";
  const ClientClass = exported[clientName] as ClientClass;
  const Command = exported[command] as (new (input: unknown) => unknown) | undefined;
  if (!Command) throw new Error(`the client has no ${command}`);
  const client = new ClientClass({
    region: "us-east-1",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
    maxAttempts: 1,
    ...config,
  });
  return client.send(new Command(unpack(input)));
}
