/** The two clients that the tests of middleware compare. Both make the same calls over HTTP. */
import "@ivskit/core/middleware";
import * as theirs from "@aws-sdk/client-ivs";
import * as ours from "@ivskit/client-ivs";

const settings = {
  region: "us-west-2",
  credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret" },
};

/** The data that middleware receives, in the form that both clients share. */
export interface Arguments {
  input: Record<string, unknown>;
  request?: {
    method: string;
    hostname: string;
    path: string;
    query: Record<string, unknown>;
    headers: Record<string, string>;
    body?: unknown;
  };
}

/** The data that middleware returns. */
export interface Result {
  response?: unknown;
  output?: Record<string, unknown>;
}

export type Next = (args: Arguments) => Promise<Result>;

export interface Context {
  readonly clientName?: string;
  readonly commandName?: string;
}

export type Middleware = (next: Next, context: Context) => Next;

/** The options of middleware as data: a test decides them at random. */
export interface Options {
  readonly name?: string;
  readonly aliases?: string[];
  readonly tags?: string[];
  readonly override?: boolean;
  readonly step?: string;
  readonly priority?: string;
  readonly relation?: string;
  readonly toMiddleware?: string;
}

/** A stack of either client. */
export interface Stack {
  add(middleware: Middleware, options?: Options): void;
  addRelativeTo(middleware: Middleware, options: Options): void;
  use(plugin: { applyToStack: (stack: Stack) => void }): void;
  remove(middleware: Middleware | string): boolean;
  removeByTag(tag: string): boolean;
  clone(): Stack;
  concat(other: Stack): Stack;
  identify(): string[];
}

/** A client and a command with their stacks. */
export interface Side {
  readonly client: Stack;
  readonly command: Stack;
  send(): Promise<Record<string, unknown>>;
}

/** Creates a client of each package with a command. The commands have the same input. */
export function createSides(endpoint: string, input = { arn: "a" }, maxAttempts = 3): { ours: Side; theirs: Side } {
  const config = { ...settings, endpoint, maxAttempts };
  const ourClient = new ours.IvsClient(config);
  const ourCommand = new ours.GetChannelCommand({ ...input });
  const theirClient = new theirs.IvsClient(config);
  const theirCommand = new theirs.GetChannelCommand({ ...input });
  return {
    ours: sideOf(ourClient, ourCommand, () => ourClient.send(ourCommand)),
    theirs: sideOf(theirClient, theirCommand, () => theirClient.send(theirCommand)),
  };
}

interface WithStack {
  readonly middlewareStack: unknown;
}

/** The types of the two packages differ in words that this test does not use. */
function sideOf(client: WithStack, command: WithStack, send: () => Promise<object>): Side {
  return {
    client: client.middlewareStack as Stack,
    command: command.middlewareStack as Stack,
    send: async () => ({ ...(await send()) }),
  };
}
