/** Calls a server with a generated client whose operations need a bearer token, a signature or nothing. */
import type { Client, ClientConfig, Command } from "@ivskit/core";

/** The exports of the generated package that the program uses. */
export interface GateClient {
  readonly GateClient: new (config: ClientConfig & { readonly token?: unknown }) => Client;
  readonly EnterCommand: new () => Command<object, object>;
  readonly LookCommand: new () => Command<object, object>;
  readonly SignCommand: new () => Command<object, object>;
}

/** Returns the authorization that the server saw in each case, or the error. */
export async function enterGate(gate: GateClient, endpoint: string): Promise<Record<string, unknown>> {
  const client = (token?: unknown): Client =>
    new gate.GateClient({
      region: "us-west-2",
      endpoint,
      credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "an-example-of-a-secret" },
      retryStrategy: { delay: () => 0 },
      token,
    });
  const see = async (sent: Promise<object>): Promise<unknown> => {
    try {
      return ((await sent) as { readonly seen?: unknown }).seen;
    } catch (error) {
      const { name, message, reason } = error as Error & { readonly reason?: string };
      return `${name} ${reason}: ${message}`;
    }
  };
  let asked = 0;
  const tokens = ["old-token", "new-token"];
  const renewing = client(async () => ({ token: tokens[asked++] ?? "no further token" }));
  return {
    token: await see(client({ token: "one-token" }).send(new gate.EnterCommand())),
    "expired token": await see(renewing.send(new gate.EnterCommand())),
    "kept token": await see(renewing.send(new gate.EnterCommand())),
    "no token": await see(client().send(new gate.EnterCommand())),
    "no token needed": await see(client().send(new gate.LookCommand())),
    signature: await see(client({ token: "one-token" }).send(new gate.SignCommand())),
    asked,
  };
}
