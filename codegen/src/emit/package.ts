/** `package.json`, `tsconfig.json` and `README.md`: what makes the sources a package. */
import { needsInput } from "../model/operation.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";
import { CORE } from "../plan/symbols.ts";
import type { FileSpec } from "./files.ts";

export interface PackageOptions {
  /** As in `@ivskit/client-ivs`. */
  readonly name: string;
  /** The range of versions of core that the package depends on. */
  readonly coreVersion: string;
}

export function emitPackage(plan: Plan, options: PackageOptions): readonly FileSpec[] {
  const { title = plan.model.service.sdkId } = plan.model.service;
  return [
    {
      kind: "json",
      path: "package.json",
      // Versions are given by the release tool.
      keep: ["version"],
      value: {
        name: options.name,
        version: "0.1.0",
        description: `A small fetch-based client for ${title}, one import per operation, for every JavaScript runtime.`,
        license: "Apache-2.0",
        type: "module",
        sideEffects: false,
        files: ["dist"],
        exports: {
          ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
          "./operations/*": { types: "./dist/operations/*.d.ts", default: "./dist/operations/*.js" },
          "./package.json": "./package.json",
        },
        scripts: { build: `tsc -p tsconfig.json && ${BUNDLE}` },
        dependencies: { [CORE]: options.coreVersion },
        devDependencies: BUILD_TOOLS,
        publishConfig: { access: "public" },
      },
    },
    { kind: "json", path: "tsconfig.json", keep: [], value: { compilerOptions: COMPILER_OPTIONS, include: ["src"] } },
    { kind: "text", path: "README.md", text: readme(plan, options) },
  ];
}

/**
 * All that the package exports at its top goes into one file: reading one for each operation would take most of the time
 * of an import on Node. Bundlers drop what is unused from it as they would drop files.
 */
const BUNDLE =
  "esbuild src/index.ts --bundle --packages=external --format=esm --target=es2022 --outfile=dist/index.js " +
  "--log-level=warning";

const BUILD_TOOLS = { esbuild: "^0.28.2", typescript: "^7.0.2" };

const COMPILER_OPTIONS = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  rootDir: "src",
  outDir: "dist",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  declaration: true,
  types: [],
};

function readme(plan: Plan, { name }: PackageOptions): string {
  const { service, operations } = plan.model;
  const title = service.title ?? service.sdkId;
  const example = exampleOf(plan);
  const paginator = plan.operations.find((planned) => planned.paginator && needsNothing(planned));
  const waiters = plan.operations.flatMap((planned) => planned.waiters.map((waiter) => waiter.function.name));
  const lines = [
    `# ${name}`,
    "",
    `A small fetch-based client for ${title} (API version ${service.version}): ${operations.length} operations, each imported by itself, in Node, Deno, Bun, Workers and browsers.`,
    "",
    "```ts",
    ...(example ? firstCall(plan, name, example) : []),
    "```",
  ];
  if (paginator?.paginator) {
    lines.push("", "Page by page, or item by item:", "", "```ts");
    lines.push(`import { ${paginator.paginator.name} } from "${name}";`, "");
    lines.push(
      `for await (const item of ${paginator.paginator.name}({ client }, {}).items()) console.log(item);`,
      "```",
    );
  }
  if (waiters.length > 0) lines.push("", `Waiters: ${waiters.map((waiter) => `\`${waiter}\``).join(", ")}.`);
  lines.push("", "## Names", "", ...nameTable(plan));
  lines.push(
    "",
    "This package is generated from the service's Smithy model. Do not edit its sources; change the model and generate again.",
    "",
  );
  return lines.join("\n");
}

function firstCall(plan: Plan, name: string, { command }: PlannedOperation): readonly string[] {
  return [
    `import { ${plan.client.name}, ${command.name} } from "${name}";`,
    "",
    `const client = new ${plan.client.name}({`,
    '  region: "us-west-2",',
    "  credentials: { accessKeyId, secretAccessKey, sessionToken },",
    "});",
    `const output = await client.send(new ${command.name}({}));`,
  ];
}

/** The beginner's call asks for something and changes nothing. */
function exampleOf(plan: Plan): PlannedOperation | undefined {
  const free = plan.operations.filter(needsNothing);
  return free.find(({ operation }) => operation.repeatable) ?? free[0];
}

function needsNothing({ operation }: PlannedOperation): boolean {
  return !needsInput(operation);
}

function nameTable(plan: Plan): readonly string[] {
  const { client, aggregated, exception } = plan;
  return [
    "| here | AWS SDK for JavaScript v3 | AWS SDKs with one class a service (Dart, Kotlin, …) |",
    "|---|---|---|",
    `| \`new ${client.name}({ region, credentials })\` | the same | – |`,
    "| `client.send(new …Command(input), { abortSignal })` | the same | – |",
    `| \`new ${aggregated.name}({ region, credentials })\` | the same | \`${aggregated.name}(region:, credentials:)\` |`,
    "| `endpoint`, `fetch` or `requestHandler` | `endpoint`, `requestHandler` | `endpointUrl`, `client` |",
    "| `credentials`: values or an async function | the same | `credentials`, `credentialsProvider` |",
    "| one method per operation, camelCase | the same | the same |",
    "| `close()`, or `destroy()` | `destroy()` | `close()` |",
    `| \`${exception.name}\` | the same | – |`,
  ];
}
