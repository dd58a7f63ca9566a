/** Answers requests whose host is not valid in a URL, so that no Request can be created. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { readHost } from "../http/allow-list.ts";
import { malformedHost } from "../http/gate.ts";

/** Answers such a request with a 400 and returns true. For any other request, it returns false. */
export function refuseMalformed({ headers: { host = "" } }: IncomingMessage, outgoing: ServerResponse): boolean {
  if (readHost(host) !== undefined) return false;
  const refusal = malformedHost();
  // Later bytes on the connection may belong to the malformed request.
  outgoing.writeHead(refusal.status, { ...Object.fromEntries(refusal.headers), connection: "close" });
  void refusal.text().then((body) => outgoing.end(body));
  return true;
}
