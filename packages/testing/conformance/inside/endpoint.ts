/** Compares the endpoint of the generated rules, and the requests that clients send, with the endpoint of a case. */
import type { EndpointCall, EndpointCase, WantedEndpoint } from "./cases.ts";
import { difference } from "./equal.ts";

/** The generated rules of a service. */
export type ResolveEndpoint = (params: never) => object;

/** Sends one call of a case with this fetch function, and rejects if it fails. */
export type SendCall = (call: EndpointCall, fetch: (request: Request) => Promise<Response>) => Promise<unknown>;

export async function endpointProblems(
  one: EndpointCase,
  resolve: ResolveEndpoint,
  send: SendCall,
): Promise<readonly string[]> {
  const problems = [rulesProblem(one, resolve)];
  for (const call of one.calls) problems.push(await callProblem(one.want, call, send));
  return problems.filter((problem) => problem !== undefined);
}

function rulesProblem({ params, want }: EndpointCase, resolve: ResolveEndpoint): string | undefined {
  let found: Record<string, unknown>;
  try {
    found = resolve(params as never) as Record<string, unknown>;
  } catch (error) {
    return errorProblem(want, error as Error);
  }
  if ("error" in want) return `the rules gave ${JSON.stringify(found)} instead of the error ${want.error}`;
  const { url, headers = {}, scope = {} } = found;
  return difference({ url, headers, scope }, want, "rules");
}

async function callProblem(want: WantedEndpoint, call: EndpointCall, send: SendCall): Promise<string | undefined> {
  let sent: Request | undefined;
  try {
    await send(call, async (request) => {
      sent = request;
      return new Response("{}");
    });
  } catch (error) {
    if (!sent) return errorProblem(want, error as Error);
  }
  if (!sent) return `${call.command}: nothing was sent`;
  if ("error" in want) return `${call.command}: ${sent.url} instead of the error ${want.error}`;
  const base = want.url.replace(/\/+$/, "");
  if (!new URL(sent.url).href.startsWith(new URL(`${base}/`).href))
    return `${call.command}: ${sent.url} instead of ${base}`;
  for (const [name, value] of Object.entries(want.headers)) {
    const problem = difference(sent.headers.get(name), value, `${call.command}: header ${name}`);
    if (problem) return problem;
  }
  const [, region, service] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(sent.headers.get("authorization") ?? "") ?? [];
  return difference({ service, region, ...want.scope }, { service, region }, `${call.command}: scope`);
}

function errorProblem(want: WantedEndpoint, { name, message }: Error): string | undefined {
  if (!("error" in want)) return `${name}: ${message}`;
  return difference(`${name}: ${message}`, `EndpointError: ${want.error}`, "error");
}
