/**
 * The control by which the program in the other process commands the service. It has a port of its own, apart from
 * calls.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DropPlan } from "./drops.ts";
import type { ServiceReport, SoakService } from "./service.ts";
import type { IssuedCredentials } from "./tokens.ts";

/** The requests with their responses. */
export interface Controls {
  issue(lifetimeMs: number): IssuedCredentials;
  revokeAll(): void;
  drop(plan: DropPlan): Promise<void>;
  report(): ServiceReport;
}

export function controlsOf(service: SoakService): Controls {
  return {
    issue: (lifetimeMs) => service.tokens.issue(lifetimeMs),
    revokeAll: () => service.tokens.revokeAll(),
    drop: (plan) => service.drop(plan),
    report: () => service.report(),
  };
}

export async function startControl(controls: Controls): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    answer(controls, request).then(
      (text) => response.writeHead(200, { connection: "close" }).end(text),
      (error) => response.writeHead(500, { connection: "close" }).end(`${error}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(controls: Controls, request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  const name = (request.url ?? "").slice(1) as keyof Controls;
  const perform = controls[name] as (given: unknown) => unknown;
  return JSON.stringify((await perform(JSON.parse(text))) ?? null);
}
