/** The programs whose bundles are measured by tests and by the benchmark. */
import { join } from "node:path";
import * as ivs from "@ivskit/client-ivs";

/** The folder from which bundlers resolve the packages that the programs import. */
export const programFolder: string = join(import.meta.dirname, "../..");

/** How much of a client a program uses. */
export const uses = [
  "one command",
  "one page of results",
  "all commands",
  "all operations as methods",
  "all exports",
] as const;

export type Use = (typeof uses)[number];

/** A client's package and the programs that use it. */
export interface ClientPrograms {
  readonly client: string;
  readonly programs: Readonly<Partial<Record<Use, string>>>;
}

/** A program that only keeps its imports from being dropped. */
export function programUsing(from: string, ...names: readonly string[]): string {
  return `import { ${names.join(", ")} } from "${from}"; globalThis.used = [${names.join(", ")}];`;
}

const ivsCommands: readonly string[] = Object.keys(ivs).filter((name) => /[a-z]Command$/.test(name));

/** The number of commands in "all commands". */
export const commandCount: number = ivsCommands.length;

/** The programs for a client of IVS, this project's or the official one. Both have the same names. */
export function ivsPrograms(from: string): Record<Exclude<Use, "all exports">, string> {
  return {
    "one command": programUsing(from, "IvsClient", "GetChannelCommand"),
    "one page of results": programUsing(from, "IvsClient", "paginateListChannels"),
    "all commands": programUsing(from, "IvsClient", ...ivsCommands),
    "all operations as methods": programUsing(from, "Ivs"),
  };
}

/** This project's clients. Each is measured, since the outputs of the services need more or less code. */
export const ownClients: readonly [ivs: ClientPrograms, ...others: ClientPrograms[]] = [
  {
    client: "@ivskit/client-ivs",
    programs: {
      ...ivsPrograms("@ivskit/client-ivs"),
      "all exports": 'import * as everything from "@ivskit/client-ivs"; globalThis.used = { ...everything };',
    },
  },
  oneCommandOf("@ivskit/client-ivs-realtime", "IVSRealTimeClient", "GetStageCommand"),
  oneCommandOf("@ivskit/client-ivschat", "IvschatClient", "GetRoomCommand"),
];

function oneCommandOf(from: string, client: string, command: string): ClientPrograms {
  return { client: from, programs: { "one command": programUsing(from, client, command) } };
}
