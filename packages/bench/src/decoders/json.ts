/** The lower bound: a Response is read and parsed, and timestamps stay text. */
import type { Answer, Decode } from "./decoder.ts";

export function createDecode({ operation, body }: Answer): Decode {
  const headers = { "content-type": "application/json" };
  const member = operation === "ListChannels" ? "channels" : "streamSessions";
  return async () => {
    const value = JSON.parse(await new Response(body, { headers }).text()) as Record<string, unknown[]>;
    return value[member]?.length ?? 0;
  };
}
