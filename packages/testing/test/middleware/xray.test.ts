/** X-Ray and Powertools' Tracer trace our clients without a patch, in segments that they send to a daemon. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { Tracer } from "@aws-lambda-powertools/tracer";
import { GetChannelCommand, IvsClient, ListChannelsCommand } from "@ivskit/client-ivs";
import "@ivskit/core/middleware";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import xray from "aws-xray-sdk-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

/** A subsegment as the daemon receives it. */
interface Subsegment {
  readonly id: string;
  readonly name: string;
  readonly namespace?: string;
  readonly error?: boolean;
  readonly aws?: Readonly<Record<string, unknown>>;
  readonly http?: Readonly<Record<string, unknown>>;
  readonly subsegments?: readonly Subsegment[];
}

interface Document extends Subsegment {
  readonly trace_id: string;
}

const daemon = createSocket("udp4");
let documents: Document[] = [];
let service: Awaited<ReturnType<typeof startLocalIvs>>;
let traceHeaders: string[] = [];

beforeAll(async () => {
  daemon.on("message", (message) => {
    // The first line of a message names the format, and the second one is the document.
    const [, document = "{}"] = message.toString().split("\n");
    documents.push(JSON.parse(document));
  });
  daemon.bind(0, "127.0.0.1");
  await once(daemon, "listening");
  xray.setDaemonAddress(`127.0.0.1:${daemon.address().port}`);
  xray.setContextMissingStrategy("IGNORE_ERROR");
  xray.middleware.disableCentralizedSampling();
  service = await startLocalIvs();
});

afterAll(async () => {
  daemon.close();
  await service.close();
});

beforeEach(() => {
  documents = [];
  traceHeaders = [];
});

function createClient(): IvsClient {
  return new IvsClient({
    region: "us-west-2",
    credentials: defaultCredentials,
    endpoint: service.url,
    onRequest: ({ request }) => {
      traceHeaders.push(request.headers["X-Amzn-Trace-Id"] ?? request.headers["x-amzn-trace-id"] ?? "");
    },
  });
}

/** Runs calls in a segment, closes it, and waits until the daemon has it. */
async function traced(calls: () => Promise<unknown>): Promise<Document> {
  const segment = new xray.Segment("test");
  await xray.getNamespace().runPromise(async () => {
    xray.setSegment(segment);
    await calls();
  });
  segment.close();
  await expect.poll(() => documents.find(({ name }) => name === "test")).toBeDefined();
  return documents.find(({ name }) => name === "test") as Document;
}

/** The Tracer works on Lambda only. By default it traces each fetch, too, and calls would have a second subsegment. */
function captureByPowertools(client: IvsClient): IvsClient {
  vi.stubEnv("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x");
  try {
    return new Tracer({ serviceName: "test", captureHTTPsRequests: false }).captureAWSv3Client(client);
  } finally {
    vi.unstubAllEnvs();
  }
}

/** X-Ray calls the number of attempts `retries`, for the official clients too. */
const success = {
  name: "Ivs",
  namespace: "aws",
  aws: { operation: "ListChannels", region: "us-west-2", request_id: expect.any(String), retries: 1 },
  http: { response: { status: 200 } },
};

describe.each<[string, (client: IvsClient) => IvsClient]>([
  ["captureAWSv3Client of X-Ray", (client) => xray.captureAWSv3Client(client)],
  ["captureAWSv3Client of Powertools", captureByPowertools],
])("%s", (_, capture) => {
  test("a call is a subsegment of the segment, and its request names it", async () => {
    const client = capture(createClient());
    const { trace_id: traceId, subsegments = [] } = await traced(() => client.send(new ListChannelsCommand({})));
    expect(subsegments).toMatchObject([success]);
    expect(subsegments[0]?.error).toBeUndefined();
    expect(traceHeaders).toEqual([`Root=${traceId};Parent=${subsegments[0]?.id};Sampled=1`]);
  });

  test("an error is in the subsegment", async () => {
    const client = capture(createClient());
    const command = new GetChannelCommand({ arn: "arn:aws:ivs:us-west-2:123456789012:channel/unknown" });
    const { subsegments = [] } = await traced(() => expect(client.send(command)).rejects.toThrow());
    expect(subsegments).toMatchObject([
      {
        ...{ name: "Ivs", namespace: "aws", error: true },
        aws: { operation: "GetChannel", request_id: expect.any(String) },
        http: { response: { status: 404 } },
        cause: { exceptions: [{ message: expect.any(String), type: "ResourceNotFoundException" }] },
      },
    ]);
  });

  test("a client that is captured twice is traced once", async () => {
    const client = capture(capture(createClient()));
    const { subsegments } = await traced(() => client.send(new ListChannelsCommand({})));
    expect(subsegments).toHaveLength(1);
  });
});
