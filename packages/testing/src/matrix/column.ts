/** What a column of the matrix is: a runtime that can be told to run the suite. */
import { defaultCredentials } from "@ivskit/local";
import type { Connection } from "../scenarios/connection.ts";
import type { Result } from "./inside/suite.ts";
import type { Installed } from "./installed.ts";

/** What the runtime says, as JSON. */
export interface Report {
  readonly results: readonly Result[];
  /** Who took hold of which global during the suite, as in `@smithy/core: Buffer`. */
  readonly touched: readonly string[];
  /** What the trespasser came to: `absent`, `refused` or `reached`, by what it tried to reach. */
  readonly trespass: Readonly<Record<string, string>>;
  /** Those of the trespasser's touches that were noticed. */
  readonly noticed: readonly string[];
}

export interface ColumnRun extends Report {
  readonly title: string;
  readonly version: string;
}

export interface Column {
  readonly title: string;
  /** @throws Error with the runtime's own words, where it is not there or gives no report */
  run(installed: Installed, connection: Connection): Promise<Omit<ColumnRun, "title">>;
}

export function connectionTo(endpoint: string): Connection {
  return { endpoint, region: "us-west-2", credentials: defaultCredentials };
}

/** How the clients send: by fetch, or by the handler over `node:http`. */
export type Transport = "fetch" | "node:http";

/** The module that a runtime gets. It exports `report`, which gives a `Report`; how that is handed over is the runtime's. */
export function reportModule(connection: Connection, transport: Transport = "fetch"): string {
  const isFetch = transport === "fetch";
  const handlerImport = isFetch ? "" : `import { createNodeHttpHandler } from "@ivskit/core/node-http";\n`;
  const handler = isFetch ? "" : "requestHandler: createNodeHttpHandler()";
  return `import { touched } from "./watch.js";
import { runSuite } from "./suite.js";
${handlerImport}import { trespass } from "@ivskit/trespasser";

export async function report() {
  const results = await runSuite({ ...${JSON.stringify(connection)}, ${handler} });
  const before = touched();
  const outcomes = await trespass();
  const noticed = touched().filter((touch) => !before.includes(touch));
  return { results, touched: before, trespass: outcomes, noticed };
}
`;
}
