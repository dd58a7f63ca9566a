/**
 * A program for every runtime: it sends requests that fail, by each transport, and reports the errors that core makes
 * of them. Core's sources are bundled for the platform of the runtime, so that each error is the runtime's own.
 */
import { packageFolder } from "@ivskit/tooling/package-folder";
import { build } from "esbuild";

const core = packageFolder("@ivskit/core", import.meta.dirname);

/** The value of a request header. Runtimes refuse to send it, and quote it in their error. */
export const secret = "first-0123456789\nsecond-0123456789";

/** The error of a request. */
export interface Failed {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  /** All text that an inspection of the error can show. */
  readonly shown: string;
  /** True if the cause is the thrown object itself, and not a copy. */
  readonly isOriginal: boolean;
}

/** Errors by transport and kind of failure. */
export type Failures = Readonly<Record<string, Failed | undefined>>;

export type Transport = "fetch" | "node:http" | "Smithy";

const transports: Readonly<Record<Transport, string>> = {
  fetch: `async (url, request) => {
    const init = { method: "POST", headers: request.headers, body: request.body };
    await (await fetch(url, init)).text();
  }`,
  "node:http": "read(createNodeHttpHandler())",
  Smithy: "read(new FetchHttpHandler())",
};

const imports: Readonly<Record<Transport, string>> = {
  fetch: "",
  "node:http": `import { createNodeHttpHandler } from "${core}/src/node-http.ts";`,
  Smithy: 'import { FetchHttpHandler } from "@smithy/fetch-http-handler";',
};

/** A host with two addresses, if `twoAddresses` is set. It needs Node. */
export const twoAddressesHost = "two-addresses.test";

const resolveTwo = `import dns from "node:dns";
const { lookup } = dns;
dns.lookup = (host, options, done) =>
  host === "${twoAddressesHost}"
    ? done(null, ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 })))
    : lookup(host, options, done);
`;

/** A module that exports `report`, which gives `Failures`. */
export async function failingModule(
  urls: Readonly<Record<string, string>>,
  platform: "node" | "browser",
  used: readonly Transport[],
  twoAddresses = false,
): Promise<string> {
  const contents = `
import { createScrub } from "${core}/src/secrets/scrub.ts";
import { connectionFailed } from "${core}/src/transport/outcome.ts";
${used.map((transport) => imports[transport]).join("\n")}
${twoAddresses ? resolveTwo : ""}
const read = (handler) => async (_, request) => {
  const { response } = await handler.handle(request);
  await new Response(response.body?.body ?? response.body).text();
};
const transports = { ${used.map((transport) => `"${transport}": ${transports[transport]}`).join(", ")} };

function show(error, depth = 0) {
  if (Object(error) !== error || depth > 9) return String(error);
  const texts = Reflect.ownKeys(error).map((key) => {
    const value = error[key];
    return value instanceof Uint8Array ? new TextDecoder().decode(value) : show(value, depth + 1);
  });
  return [error.name, error.message, error.stack, ...texts].join(" ");
}

async function fail(transport, name, url) {
  const { protocol, hostname, port } = new URL(url);
  const header = name === "a header with a line break" ? ${JSON.stringify(secret)} : "fine";
  const headers = { "content-type": "application/json", "x-test": header };
  const request = { method: "POST", protocol, hostname, port: Number(port), path: "/", query: {}, headers, body: "{}" };
  try {
    await transports[transport](url, request);
  } catch (thrown) {
    // The client refuses such a header before it is sent.
    const error = connectionFailed(thrown, createScrub(["not-a-real-secret", header]), request);
    const { name: kind, message, code, cause } = error;
    return { name: kind, message, code, shown: show(error), isOriginal: cause === thrown };
  }
}

export async function report() {
  const failures = {};
  for (const transport of Object.keys(transports)) {
    for (const [name, url] of Object.entries(${JSON.stringify(urls)})) {
      failures[transport + ": " + name] = await fail(transport, name, url);
    }
  }
  return failures;
}
`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: core },
    bundle: true,
    write: false,
    format: "esm",
    platform,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}
