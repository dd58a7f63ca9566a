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

/** How the clients send. */
export type Transport = "fetch" | "node:http" | "FetchHttpHandler";

interface HandlerSource {
  /** A line that imports what makes the handler. */
  readonly imports: string;
  /** The expression that makes it. */
  readonly handler: string;
}

const handlerSources: Readonly<Record<Exclude<Transport, "fetch">, HandlerSource>> = {
  "node:http": {
    imports: 'import { createNodeHttpHandler } from "@ivskit/core/node-http";',
    handler: "createNodeHttpHandler()",
  },
  FetchHttpHandler: {
    imports: 'import { FetchHttpHandler } from "@smithy/fetch-http-handler";',
    handler: "new FetchHttpHandler()",
  },
};

/** As in `Deno over FetchHttpHandler`. */
export function titleOf(runtime: string, transport: Transport = "fetch"): string {
  return transport === "fetch" ? runtime : `${runtime} over ${transport}`;
}

/** The module that a runtime gets. It exports `report`, which gives a `Report`; how that is handed over is the runtime's. */
export function reportModule(connection: Connection, transport: Transport = "fetch"): string {
  const source = transport === "fetch" ? undefined : handlerSources[transport];
  return `import { touched } from "./watch.js";
import { runSuite } from "./suite.js";
${source?.imports ?? ""}
import { trespass } from "@ivskit/trespasser";

export async function report() {
  const requestHandler = ${source?.handler ?? "undefined"};
  const results = await runSuite({ ...${JSON.stringify(connection)}, ...(requestHandler && { requestHandler }) });
  const before = touched();
  const outcomes = await trespass();
  const noticed = touched().filter((touch) => !before.includes(touch));
  return { results, touched: before, trespass: outcomes, noticed };
}
`;
}
