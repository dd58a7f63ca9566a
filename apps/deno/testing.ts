/** For the tests: a local Amazon IVS over real HTTP, and the audit as a process of its own. */
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "@ivskit/local";

/** Answers a request in the service's stead; undefined lets it through. */
export type Intercept = (operation: string, input: Record<string, unknown>) => Response | undefined;

export interface TestService extends AsyncDisposable {
  readonly url: string;
  readonly ivs: Ivs;
  readonly local: LocalIvs;
  /** The operations that were called, in order. */
  readonly called: readonly string[];
  intercept?: Intercept;
}

export function startService(options: LocalIvsOptions = {}): TestService {
  const local = createLocalIvs({ recordingConfigurationDelay: 0, ...options });
  const called: string[] = [];
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    const operation = new URL(request.url).pathname.slice(1);
    called.push(operation);
    const answer = service.intercept?.(operation, await request.clone().json());
    return answer ?? local.fetch(request);
  });
  const url = `http://127.0.0.1:${server.addr.port}`;
  const ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: url });
  const service: TestService = { url, ivs, local, called, [Symbol.asyncDispose]: () => server.shutdown() };
  return service;
}

/** What the service says to whoever lacks a permission. */
export function denied(operation: string): Response {
  const exceptionMessage = `User: arn:aws:iam::123456789012:user/ci is not authorized to perform: ivs:${operation}`;
  return Response.json({ exceptionMessage }, { status: 403, headers: { "x-amzn-errortype": "AccessDeniedException" } });
}

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** All that the audit may do: call the service, and read where it is and who asks. */
const permissions = [
  "--allow-net=127.0.0.1",
  "--allow-env=AWS_REGION,AWS_DEFAULT_REGION,AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,AWS_CREDENTIAL_EXPIRATION,IVS_ENDPOINT",
];

export function environment(url: string): Record<string, string> {
  return {
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
    IVS_ENDPOINT: url,
  };
}

export async function runAudit(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  granted: readonly string[] = permissions,
): Promise<Run> {
  const fixed = ["run", "--no-check", "--no-prompt", "--no-remote", "--cached-only"];
  const command = new Deno.Command(Deno.execPath(), {
    args: [...fixed, ...granted, new URL("audit.ts", import.meta.url).pathname, ...args],
    clearEnv: true,
    env: { ...kept("HOME"), ...kept("DENO_DIR"), NO_COLOR: "1", ...env },
    stdin: "null",
  });
  const { code, stdout, stderr } = await command.output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { status: code, stdout: decode(stdout), stderr: decode(stderr) };
}

export { permissions };

function kept(name: string): Record<string, string> {
  const value = Deno.env.get(name);
  return value === undefined ? {} : { [name]: value };
}
