/** Passes bytes from an encoder to the service, and notes when the first frames pass. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

export interface Relay {
  /** The address for the encoder. */
  readonly url: string;
  /** The time of the machine in milliseconds. Undefined until frames have passed. */
  firstFramesMs(): number | undefined;
  close(): void;
}

/** The handshake has 3073 bytes, and the commands before the media have less than the rest. */
const bytesBeforeMedia = 3073 + 2048;

export async function startRelay(rtmpUrl: string): Promise<Relay> {
  let received = 0;
  let firstFramesMs: number | undefined;
  const target = new URL(rtmpUrl);
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    incoming.on("data", (bytes: Buffer) => {
      received += bytes.length;
      if (received > bytesBeforeMedia) firstFramesMs ??= Date.now();
    });
    incoming.pipe(outgoing).pipe(incoming);
    for (const socket of [incoming, outgoing]) socket.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `rtmp://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    firstFramesMs: () => firstFramesMs,
    close: () => server.close(),
  };
}
