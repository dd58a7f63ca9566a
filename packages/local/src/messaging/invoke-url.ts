/**
 * Calls a review handler at a URL, as Lambda is called, so that an emulator of Lambda can serve it.
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */

/** The longest answer that is read, in characters. */
const answerLimit = 64 * 1024;

/**
 * @param url a URL without a path gets the path of Lambda: `/2015-03-31/functions/NAME/invocations`
 * @param arn of the function
 * @throws Error for anything but a JSON answer with status 200
 */
export async function invokeUrl(url: string, arn: string, event: object, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(urlOf(url, arn), {
    method: "POST",
    headers: { "content-type": "application/json", "x-amz-invocation-type": "RequestResponse" },
    body: JSON.stringify(event),
    signal,
  });
  const text = await readText(response);
  if (response.status !== 200 || response.headers.has("x-amz-function-error")) {
    throw new Error(`The review handler answered with status ${response.status}`);
  }
  return JSON.parse(text);
}

function urlOf(url: string, arn: string): string {
  const { pathname, origin, search } = new URL(url);
  if (pathname !== "/") return url;
  const name = /:function:([^:]+)/.exec(arn)?.[1] ?? arn;
  return `${origin}/2015-03-31/functions/${encodeURIComponent(name)}/invocations${search}`;
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > answerLimit) throw new Error(`The answer is longer than ${answerLimit} characters`);
  }
  return text;
}
