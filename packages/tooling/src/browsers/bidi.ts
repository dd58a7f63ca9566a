/**
 * Commands of WebDriver BiDi over a WebSocket.
 * @see https://www.w3.org/TR/webdriver-bidi/
 */

export interface Bidi {
  /** @throws Error with the browser's text, if it refuses the command or ends */
  send<Result>(method: string, params: object): Promise<Result>;
}

interface Answer {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Settle = (answer: Answer) => void;

/** Connects while `use` runs. */
export async function withBidi<Value>(url: string, use: (bidi: Bidi) => Promise<Value>): Promise<Value> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Settle>();
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener("close", () => {
      for (const settle of waiting.values()) settle({ type: "error", error: "connection closed" });
      resolve();
    });
  });
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve());
      socket.addEventListener("error", () => reject(new Error(`no WebSocket connection to ${url}`)));
    });
    let lastId = 0;
    return await use({
      send: (method, params) =>
        new Promise<never>((resolve, reject) => {
          lastId += 1;
          waiting.set(lastId, ({ type, result, error, message = "" }) => {
            if (type === "success") resolve(result as never);
            else reject(new Error(`${method}: ${error}: ${message}`));
          });
          socket.send(JSON.stringify({ id: lastId, method, params }));
        }),
    });
  } finally {
    socket.close();
    await closed;
  }
}
