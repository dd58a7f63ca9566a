/** Runs all parts against one service. */
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { Ivschat } from "@ivskit/client-ivschat";
import { Journal } from "./journal.ts";
import { type Part, parts } from "./parts.ts";

export interface Service {
  readonly region: string;
  readonly endpoint: string | undefined;
  /** Default: the credentials of the environment. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface Outcome {
  readonly journal: Journal;
  /** The name of the error that ended a part early, by the name of the part. */
  readonly failures: Readonly<Record<string, string>>;
}

/**
 * Runs the parts one after another, and deletes everything that they created. A part that fails does not stop the
 * others.
 *
 * @param abortSignal leaves out the parts that have not begun
 */
export async function runParts(
  service: Service,
  name: string,
  chosen: Readonly<Record<string, Part>> = parts,
  abortSignal?: AbortSignal,
): Promise<Outcome> {
  const { region, endpoint, credentials } = service;
  const options = {
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
  const clients = { ivs: new Ivs(options), realtime: new IVSRealTime(options), ivschat: new Ivschat(options) };
  const chatService = endpoint === undefined ? { region } : { endpoint: endpoint.replace(/^http/, "ws") };
  const journal = new Journal();
  const failures: Record<string, string> = {};
  try {
    for (const [title, part] of Object.entries(chosen)) {
      try {
        abortSignal?.throwIfAborted();
        await part(journal, { ...clients, chatService }, name);
      } catch (error) {
        failures[title] = (error as Error).name;
      }
    }
  } finally {
    await journal.removeAll();
    for (const client of Object.values(clients)) client.close();
  }
  return { journal, failures };
}
