/** Answers players on the port of the server. Segments are sent as they are, without a copy for each viewer. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Gate } from "../http/gate.ts";
import type { Media } from "../media/media.ts";
import { countryHeader } from "../media/playback/answer.ts";
import { playbackPrefix } from "../media/playback/playback.ts";

/** Milliseconds without progress after which a viewer who does not read is cut off. */
const readTimeoutMs = 30_000;

export function isForPlayers({ url = "" }: IncomingMessage): boolean {
  return url.startsWith(playbackPrefix);
}

export async function servePlayer(
  media: Media,
  gate: Gate,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host}`);
  const refused = gate(gateRequest(url, incoming));
  if (refused !== undefined) {
    outgoing.writeHead(refused.status, Object.fromEntries(refused.headers)).end(await refused.text());
    return;
  }
  // The server destroys a connection that makes no progress for this time. The timeout ends with the response.
  incoming.socket.setTimeout(readTimeoutMs);
  const { method = "GET", headers } = incoming;
  const country = headers[countryHeader];
  const answer = await media.answer({
    method,
    url,
    origin: headers.origin,
    country: typeof country === "string" ? country : undefined,
  });
  outgoing.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
  outgoing.end(method === "HEAD" || answer.status === 204 ? undefined : answer.body);
}

/**
 * Returns a request with the headers that the gate reads. A media element of a page sends `sec-fetch-site`, but no
 * origin.
 */
function gateRequest(url: URL, { headers }: IncomingMessage): Request {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  return new Request(url, {
    headers: {
      host,
      ...(origin !== undefined && { origin }),
      ...(typeof site === "string" && { "sec-fetch-site": site }),
    },
  });
}
