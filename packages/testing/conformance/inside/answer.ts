/** Holds what a client makes of a response against what a case asks for. */
import { type Carried, unpack } from "./carried.ts";
import { difference } from "./equal.ts";

export async function outputProblems(wanted: Carried, output: object): Promise<string[]> {
  const { $metadata: _, ...members } = output as Record<string, unknown>;
  for (const [name, value] of Object.entries(members)) {
    if (value instanceof ReadableStream) members[name] = new Uint8Array(await new Response(value).arrayBuffer());
  }
  return listOf(difference(members, unpack(wanted)));
}

/** Of an error's class and members; the message stands under its own name, whatever the model calls it. */
export function errorProblems(wanted: Carried, type: unknown, error: unknown): string[] {
  if (typeof type !== "function" || !(error instanceof type)) return [`error: ${String(error)} is of another class`];
  const { message, Message = message, ...members } = unpack(wanted) as Record<string, unknown>;
  const { name: _, $fault, $metadata, ...own } = { ...(error as Error) } as Record<string, unknown>;
  const text = Message === undefined ? undefined : difference((error as Error).message, Message, "message");
  return [...listOf(text), ...listOf(difference(own, members))];
}

function listOf(problem: string | undefined): string[] {
  return problem === undefined ? [] : [problem];
}
