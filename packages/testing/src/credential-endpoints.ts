/** A server that answers as AWS STS, as Amazon Cognito and as a backend. A request names the answer that it gets. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  cognitoCredentials,
  cognitoId,
  cognitoRefusal,
  stsAnswer,
  stsRefusal,
} from "@ivskit/tooling/credential-answers";

/** An answer that is not from the service, such as the page of a proxy. */
const otherText = "<html>very-hidden page</html>";

const backendAnswer = JSON.stringify({
  accessKeyId: "ASIATOKEN",
  secretAccessKey: "very-hidden-secret",
  sessionToken: "very-hidden-session",
  expiration: "2030-01-01T00:00:00Z",
});

/** The bodies with which one service answers. */
interface Bodies {
  readonly credentials: string;
  readonly refusal: string;
}

function bodiesFor({ url, headers }: IncomingMessage): Bodies {
  const text = "Invalid token very-hidden.refusal";
  if (url === "/sts") return { credentials: stsAnswer, refusal: stsRefusal("InvalidIdentityToken", text) };
  if (url !== "/cognito") return { credentials: backendAnswer, refusal: otherText };
  const isGetId = `${headers["x-amz-target"]}`.endsWith(".GetId");
  return {
    credentials: isGetId ? cognitoId : cognitoCredentials,
    refusal: cognitoRefusal("NotAuthorizedException", text),
  };
}

/** Pages of other origins may send the headers of all providers. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type, x-amz-target",
};

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts the server. `close` also ends requests that got no answer. */
export async function startCredentialEndpoints(): Promise<{ readonly url: string; close(): void }> {
  const busy = new Set<string | undefined>();
  /** Returns the answer that the sent token names; undefined for no answer. */
  const answerTo = (request: IncomingMessage, sent: string): Answer | undefined => {
    const [, wanted = ""] = /very-hidden\.(\w+)/.exec(sent) ?? [];
    const { credentials, refusal } = bodiesFor(request);
    const success = { status: 200, body: credentials };
    const failure = { status: 503, body: otherText };
    if (request.method === "OPTIONS") return { status: 204, body: "" };
    if (wanted === "silence") return undefined;
    if (wanted === "redirect") return { status: 302, body: "", headers: { location: "/elsewhere" } };
    if (wanted === "refusal") return { status: 400, body: refusal };
    if (wanted === "text") return { status: 200, body: otherText };
    if (wanted !== "busy" || busy.has(request.url)) return success;
    busy.add(request.url);
    return failure;
  };
  const server = createServer((request, response) => {
    let sent = `${request.headers.authorization} `;
    request.setEncoding("utf8").on("data", (text: string) => {
      sent += text;
    });
    request.on("end", () => {
      const answer = answerTo(request, sent);
      if (answer) response.writeHead(answer.status, { ...cors, ...answer.headers }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
