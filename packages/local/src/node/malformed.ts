/** Requests of which no Request can be made, because their host makes no URL. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { readHost } from "../http/allow-list.ts";
import { malformedHost } from "../http/gate.ts";

/** Answers such a request with a 400 and gives true; leaves any other alone. */
export function refuseMalformed({ headers: { host = "" } }: IncomingMessage, outgoing: ServerResponse): boolean {
  if (readHost(host) !== undefined) return false;
  const refusal = malformedHost();
  // Later bytes on the connection may belong to the malformed request.
  outgoing.writeHead(refusal.status, { ...Object.fromEntries(refusal.headers), connection: "close" });
  void refusal.text().then((body) => outgoing.end(body));
  return true;
}
