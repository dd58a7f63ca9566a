/**
 * Commands of classic WebDriver over HTTP.
 * @see https://www.w3.org/TR/webdriver2/
 */

const startTimeoutMs = 60_000;

export interface Driver {
  /** The version of the browser. */
  readonly version: string;
  /** @throws Error with the driver's text, if it refuses the command or ends */
  send<Result>(path: string, body: object): Promise<Result>;
}

interface NewSession {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Opens a session of the driver, returns the result of `use`, and ends the session. */
export async function withSession<Value>(port: number, use: (driver: Driver) => Promise<Value>): Promise<Value> {
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const timeouts = { script: 300_000 };
  const session = await command<NewSession>(`${base}/session`, "POST", { capabilities: { alwaysMatch: { timeouts } } });
  const home = `${base}/session/${session.sessionId}`;
  try {
    return await use({
      version: session.capabilities.browserVersion,
      send: (path, body) => command(`${home}/${path}`, "POST", body),
    });
  } finally {
    // Ends the browser. If the driver is gone, the caller's kill does it.
    await command(home, "DELETE").catch(() => undefined);
  }
}

async function untilReady(base: string): Promise<void> {
  const lastMs = Date.now() + startTimeoutMs;
  for (;;) {
    try {
      await command(`${base}/status`, "GET");
      return;
    } catch (error) {
      if (Date.now() > lastMs) throw new Error(`the driver at ${base} gives no status`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function command<Result>(url: string, method: string, body?: object): Promise<Result> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
