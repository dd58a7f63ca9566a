/**
 * How the page's calls travel. A message to the audience still arrives when the page is closed right after it was sent:
 * the browser keeps its request alive, up to 64 KiB for all of them together, where a message has 1 KiB at most.
 */
import { type IvsClient, type IvsClientConfig, PutMetadataCommand } from "@ivskit/client-ivs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";

type Handler = NonNullable<IvsClientConfig["requestHandler"]>;

/** A redirect would carry the session token to wherever it points. */
const requestInit = (): RequestInit => ({ redirect: "manual" });
const plain: Handler = new FetchHttpHandler({ requestInit });
const keptAlive: Handler = new FetchHttpHandler({ keepAlive: true, requestInit });

/** Messages on their way to the handler, oldest first: they wait for credentials and a signature. */
const unstarted = new Set<symbol>();

/**
 * One handler for all calls, so that a single client shares credentials, clock and signing key among them. Reads are not
 * kept alive: when the page is closed, nobody needs their answers.
 */
export const requestHandler: Handler = {
  handle(request, options) {
    if (!request.path.endsWith("/PutMetadata")) return plain.handle(request, options);
    const answer = keptAlive.handle(request, options);
    // A second attempt starts nothing that waits.
    const [oldest] = unstarted;
    if (oldest !== undefined && /^attempt=1;/.test(request.headers["amz-sdk-request"] ?? "")) unstarted.delete(oldest);
    return answer;
  },
};

// The browser keeps only requests that have started. While a message waits for credentials or its signature, the page asks the
// user before it closes. This takes milliseconds, unless the token endpoint is slow.
addEventListener("beforeunload", (event) => {
  if (unstarted.size > 0) event.preventDefault();
});

/** Sends a message to those who watch a channel. */
export async function sendMetadata(client: IvsClient, channelArn: string, metadata: string): Promise<void> {
  const mark = Symbol("message");
  unstarted.add(mark);
  try {
    await client.send(new PutMetadataCommand({ channelArn, metadata }));
  } finally {
    unstarted.delete(mark);
  }
}
