/**
 * Sends one call with a client that is configured by nothing but its environment, and prints where it would go. It runs
 * in a folder with the packed packages; arguments are the module of the client and the name of its class and command.
 */
const [module = "", client = "", command = ""] = process.argv.slice(2);

interface Sent {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

let observed: object = {};
const requestHandler = {
  async handle({ protocol, hostname, port, path, headers }: Sent): Promise<object> {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const [, key, region] = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(lower.authorization ?? "") ?? [];
    observed = {
      url: `${protocol}//${hostname}${port ? `:${port}` : ""}${path}`,
      key,
      region,
      token: lower["x-amz-security-token"] ?? null,
      attempts: lower["amz-sdk-request"],
    };
    return { response: { statusCode: 200, headers: {}, body: undefined } };
  },
};

const exports = await import(module);
try {
  await new exports[client]({ requestHandler }).send(new exports[command]({}));
} catch (error) {
  // The client may reject the empty response. That does not matter if the request was seen before.
  if (Object.keys(observed).length === 0) observed = { error: `${error}` };
}
console.log(JSON.stringify(observed));
