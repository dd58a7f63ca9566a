/** Runs the audit as a process against a local Amazon IVS over real HTTP. */
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials, type LocalIvs, type LocalIvsOptions } from "@ivskit/local";

/**
 * The options of every test. The timeout ends only a test that hangs, which Deno then reports by its name. A test that
 * passes ends as soon as its conditions hold.
 */
export const limited = { timeout: 300_000 } as const;

/** Milliseconds after which a run of the audit is killed. */
const runTimeoutMs = 120_000;

/** Returns the answer to a request, or undefined to pass the request on to the service. */
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

/** Returns the answer of the service to a caller without the permission. */
export function denied(operation: string): Response {
  const exceptionMessage = `User: arn:aws:iam::123456789012:user/ci is not authorized to perform: ivs:${operation}`;
  return Response.json({ exceptionMessage }, { status: 403, headers: { "x-amzn-errortype": "AccessDeniedException" } });
}

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The permissions that the audit needs: to call the service, and to read its settings and credentials. */
export const permissions = [
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
    args: [...fixed, ...granted, new URL("../src/main.ts", import.meta.url).pathname, ...args],
    clearEnv: true,
    env: { ...kept("HOME"), ...kept("DENO_DIR"), NO_COLOR: "1", ...env },
    stdin: "null",
    signal: AbortSignal.timeout(runTimeoutMs),
  });
  const { code, stdout, stderr } = await command.output();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { status: code, stdout: decode(stdout), stderr: decode(stderr) };
}

/** Runs the audit with an output that nothing reads, and returns its status and its errors. */
export async function runWithoutReader(args: readonly string[]): Promise<Omit<Run, "stdout">> {
  const fixed = ["run", "--no-check", "--no-prompt", "--no-remote", "--cached-only"];
  const child = new Deno.Command(Deno.execPath(), {
    args: [...fixed, new URL("../src/main.ts", import.meta.url).pathname, ...args],
    clearEnv: true,
    env: { ...kept("HOME"), ...kept("DENO_DIR"), NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(runTimeoutMs),
  }).spawn();
  await child.stdout.cancel();
  const [{ code }, stderr] = await Promise.all([child.status, new Response(child.stderr).text()]);
  return { status: code, stderr };
}

function kept(name: string): Record<string, string> {
  const value = Deno.env.get(name);
  return value === undefined ? {} : { [name]: value };
}
