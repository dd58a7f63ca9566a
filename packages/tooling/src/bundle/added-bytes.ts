/** Measures how much exports of a package add to a page that has an IVS client. */
import { bundleWithEsbuild } from "./esbuild.ts";
import { sizeOf } from "./size.ts";

const client = `import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
globalThis.client = [IvsClient, GetChannelCommand];`;

/**
 * Returns the bytes after gzip that these exports add to a browser bundle with a client.
 * @param folder the folder from which the package and the client are resolved
 */
export async function addedBytes(folder: string, packageName: string, names: readonly string[]): Promise<number> {
  const used = `import { ${names.join(", ")} } from "${packageName}"; globalThis.used = [${names.join(", ")}];`;
  const bytesOf = async (program: string): Promise<number> =>
    sizeOf(await bundleWithEsbuild(program, { folder, place: "browser" })).gzip;
  return (await bytesOf(`${client}\n${used}`)) - (await bytesOf(client));
}
