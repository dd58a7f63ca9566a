/** Packs packages into tarballs, as they are published. */
import { execute } from "../execute.ts";

/**
 * Packs a package that is built, and gives the path of the tarball. Equal contents give an equal tarball. Only pnpm
 * replaces `workspace:` by versions when it packs.
 *
 * @param home the folder of the package
 * @param folder an absolute path; receives the tarball, named after the package and its version
 * @throws Error with the output of pnpm
 */
export async function pack(home: string, folder: string): Promise<string> {
  const [program = "", ...args] = [...pnpmCommand(), "pack", "--json", "--pack-destination", folder];
  const said = await execute(program, args, { cwd: home, env: process.env });
  return (JSON.parse(said) as { readonly filename: string }).filename;
}

/** The command of the pnpm that runs this repository's scripts. It names itself in `npm_execpath`. */
export function pnpmCommand(): readonly string[] {
  const running = process.env.npm_execpath ?? "";
  return /pnpm(\.exe)?$/.test(running) ? [running] : ["npx", "-y", "pnpm@12"];
}
