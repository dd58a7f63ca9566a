/** Uses the providers of credentials that every runtime has. Returns results and error texts, to compare runtimes. */
import { fromCognitoIdentity } from "@ivskit/core/credentials/cognito";
import { fromTokenEndpoint } from "@ivskit/core/credentials/token-endpoint";
import { fromWebIdentity } from "@ivskit/core/credentials/web-identity";

/** The URLs that the providers call. */
export interface GivenUrls {
  /** A server that answers as `credential-endpoints.ts` says. */
  readonly endpoints: string;
  /** A URL at which no server listens. */
  readonly unreachable: string;
}

interface Options {
  readonly maxAttempts?: number;
  readonly requestTimeout?: number;
  readonly abortSignal?: AbortSignal;
}

type Provider = () => Promise<{ readonly accessKeyId: string; readonly expiration?: Date | undefined }>;

/** Text that all secrets contain, in the program and in the answers. */
const mark = "very-hidden";

/** Creates the three providers. Each sends the name of a case to the server, which answers by it. */
function providersFor(url: string, answer: string, options: Options): Readonly<Record<string, Provider>> {
  const token = `${mark}.${answer}`;
  const roleArn = "arn:aws:iam::123456789012:role/streamer";
  const pool = { identityPoolId: "us-west-2:8a16ad7a-pool", logins: { issuer: async () => token } };
  const request = async (): Promise<RequestInit> => ({ headers: { authorization: token } });
  return {
    "web identity": fromWebIdentity({ roleArn, token: async () => token, endpoint: `${url}/sts`, ...options }),
    cognito: fromCognitoIdentity({ ...pool, endpoint: `${url}/cognito`, ...options }),
    "token endpoint": fromTokenEndpoint(`${url}/token`, { request, ...options }),
  };
}

async function outcomeOf(provider: Provider): Promise<string> {
  try {
    const { accessKeyId, expiration } = await provider();
    return `${accessKeyId} until ${expiration?.toISOString()}`;
  } catch (thrown) {
    const error = thrown as Error & { readonly reason?: string };
    const shown = `${error.stack} ${error.message} ${error.cause} ${JSON.stringify([error, error.cause])}`;
    return shown.includes(mark) ? "an error with a secret" : `${error.name} ${error.reason}: ${error.message}`;
  }
}

/** Returns the outcome of each provider in each case. */
export async function useProviders({ endpoints, unreachable }: GivenUrls): Promise<Record<string, unknown>> {
  const cases: Readonly<Record<string, readonly [url: string, answer: string, options?: () => Options]>> = {
    credentials: [endpoints, "credentials"],
    "a second attempt": [endpoints, "busy", () => ({ maxAttempts: 2 })],
    "a refusal": [endpoints, "refusal"],
    "a redirect": [endpoints, "redirect"],
    "another text": [endpoints, "text"],
    "no answer": [endpoints, "silence", () => ({ requestTimeout: 200 })],
    "no server": [unreachable, "credentials"],
    "an abort": [endpoints, "silence", () => ({ abortSignal: AbortSignal.timeout(300), requestTimeout: 0 })],
  };
  const outcomes: Record<string, unknown> = {};
  for (const [name, [url, answer, options]] of Object.entries(cases)) {
    const providers = Object.entries(providersFor(url, answer, { maxAttempts: 1, ...options?.() }));
    const results = await Promise.all(providers.map(async ([kind, provider]) => [kind, await outcomeOf(provider)]));
    outcomes[name] = Object.fromEntries(results);
  }
  return outcomes;
}
