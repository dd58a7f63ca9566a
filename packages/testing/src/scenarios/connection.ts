/** How the suite's clients reach a service, and call an operation by its name. */
import type { OperationName, Operations } from "./scenario.ts";

export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Of a client that has a method for every operation: `GetChannel` is `getChannel`. */
export async function callMethod<Name extends OperationName>(
  client: object,
  name: Name,
  input: object,
): Promise<Operations[Name]["output"]> {
  const method = name.charAt(0).toLowerCase() + name.slice(1);
  const call = (client as Record<string, (input: object) => Promise<object>>)[method];
  if (call === undefined) throw new Error(`the client has no method ${method}`);
  const { $metadata: _, ...output } = (await call.call(client, input)) as Record<string, unknown>;
  return output as Operations[Name]["output"];
}
