/** Reads environment variables in Workers with `nodejs_compat`. Browsers have no variables, and no file is read. */

declare const process: { readonly env?: Readonly<Record<string, string | undefined>> } | undefined;

/** Reads a variable; undefined if it is not set or is empty, or if the runtime has no variables. */
export function readVariable(name: string): string | undefined {
  return (typeof process === "object" && process?.env?.[name]) || undefined;
}

/** Never returns a text. @throws Error always, because there are no files */
export async function readTextFile(path: string): Promise<string> {
  throw new Error(`This runtime has no files, so ${path} cannot be read.`);
}

/** Returns false, because there are no files to search. */
export function maySearch(): boolean {
  return false;
}

/** Returns undefined, because there is no home folder. */
export async function findHome(): Promise<undefined> {
  return undefined;
}
