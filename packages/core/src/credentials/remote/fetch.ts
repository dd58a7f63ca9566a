/** Sends requests for credentials over fetch, in every runtime. */
import { type Answer, maxAnswerBytes, type RemoteOptions } from "./ask.ts";

/** The limits of a request, and the function that sends it. */
export interface FetchOptions extends RemoteOptions {
  /** The function that sends each Request. Default: the global fetch. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * Sends a request, and returns status and text of the answer. A redirect is not followed, because the secrets of the
 * request would reach another server.
 */
export async function fetchAnswer(
  { fetch: send = fetch }: FetchOptions,
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await send(new Request(url, { ...init, redirect: "manual", signal }));
  return { status: response.status, text: await readText(response) };
}

async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  const reader = body?.getReader();
  for (let read = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    read += value.length;
    if (read > maxAnswerBytes) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
