import { createSocket } from "node:dgram";

interface Document {
  readonly name: string;
  readonly subsegments?: readonly Document[];
  readonly namespace?: string;
  readonly aws?: { readonly operation?: string; readonly region?: string; readonly retries?: number };
  readonly http?: { readonly response?: { readonly status?: number } };
  readonly error?: boolean;
}

/** Receives one segment, as the daemon of X-Ray does. */
export async function receiveOne(): Promise<{ address: string; segment: Promise<Document> }> {
  const socket = createSocket("udp4");
  const segment = new Promise<Document>((resolve) => {
    socket.on("message", (message) => {
      const [, text = "{}"] = message.toString("utf8").split("\n");
      const document = JSON.parse(text) as Document;
      if (document.name !== "program") return;
      socket.close();
      resolve(document);
    });
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return { address: `127.0.0.1:${socket.address().port}`, segment };
}

/** The parts of a segment that do not differ from run to run. */
export function summary(document: Document): object {
  const { name, namespace, aws, http, error, subsegments = [] } = document;
  const { operation, region, retries } = aws ?? {};
  return {
    name,
    namespace,
    operation,
    region,
    retries,
    status: http?.response?.status,
    error,
    subsegments: subsegments.map(summary),
  };
}
