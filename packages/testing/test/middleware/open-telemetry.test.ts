/** The example of the README of core traces calls with OpenTelemetry's own spans. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GetChannelCommand, IvsClient, ListChannelsCommand } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { SpanStatusCode, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, onTestFinished, test } from "vitest";
import { traceCalls } from "./open-telemetry.ts";

test("every call is a span, with its name, status and error", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  const service = await startLocalIvs();
  onTestFinished(async () => {
    trace.disable();
    await provider.shutdown();
    await service.close();
  });
  const client = new IvsClient({ region: "us-west-2", credentials: defaultCredentials, endpoint: service.url });
  traceCalls(client);
  await client.send(new ListChannelsCommand({}));
  const unknown = new GetChannelCommand({ arn: "arn:aws:ivs:us-west-2:123456789012:channel/unknown" });
  await expect(client.send(unknown)).rejects.toThrow();
  const spans = exporter.getFinishedSpans().map(({ name, attributes, status, events }) => {
    return {
      name,
      attributes,
      status: status.code,
      errors: events.map((event) => event.attributes?.["exception.type"]),
    };
  });
  const common = { "rpc.system": "aws-api", "rpc.service": "IvsClient" };
  expect(spans).toEqual([
    {
      name: "ListChannels",
      attributes: { ...common, "rpc.method": "ListChannels", "http.response.status_code": 200 },
      status: SpanStatusCode.UNSET,
      errors: [],
    },
    {
      name: "GetChannel",
      attributes: { ...common, "rpc.method": "GetChannel" },
      status: SpanStatusCode.ERROR,
      errors: ["ResourceNotFoundException"],
    },
  ]);
});

test("the README of core shows this example", () => {
  const repository = join(import.meta.dirname, "../../../..");
  const readme = readFileSync(join(repository, "packages/core/README.md"), "utf8");
  expect(readme).toContain(readFileSync(join(import.meta.dirname, "open-telemetry.ts"), "utf8"));
});
