/** Generates a client for each service of a model into a folder, and bundles the clients with their cases. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@ivskit/codegen";
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { collectCases, hasEventStream } from "./cases.ts";
import { type Model, readModel, type Shape, shapeOf } from "./model.ts";

const here = import.meta.dirname;

/**
 * @param overlays files that add details which the models leave to each client's own code
 * @param folder an empty folder, which gets the clients
 * @returns a module that sets the global function `report`, and whose default export is a Worker that responds with the
 * report
 */
export async function bundleCases(file: string, overlays: readonly string[], folder: string): Promise<string> {
  const model = readModel(file);
  const callable = join(folder, "model.json");
  const services = collectCases(model);
  writeFileSync(
    callable,
    JSON.stringify(
      callablePart(
        model,
        services.map(({ service }) => service),
      ),
    ),
  );
  mkdirSync(join(folder, "node_modules/@ivskit"), { recursive: true });
  symlinkSync(packageFolder("@ivskit/core", here), join(folder, "node_modules/@ivskit/core"));

  const fitting = overlays.filter((overlay) => Object.keys(readModel(overlay).shapes).every((id) => model.shapes[id]));
  const imports: string[] = [];
  const suites: string[] = [];
  for (const [index, { service, cases }] of services.entries()) {
    generate({
      models: [callable],
      overlays: fitting,
      // The cases also call operations that the shipped overlays leave out.
      shippedOverlays: false,
      service,
      out: join(folder, `client-${index}`),
      fillDefaults: true,
    });
    imports.push(`import * as client${index} from "./client-${index}/src/index.ts";`);
    imports.push(`import { resolveEndpoint as resolve${index} } from "./client-${index}/src/endpoints.ts";`);
    // The cases travel as text: in an object literal, a key `__proto__` would set the prototype.
    const text = JSON.stringify(JSON.stringify(cases));
    suites.push(
      `{ service: ${JSON.stringify(service)}, client: client${index}, resolveEndpoint: resolve${index}, cases: JSON.parse(${text}) }`,
    );
  }
  const program = `
    import { runSuites } from ${JSON.stringify(join(here, "inside/run.ts"))};
    ${imports.join("\n")}
    globalThis.report = () => runSuites([${suites.join(",\n")}]);
    export default { fetch: async () => Response.json(await globalThis.report()) };`;
  return bundleWithEsbuild(program, { folder, place: "browser" });
}

/**
 * The model without services that have no cases, and without operations that only they have or that clients cannot
 * call.
 */
function callablePart(model: Model, services: readonly string[]): Model {
  const kept = new Set(
    services
      .flatMap((id) => (shapeOf(model, id).operations ?? []).map(({ target }) => target))
      .filter((id) => !hasEventStream(model, shapeOf(model, id))),
  );
  const shapes = Object.entries(model.shapes).flatMap(([id, shape]): [string, Shape][] => {
    if (shape.type === "operation") {
      // Server frameworks add errors of their own; models name these errors but do not define them.
      const errors = (shape.errors ?? []).filter(({ target }) => model.shapes[target]);
      return kept.has(id) ? [[id, { ...shape, errors }]] : [];
    }
    if (shape.type !== "service") return [[id, shape]];
    const operations = shape.operations?.filter(({ target }) => kept.has(target)) ?? [];
    return services.includes(id) ? [[id, { ...shape, operations }]] : [];
  });
  return { ...model, shapes: Object.fromEntries(shapes) };
}
