/** Bundles a program for Node with webpack, as a server's or a function's build does. */
import { join } from "node:path";
import webpack from "webpack";

/**
 * Bundles the program into `<folder>/bundle/bundle.js`, with webpack's defaults for Node.
 *
 * @returns the path of the bundle
 * @throws Error with webpack's errors. A warning about an optional package that is not installed is not an error
 */
export function bundleForNode(folder: string, entry: string): Promise<string> {
  const path = join(folder, "bundle");
  const compiler = webpack({
    mode: "production",
    target: "node",
    context: folder,
    entry: `./${entry}`,
    output: { path, filename: "bundle.js" },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(join(path, "bundle.js"));
      });
    });
  });
}
