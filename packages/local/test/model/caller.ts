/** Signed calls of a service in-process, and what came of them. */
import { expect } from "vitest";
import type { LocalIvs } from "../../src/index.ts";
import { type SignOptions, signed } from "../sign.ts";
import { Refusal } from "./reference.ts";

/** An answer as it travelled, or the name of its error. */
export interface Outcome {
  readonly error?: string;
  readonly output?: unknown;
}

/** The number of answers, by operation and outcome, as in `DeleteStage: success`. */
export type Answers = Map<string, number>;

let answers: Answers = new Map();

/** Counts from now on. */
export function countAnswers(): Answers {
  answers = new Map();
  return answers;
}

export function describeAnswers(counted: Answers): string {
  return [...counted]
    .sort()
    .map(([answer, count]) => `  ${answer} ${count}`)
    .join("\n");
}

const base = "http://127.0.0.1:4100";

/** Signed for the service that the operation is of; of tags, for the one that the ARN says. */
export async function call(
  local: LocalIvs,
  operation: string,
  input: object,
  service: "ivs" | "ivschat" = "ivs",
): Promise<Outcome> {
  const response = await local.fetch(request(operation, input, { time: local.clock.now(), service }));
  const text = await response.text();
  const output: unknown = text === "" ? {} : JSON.parse(text);
  if (response.status < 300) return { output };
  return { error: response.headers.get("x-amzn-errortype") ?? `${response.status} ${text}` };
}

function request(operation: string, input: object, sign: SignOptions): Request {
  const { resourceArn, tagKeys = [], ...body } = input as { resourceArn?: string; tagKeys?: string[] };
  if (resourceArn === undefined) return signed(`${base}/${operation}`, JSON.stringify(input), sign);
  const options = { ...sign, service: resourceArn.split(":")[2] ?? "" };
  const url = `${base}/tags/${encodeURIComponent(resourceArn)}`;
  if (operation === "TagResource") return signed(url, JSON.stringify(body), options);
  const query = tagKeys.map((key) => `tagKeys=${encodeURIComponent(key)}`).join("&");
  return operation === "UntagResource"
    ? signed(`${url}?${query}`, undefined, options, "DELETE")
    : signed(url, undefined, options, "GET");
}

/** The same for a control, which throws a ServiceError where a call is answered with an error. */
export async function control(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { output: JSON.parse(JSON.stringify(await run())) };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

/**
 * Asks the reference, which changes with that, what the answer has to be: the error, or members that it has to have.
 * @param predict is given no output where the call was refused
 * @throws Error where they do not agree
 */
export function agree(what: string, outcome: Outcome, predict: (output: unknown) => unknown): void {
  const answer = `${what.split(" ")[0]}: ${outcome.error ?? "success"}`;
  answers.set(answer, (answers.get(answer) ?? 0) + 1);
  let want: Outcome;
  try {
    want = { output: predict(outcome.output) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    want = { error: error.error };
  }
  if (want.error !== outcome.error) {
    throw new Error(
      `${what}: the reference says ${want.error ?? "success"}, the service ${outcome.error ?? "success"}`,
    );
  }
  if (want.output !== undefined && outcome.output !== undefined) {
    expect(outcome.output, what).toMatchObject(want.output as object);
  }
}
