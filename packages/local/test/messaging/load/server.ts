/**
 * A process with the local service, and tokens of two rooms. The parent gets its address and the tokens, and then a number
 * of bytes for each message that it sends: the memory in use after a garbage collection.
 */
import { Ivschat } from "@ivskit/client-ivschat";
import { defaultCredentials } from "../../../src/index.ts";
import { startLocalIvs } from "../../../src/node/index.ts";

export interface ServerTask {
  /** The quota of connections. */
  readonly connections: number;
  /** The number of tokens that are made for the crowded room. */
  readonly tokens: number;
}

export interface Serving {
  readonly url: string;
  readonly crowded: readonly string[];
  readonly quiet: readonly string[];
}

async function serve({ connections, tokens }: ServerTask): Promise<Serving> {
  const begin = new Date();
  // Tokens must not expire on a machine that is slow.
  const clock = () => begin;
  const server = await startLocalIvs({ clock, rates: false, quotas: { chatConnections: connections } });
  const { fetch } = server.service;
  const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, fetch });
  const { rooms } = await server.service.seed({ rooms: [{}, {}] });
  const tokensOf = async (roomIdentifier: string, count: number): Promise<string[]> => {
    const made: string[] = [];
    for (let index = 0; index < count; index++) {
      const capabilities = ["SEND_MESSAGE" as const];
      made.push((await chat.createChatToken({ roomIdentifier, userId: "ann", capabilities })).token ?? "");
    }
    return made;
  };
  const [crowded = "", quiet = ""] = rooms.map(({ arn }) => arn);
  return { url: server.url, crowded: await tokensOf(crowded, tokens), quiet: await tokensOf(quiet, 3) };
}

process.once("message", async (task: ServerTask) => {
  const serving = await serve(task);
  process.on("message", () => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    process.send?.(heapUsed + external);
  });
  process.send?.(serving);
});
// The parent has ended.
process.on("disconnect", () => process.exit());
