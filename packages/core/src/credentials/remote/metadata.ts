/**
 * Sends requests to the metadata services of containers and instances over `node:http`. Fetch could send them to a
 * proxy, which cannot reach these services and must not see their answers.
 */
import { Buffer } from "node:buffer";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type Answer, maxAnswerBytes } from "./ask.ts";

/** The method and the headers of a request. */
export interface MetadataRequest {
  readonly method?: "GET" | "PUT";
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request over a new connection, and never to a proxy. */
export function requestMetadata(url: URL, { method, headers }: MetadataRequest, signal: AbortSignal): Promise<Answer> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(url, { agent: false, method: method ?? "GET", headers: { ...headers }, signal });
    sent.on("error", (error) => reject(signal.aborted ? signal.reason : withoutPacket(error)));
    sent.on("response", (response) => readAnswer(response).then(resolve, reject));
    sent.end();
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0 } = response;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > maxAnswerBytes) return { status, text: undefined };
  }
  return { status, text: Buffer.concat(pieces).toString() };
}

/** Removes the bytes that Node's parser adds to its errors, because they can contain secrets. */
function withoutPacket(error: Error): Error {
  Reflect.deleteProperty(error, "rawPacket");
  return error;
}
