/** A process that opens connections with the tokens that it gets, and holds them until its input ends. It reads nothing. */
import { WebSocket } from "ws";

export interface HolderTask {
  readonly url: string;
  readonly tokens: readonly string[];
}

/** The number of handshakes that run at the same time. */
const inFlight = 50;

let text = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  text += chunk;
  if (text.endsWith("\n")) break;
}
const { url, tokens } = JSON.parse(text) as HolderTask;
const left = [...tokens];
const statuses: Record<string, number> = {};
const openOnes = async (): Promise<void> => {
  for (let token = left.pop(); token !== undefined; token = left.pop()) {
    const socket = new WebSocket(url, token);
    const status = await new Promise<string>((resolve) => {
      socket.on("open", () => resolve("open"));
      socket.on("unexpected-response", (_request, response) => resolve(String(response.statusCode)));
      socket.on("error", (error) => resolve(error.message));
    });
    socket.pause();
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
};
await Promise.all(Array.from({ length: inFlight }, openOnes));
console.log(JSON.stringify(statuses));
// The parent kills this process.
setTimeout(() => process.exit(1), 120_000);
