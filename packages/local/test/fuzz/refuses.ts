/** Checks that an answer refuses a malformed request as every such answer must. */
import { expect } from "vitest";
import { unmodelledStatus } from "../../src/basics/service-error.ts";
import { services } from "../../src/local-ivs.ts";
import { type Malformed, toRequest } from "./malformed.ts";
import { digest, type Subject } from "./subject.ts";

const errors = new Set([
  ...Object.keys(unmodelledStatus),
  ...services.flatMap(({ contract }) =>
    Object.entries(contract.shapes).flatMap(([name, { error }]) => (error === "client" ? [name] : [])),
  ),
]);

/** @throws Error where the answer is anything but a refusal in good form, or where anything has changed */
export async function refuses(subject: Subject, sent: Malformed, before: string): Promise<number> {
  const response = await subject.local.fetch(toRequest(sent, subject.local.clock.now()));
  const text = await response.text();
  expect(response.status, text).toBeGreaterThanOrEqual(400);
  expect(response.status, text).toBeLessThan(500);
  if (sent.method === "HEAD") return response.status;
  const { __type, name, message, exceptionMessage } = JSON.parse(text) as Record<string, string>;
  if (!sent.target.startsWith("/_ivskit/")) expect(response.headers.get("x-amzn-errortype")).toBe(__type);
  expect(errors, text).toContain(__type ?? name);
  expect((exceptionMessage ?? message)?.length, text).toBeGreaterThan(9);
  for (const secret of subject.secrets) expect(text.includes(secret), "a secret in the answer").toBe(false);
  expect(digest(subject) === before, "the state is as it was").toBe(true);
  return response.status;
}
