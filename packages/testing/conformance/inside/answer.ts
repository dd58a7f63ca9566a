/** Compares the result that a client makes of a response with the result that a case expects. */
import { unpack } from "./carried.ts";
import type { ResponseCase } from "./cases.ts";
import { difference } from "./equal.ts";

export async function outputProblems({ output: wanted }: ResponseCase, output: object): Promise<string[]> {
  const members = { ...output } as Record<string, unknown>;
  delete members.$metadata;
  for (const [name, value] of Object.entries(members)) {
    if (!(value instanceof ReadableStream)) continue;
    const bytes = new Uint8Array(await new Response(value).arrayBuffer());
    // A stream has no members before it has been read.
    members[name] = bytes.length > 0 ? bytes : undefined;
  }
  return listOf(difference(members, unpack(wanted)));
}

/**
 * Compares the class and the members of an error. The message has its own name, which the model may spell differently.
 * Members that the model does not know must arrive unchanged.
 */
export function errorProblems({ output, members, body }: ResponseCase, type: unknown, error: unknown): string[] {
  if (typeof type !== "function" || !(error instanceof type)) return [`error: ${String(error)} is of another class`];
  const { message, Message = message, ...wanted } = unpack(output) as Record<string, unknown>;
  const own: Record<string, unknown> = { ...error };
  // Every error has these members, whatever the model says. The message is compared below.
  for (const name of ["name", "message", "$fault", "$metadata", "$retryable"]) delete own[name];
  const came = (body ? JSON.parse(body) : {}) as Record<string, unknown>;
  for (const name of Object.keys(own)) if (!members.includes(name)) wanted[name] = came[name];
  const text = Message === undefined ? undefined : difference((error as Error).message, Message, "message");
  return [...listOf(text), ...listOf(difference(own, wanted))];
}

function listOf(problem: string | undefined): string[] {
  return problem === undefined ? [] : [problem];
}
