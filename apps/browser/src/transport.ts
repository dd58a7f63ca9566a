/**
 * Sends the calls of the page. Requests of PutMetadata have `keepalive`, so the browser completes them even if the page
 * is closed. Browsers allow 64 KiB for the bodies of all such requests together, and a message has at most 1 KiB.
 */
import { type IvsClient, type IvsClientConfig, PutMetadataCommand } from "@ivskit/client-ivs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";

type Handler = NonNullable<IvsClientConfig["requestHandler"]>;

/** Returns the options of a request. A redirect is not followed: it could send the session token to another server. */
const requestInit = (): RequestInit => ({ redirect: "manual" });
const plain: Handler = new FetchHttpHandler({ requestInit });
const keptAlive: Handler = new FetchHttpHandler({ keepAlive: true, requestInit });

/** One mark for each message that waits for credentials or a signature, the oldest first. */
const unstarted = new Set<symbol>();

/**
 * Sends messages with `keepalive`, and all other calls without it, because a closed page does not need their answers.
 * One handler sends both, so that one client can sign them with the same credentials, clock and signing key.
 */
export const requestHandler: Handler = {
  handle(request, options) {
    if (!request.path.endsWith("/PutMetadata")) return plain.handle(request, options);
    const answer = keptAlive.handle(request, options);
    // A retry belongs to a message that has already started, so only first attempts count here.
    const [oldest] = unstarted;
    if (oldest !== undefined && /^attempt=1;/.test(request.headers["amz-sdk-request"] ?? "")) unstarted.delete(oldest);
    return answer;
  },
};

// When the page is closed, the browser keeps only requests that have started. A message first waits for credentials or
// a signature, which takes milliseconds unless the token endpoint is slow. During that wait, the browser asks the user
// before it closes the page.
addEventListener("beforeunload", (event) => {
  if (unstarted.size > 0) event.preventDefault();
});

/** Sends a message to the viewers of a channel. */
export async function sendMetadata(client: IvsClient, channelArn: string, metadata: string): Promise<void> {
  const mark = Symbol("message");
  unstarted.add(mark);
  try {
    await client.send(new PutMetadataCommand({ channelArn, metadata }));
  } finally {
    unstarted.delete(mark);
  }
}
