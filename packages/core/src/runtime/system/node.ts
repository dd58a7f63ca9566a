/** Reads the variables and files of Node, Bun and Deno. */

/**
 * The part of Deno's API that is used here, since Deno runs this variant, too. Permissions are queried before each
 * access, because, in a terminal, an access without permission would stop the program with a prompt.
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

/** Returns true if all variables and the files of AWS tools may be read. */
export function maySearch(): boolean {
  return isGranted({ name: "env" }) && isGranted({ name: "read", path: `${homeFromVariables()}/.aws` });
}

/**
 * Returns the home folder, by the same rules as the AWS SDK for JavaScript v3. On Deno, the operating system is not
 * asked, since that could need a further permission, so the result can be undefined.
 */
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
  // Deno's own errors about permissions have this name.
  error.name = "NotCapable";
  throw error;
}
