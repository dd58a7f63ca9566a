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

function refusalOf({ headersDistinct, url = "" }: IncomingMessage): Response | undefined {
  const [host, ...more] = headersDistinct.host ?? [];
  if (host === undefined || more.length > 0 || readHost(host) === undefined) return malformedHost();
  const isAbsolute = /^https?:\/\//.test(url);
  return URL.canParse(isAbsolute ? url : `http://${host}${url}`) && (isAbsolute || url.startsWith("/"))
    ? undefined
    : malformedTarget();
}
