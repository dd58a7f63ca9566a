/** A column of the matrix: a runtime that runs the suite. */
import { defaultCredentials } from "@ivskit/local";
import type { Connection } from "../scenarios/connection.ts";
import type { Result } from "./inside/suite.ts";
import type { Installed } from "./installed.ts";

/** The results of a runtime, as JSON. */
export interface Report {
  readonly results: readonly Result[];
  /**
   * Globals of single runtimes that the suite touched, each with the package that touched it, as in `@smithy/core:
   * Buffer`.
   */
  readonly touched: readonly string[];
  /** The result of the trespasser by its target: `absent`, `refused` or `reached`. */
  readonly trespass: Readonly<Record<string, string>>;
  /** Touches of the trespasser that were noticed. */
  readonly noticed: readonly string[];
}

export interface ColumnRun extends Report {
  readonly title: string;
  readonly version: string;
}

export interface Column {
  readonly title: string;
  /** Says which programs of the system the column needs and this machine does not have. Undefined if it can run. */
  missing?(): string | undefined;
  /** @throws Error with the runtime's own output, if it is not installed or gives no report */
  run(installed: Installed, connection: Connection): Promise<Omit<ColumnRun, "title">>;
}

export function connectionTo(endpoint: string): Connection {
  return { endpoint, region: "us-west-2", credentials: defaultCredentials };
}

/** How the clients send requests. */
export type Transport = "fetch" | "node:http" | "FetchHttpHandler";

interface HandlerSource {
  /** A line that imports the handler's class or function. */
  readonly imports: string;
  /** The expression that creates the handler. */
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

/** Returns the title of a column, as in `Deno over FetchHttpHandler`. */
export function titleOf(runtime: string, transport: Transport = "fetch"): string {
  return transport === "fetch" ? runtime : `${runtime} over ${transport}`;
}

/**
 * The module that a runtime runs. It exports `report`, which gives a `Report`; each runtime passes it on in its own
 * way.
 */
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
