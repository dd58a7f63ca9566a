/** Requests of which no Request can be made: their host or their target makes no URL. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { readHost } from "../http/allow-list.ts";
import { malformedHost, malformedTarget } from "../http/gate.ts";

/** Answers such a request with a 400 and gives true; leaves any other alone. */
export function refuseMalformed(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const refusal = refusalOf(incoming);
  if (refusal === undefined) return false;
  // What follows on the connection may be the rest of something that was read wrongly.
  outgoing.writeHead(refusal.status, { ...Object.fromEntries(refusal.headers), connection: "close" });
  void refusal.text().then((body) => outgoing.end(body));
  return true;
}

function refusalOf({ headers: { host = "" }, url = "" }: IncomingMessage): Response | undefined {
  if (readHost(host) === undefined) return malformedHost();
  const target = /^https?:\/\//.test(url) ? url : `http://${host}${url}`;
  return URL.canParse(target) ? undefined : malformedTarget();
}
