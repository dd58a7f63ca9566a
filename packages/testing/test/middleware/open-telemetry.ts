import type { IvsClient } from "@ivskit/client-ivs";
import "@ivskit/core/middleware";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

/** Makes a span of every call of a client. Spans of the attempts and of middleware are inside of it. */
export function traceCalls(client: IvsClient): void {
  const tracer = trace.getTracer("my-program");
  client.middlewareStack.add(
    (next, { clientName, commandName = "" }) =>
      (args) => {
        const method = commandName.replace(/Command$/, "");
        const attributes = { "rpc.system": "aws-api", "rpc.service": clientName, "rpc.method": method };
        return tracer.startActiveSpan(method, { kind: SpanKind.CLIENT, attributes }, async (span) => {
          try {
            const result = await next(args);
            span.setAttribute("http.response.status_code", (result.response as { statusCode: number }).statusCode);
            return result;
          } catch (error) {
            span.recordException(error as Error);
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.end();
          }
        });
      },
    { step: "initialize", name: "traceCalls" },
  );
}
