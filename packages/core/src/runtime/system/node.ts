/** The variables and files of Node, Bun and Deno. */

/**
 * Deno, which shares this variant with Node: see `#hash`. Its permissions are queried before each access, since reading
 * without one would stop the program with a prompt.
 */
interface DenoRuntime {
  readonly permissions: { querySync(descriptor: Permission): { readonly state: string } };
}

type Permission =
  | { readonly name: "env"; readonly variable?: string }
  | { readonly name: "read"; readonly path: string };

/** Reads a variable; undefined if it is not set or is empty. @throws Error if reading is not permitted */
export function readVariable(name: string): string | undefined {
  demand({ name: "env", variable: name });
  return process.env[name] || undefined;
}

/** Reads a file as UTF-8. @throws Error if it cannot be read, or if reading is not permitted */
export async function readTextFile(path: string): Promise<string> {
  demand({ name: "read", path });
  const { readFile } = await import("node:fs/promises");
  return readFile(path, "utf8");
}

/** True if all variables and the files of AWS tools may be read. */
export function maySearch(): boolean {
  return isGranted({ name: "env" }) && isGranted({ name: "read", path: `${homeFromVariables()}/.aws` });
}

/** The home folder, found as the AWS SDK for JavaScript v3 finds it. Deno may need more permissions for the last way. */
export async function findHome(): Promise<string | undefined> {
  const home = homeFromVariables();
  if (home || deno()) return home;
  const { homedir } = await import("node:os");
  return homedir();
}

function homeFromVariables(): string | undefined {
  const [home, profile, path, drive] = ["HOME", "USERPROFILE", "HOMEPATH", "HOMEDRIVE"].map((variable) =>
    isGranted({ name: "env", variable }) ? process.env[variable] : undefined,
  );
  return home || profile || (path ? `${drive ?? "C:\\"}${path}` : undefined);
}

function deno(): DenoRuntime | undefined {
  return (globalThis as { readonly Deno?: DenoRuntime }).Deno;
}

function isGranted(permission: Permission): boolean {
  const { state } = deno()?.permissions.querySync(permission) ?? { state: "granted" };
  return state === "granted";
}

function demand(permission: Permission): void {
  if (isGranted(permission)) return;
  const error = new Error(`Deno was not run with --allow-${permission.name}.`);
  // Deno gives its own errors this name.
  error.name = "NotCapable";
  throw error;
}
