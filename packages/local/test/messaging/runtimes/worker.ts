/** A Worker whose Durable Object has the service. The Worker talks to it over WebSockets, and to one in its own memory. */
import { createWorkersHandler } from "../../../src/adapters/workers.ts";
import { createLocalIvs } from "../../../src/index.ts";
import { converse } from "./conversation.ts";

interface Stub {
  fetch(input: Request | string, init?: object): Promise<Response & { readonly webSocket?: WorkerSocket }>;
}

type WorkerSocket = WebSocket & { accept(): void };

interface Environment {
  readonly IVS: { idFromName(name: string): unknown; get(id: unknown): Stub };
}

export class Service {
  readonly fetch: (request: Request) => Promise<Response> = createWorkersHandler(createLocalIvs());
}

export default {
  async fetch(_request: Request, { IVS }: Environment): Promise<Response> {
    const stub = IVS.get(IVS.idFromName("ivs"));
    const served = await converse(
      "http://localhost",
      (token) => connect(stub, token),
      (request) => stub.fetch(request),
    );
    const local = createLocalIvs();
    const inProcess = await converse("http://ivs.local", (token) => local.rooms.connect(token), local.fetch);
    return new Response(`${served}\n${inProcess}`);
  },
};

/** A Worker opens a WebSocket by a request. This one has the events of one that opens by itself. */
function connect(stub: Stub, token: string): WebSocket {
  const events = new EventTarget();
  const headers = { upgrade: "websocket", "sec-websocket-protocol": token };
  const opening = stub.fetch("http://localhost/", { headers }).then(({ webSocket }) => {
    if (webSocket === undefined || webSocket === null) events.dispatchEvent(new Event("error"));
    else {
      webSocket.addEventListener("message", ({ data }) => events.dispatchEvent(new MessageEvent("message", { data })));
      webSocket.addEventListener("close", ({ code }) =>
        events.dispatchEvent(Object.assign(new Event("close"), { code })),
      );
      webSocket.accept();
      events.dispatchEvent(new Event("open"));
    }
    return webSocket;
  });
  return Object.assign(events, {
    send: (text: string) => void opening.then((socket) => socket?.send(text)),
    close: () => void opening.then((socket) => socket?.close(1000, "")),
  }) as unknown as WebSocket;
}
