/** In browsers and Workers, a stack that was not imported is an error that names the import. */
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { expect, test } from "vitest";

interface Page {
  readonly client: { readonly middlewareStack: object };
  readonly command: { readonly middlewareStack: object };
}

const program = `import { IvsClient, GetChannelCommand } from "@ivskit/client-ivs";
export const client = new IvsClient({});
export const command = new GetChannelCommand({ arn: "a" });
`;

async function load(code: string, place: "browser" | "workers"): Promise<Page> {
  const bundle = await bundleWithEsbuild(code, { folder: import.meta.dirname, place });
  return await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(bundle).toString("base64")}`);
}

test.each(["browser", "workers"] as const)("a bundle for a %s names the import", async (place) => {
  const { client, command } = await load(program, place);
  const error = expect.objectContaining({
    name: "ConfigurationError",
    message: 'middlewareStack needs import "@ivskit/core/middleware".',
  });
  expect(() => client.middlewareStack).toThrow(error);
  expect(() => command.middlewareStack).toThrow(error);
  const complete = await load(`import "@ivskit/core/middleware";\n${program}`, place);
  expect(complete.client.middlewareStack).toHaveProperty("add");
  expect(complete.command.middlewareStack).toHaveProperty("add");
});
