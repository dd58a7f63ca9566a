/**
 * Signs requests before the measurement, so that it does not include the signer. Signatures are valid for 5 minutes.
 */
import { IvsClient } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";

export interface Prepared {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/**
 * @returns the requests that our client would send for these commands
 * @throws Error if no request was sent
 */
export async function prepare(
  url: string,
  send: (client: IvsClient) => Promise<unknown>[],
): Promise<[Prepared, ...Prepared[]]> {
  const requests: Prepared[] = [];
  const client = new IvsClient({
    region: "us-west-2",
    credentials: defaultCredentials,
    endpoint: url,
    maxAttempts: 1,
    fetch: async (request: Request) => {
      const { method, headers } = request;
      const body = Buffer.from(await request.arrayBuffer());
      requests.push({ method, path: new URL(request.url).pathname, headers: Object.fromEntries(headers), body });
      return Response.json({});
    },
  });
  await Promise.all(send(client));
  const [first, ...rest] = requests;
  if (first === undefined) throw new Error("No request was sent; expected at least one");
  return [first, ...rest];
}
