/** Compares the request that a client sent with the request that a case expects. */

import type { RequestCase } from "./cases.ts";
import { difference } from "./equal.ts";

/** A request as the fetch function receives it, with its whole body. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** True if the runtime knows the length of the body, and sets the header itself. */
  readonly hasLength: boolean;
}

/** The token that stands in cases for a generated one. */
const TOKEN = "00000000-0000-4000-8000-000000000000";
const anyToken = /[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;

export function requestProblems(wanted: RequestCase, sent: Sent): string[] {
  const url = new URL(sent.url.replace(anyToken, TOKEN));
  const problems: (string | undefined)[] = [
    difference(sent.method, wanted.method, "method"),
    difference(url.pathname, wanted.uri, "path"),
    difference(url.host, wanted.resolvedHost ?? url.host, "host"),
    ...queryProblems(wanted, url.search.slice(1).split("&")),
    ...headerProblems(wanted, sent),
    bodyProblem(wanted, sent.body),
  ];
  return problems.filter((problem) => problem !== undefined);
}

function queryProblems(wanted: RequestCase, sent: readonly string[]): string[] {
  const left = [...sent];
  const problems: string[] = [];
  for (const parameter of wanted.queryParams) {
    const at = left.indexOf(parameter.includes("=") ? parameter : `${parameter}=`);
    if (at < 0) problems.push(`query: no ${parameter} in ${sent.join("&")}`);
    else left.splice(at, 1);
  }
  const listed = new Set(wanted.queryParams.map((parameter) => parameter.replace(/=.*/, "")));
  for (const parameter of left) {
    if (listed.has(parameter.replace(/=.*/, ""))) problems.push(`query: ${parameter} beside what is wanted`);
  }
  const names = sent.map((parameter) => parameter.replace(/=.*/, ""));
  for (const name of wanted.requireQueryParams) if (!names.includes(name)) problems.push(`query: no ${name}`);
  for (const name of wanted.forbidQueryParams) if (names.includes(name)) problems.push(`query: ${name} is there`);
  return problems;
}

function headerProblems(wanted: RequestCase, { headers, hasLength }: Sent): (string | undefined)[] {
  // The content length is not among fetch's headers; the runtime sets it if it knows the length of the body.
  const has = (name: string): boolean => (/^content-length$/i.test(name) ? hasLength : headers.has(name));
  return [
    ...Object.entries(wanted.headers).map(([name, value]) =>
      difference(headers.get(name)?.replace(anyToken, TOKEN), value, `header ${name}`),
    ),
    ...wanted.requireHeaders.map((name) => (has(name) ? undefined : `header ${name}: is not there`)),
    ...wanted.forbidHeaders.map((name) => (has(name) ? `header ${name}: is there` : undefined)),
    wanted.unsigned && headers.has("authorization") ? "header authorization: is there" : undefined,
  ];
}

function bodyProblem({ body, json }: RequestCase, sent: Uint8Array): string | undefined {
  if (body === undefined) return undefined;
  const text = new TextDecoder().decode(sent).replace(anyToken, TOKEN);
  if (!json || body === "" || text === "") return difference(text, body, "body");
  return difference(JSON.parse(text), JSON.parse(body), "body");
}
