/** The providers of credentials for every runtime give the same results in Node, Deno, Bun, workerd and Chromium. */
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { startCredentialEndpoints } from "../src/credential-endpoints.ts";
import type { GivenUrls } from "../src/credentials-program.ts";
import { testInEveryRuntime } from "./every-runtime.ts";

const same = (text: string | RegExp): object => {
  const all = expect.stringMatching(text);
  return { "web identity": all, cognito: all, "token endpoint": all };
};
const success = {
  "web identity": "ASIAEXAMPLE until 2030-10-24T23:00:23.000Z",
  cognito: "ASIACOGNITO until 2030-01-01T00:00:00.500Z",
  "token endpoint": "ASIATOKEN until 2030-01-01T00:00:00.000Z",
};
const name = "(AWS STS|Amazon Cognito|The token endpoint at 127\\.0\\.0\\.1:\\d+)";
const want = {
  credentials: success,
  "a second attempt": success,
  "a refusal": {
    "web identity": "CredentialsError provider: AWS STS answered 400: InvalidIdentityToken, Invalid token [redacted].",
    cognito:
      "CredentialsError provider: Amazon Cognito answered 400: NotAuthorizedException, Invalid token [redacted].",
    "token endpoint": expect.stringMatching(/^CredentialsError provider: The token endpoint at \S+ answered 400\.$/),
  },
  // Browsers report the status 0 for a redirect that they do not follow.
  "a redirect": same(new RegExp(`^CredentialsError provider: ${name} answered (302|0)\\.$`)),
  "another text": {
    "web identity": "CredentialsError provider: AWS STS must answer with an access key id.",
    cognito: "CredentialsError provider: Amazon Cognito must answer with a JSON object.",
    "token endpoint": expect.stringMatching(/must answer with a JSON object\.$/),
  },
  "no answer": same(new RegExp(`^CredentialsError provider: ${name} did not answer within 200 ms\\.$`)),
  "no server": same(new RegExp(`^CredentialsError provider: ${name} cannot be reached: .`)),
  "an abort": same(/^AbortError /),
};

async function startUrls(): Promise<GivenUrls> {
  const [endpoints, other] = await Promise.all([startCredentialEndpoints(), startCredentialEndpoints()]);
  onTestFinished(() => endpoints.close());
  other.close();
  return { endpoints: endpoints.url, unreachable: other.url };
}

testInEveryRuntime({
  source: async () => `
    import { useProviders } from "./credentials-program.ts";
    const report = () => useProviders(${JSON.stringify(await startUrls())});`,
  folder: join(import.meta.dirname, "../src"),
  want,
  denoPermissions: ["--allow-net=127.0.0.1"],
});
