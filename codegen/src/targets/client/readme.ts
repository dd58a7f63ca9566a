/** The `README.md` of a package: a first call, pages, waiters, errors, regions and names. */
import { type Literal, literal, textOf } from "../../emit/code.ts";
import { textOfWarning } from "../../fault.ts";
import { corePackage } from "../../plan/core-symbols.ts";
import type { Plan, PlannedOperation } from "../../plan/plan.ts";
import { placeholdersOf } from "./placeholders.ts";
import { authLines, authOptionsOf, mixedAuth } from "./readme-auth.ts";

export function readmeOf(plan: Plan, name: string): string {
  const { service, operations } = plan.model;
  const count =
    operations.length === 1 ? "1 operation" : `${operations.length} operations, which can be imported one at a time`;
  return [
    `# ${name}`,
    "",
    `A small fetch-based client for ${titleOf(plan)} (API version ${oneLine(service.version)}): ${count}, in Node, Deno, Bun, Workers and browsers.`,
    ...install(name),
    "",
    "## A first call",
    ...firstCall(plan, name),
    ...pages(plan, name),
    ...waiters(plan, name),
    ...errors(plan, name),
    ...settings(plan, name),
    ...regions(plan, name),
    "",
    "## Names",
    "",
    ...nameTable(plan),
    ...leftOut(plan),
    "",
    "This package is generated from the service's Smithy model. Do not edit its sources. Change the model and generate again.",
    "",
  ].join("\n");
}

function titleOf({ model: { service } }: Plan): string {
  return oneLine(service.title ?? service.sdkId);
}

/** Text of the model on one line, so that it cannot begin a block of code. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function block(...lines: readonly string[]): readonly string[] {
  return ["", "```ts", ...lines, "```"];
}

/** The name of core before the slash. Packages with the same scope are published together. */
const coreScope = corePackage.replace(/\/.*$/, "/");

function install(name: string): readonly string[] {
  const commands = [
    "```sh",
    `npm install ${name}`,
    `pnpm add ${name}`,
    `yarn add ${name}`,
    `bun add ${name}`,
    `deno add npm:${name}`,
    "```",
  ];
  const isOurs = name.startsWith(coreScope);
  return [
    "",
    "## Install",
    "",
    ...(isOurs
      ? [
          "The package is not published yet. Until then, run `npx -y pnpm@12 try FOLDER` in a clone of ivskit: it writes the packed",
          "packages into the project in `FOLDER`, and `npm install` there installs them. From the first release on, run the command of your",
          "package manager:",
        ]
      : ["Run the command of your package manager:"]),
    "",
    ...commands,
    ...(isOurs
      ? [
          "",
          "Programs import it or require it. Node 20 and TypeScript 5.0 are the oldest supported versions;",
          "[Supported versions](../../docs/supported-versions.md) lists all of them.",
        ]
      : []),
  ];
}

function firstCall(plan: Plan, name: string): readonly string[] {
  const first = firstOf(plan);
  if (!first) return [];
  const { command, operation } = first.planned;
  const example = block(
    `import { ${plan.client.name}, ${command.name} } from "${name}";`,
    "",
    `const client = new ${plan.client.name}({`,
    '  region: "us-west-2",',
    ...authLines(plan, operation),
    "});",
    `const output = await client.send(new ${command.name}(${first.input}));`,
  );
  return [...example, ...mixedAuth(plan)];
}

function pages(plan: Plan, name: string): readonly string[] {
  const planned = exampleOf(plan.operations.filter(({ paginator }) => paginator));
  if (!planned?.paginator) return [];
  const call = `${planned.paginator.name}({ client }, ${inputOf(planned, plan)})`;
  const hasItems = planned.operation.pagination?.items !== undefined;
  return [
    "",
    hasItems
      ? "A paginator calls a list operation until its last page. It returns pages, and with `.items()` single items:"
      : "A paginator calls a list operation until its last page, and returns its pages:",
    ...block(
      `import { ${planned.paginator.name} } from "${name}";`,
      "",
      hasItems
        ? `for await (const item of ${call}.items()) console.log(item);`
        : `for await (const page of ${call}) console.log(page);`,
    ),
  ];
}

function waiters(plan: Plan, name: string): readonly string[] {
  const all = plan.operations.flatMap((planned) => planned.waiters.map((waiter) => ({ planned, waiter })));
  const [first] = all;
  if (!first) return [];
  const { function: symbol } = first.waiter;
  return [
    "",
    "A waiter repeats a call until a resource is in a state. It fails after `maxWaitTime` seconds:",
    ...block(
      `import { ${symbol.name} } from "${name}";`,
      "",
      `await ${symbol.name}({ client, maxWaitTime: 60 }, ${inputOf(first.planned, plan)});`,
    ),
    "",
    `Waiters: ${all.map(({ waiter }) => `\`${waiter.function.name}\``).join(", ")}.`,
  ];
}

function errors(plan: Plan, name: string): readonly string[] {
  const first = firstOf(plan);
  if (!first) return [];
  const { command, operation } = first.planned;
  const named = (id: string): string | undefined => plan.shapes.get(id)?.type.name;
  const known = plan.model.errors.flatMap(({ id, error }) => {
    const type = named(id);
    return type === undefined ? [] : [`\`${type}\` (${error?.httpStatus})`];
  });
  const caught = operation.errors.flatMap(({ id }) => named(id) ?? [])[0] ?? plan.exception.name;
  return [
    "",
    "## Errors",
    ...block(
      `import { ${caught} } from "${name}";`,
      "",
      "try {",
      `  await client.send(new ${command.name}(${first.input}));`,
      "} catch (error) {",
      `  if (!(error instanceof ${caught})) throw error;`,
      "  console.error(error.message, error.$metadata.requestId);",
      "}",
    ),
    "",
    `Errors of the service are instances of \`${plan.exception.name}\`. ${known.length > 0 ? `Its subclasses, with their status codes: ${known.join(", ")}.` : "It has no subclasses."}`,
    "Failures without a response have their own classes: `ConnectionError`, `TimeoutError`, `AbortError`, `CredentialsError`, `EndpointError`, `ConfigurationError`, `InputError`.",
    "`isCredentialsRefusal(error)` is true if the service refused the credentials or the signature. The call then needs other credentials or another region.",
  ];
}

function settings(plan: Plan, name: string): readonly string[] {
  const first = firstOf(plan);
  if (!first) return [];
  const { command, operation } = first.planned;
  return [
    "",
    "## Retries, timeouts and logging",
    ...block(
      `import { ${plan.client.name}, ${command.name} } from "${name}";`,
      "",
      `const client = new ${plan.client.name}({`,
      '  region: "us-west-2",',
      ...authLines(plan, operation),
      "  maxAttempts: 5,",
      "  requestTimeout: 10_000,",
      "  logger: console,",
      "});",
      `await client.send(new ${command.name}(${first.input}), { abortSignal: AbortSignal.timeout(30_000) });`,
    ),
    "",
    "- **Retries.** A call is attempted up to 3 times, or `maxAttempts` times. An attempt that may have taken effect is repeated only if the model says that this does no harm. `retryStrategy` replaces the delays between attempts.",
    "- **Timeouts.** `requestTimeout` limits each attempt, in milliseconds. By default, there is no limit. `abortSignal` ends a whole call.",
    "- **Logging.** `logger` takes an object with any of the methods `debug`, `info`, `warn` and `error`. Entries do not contain the values of sensitive members.",
    "",
    "A call accepts `maxAttempts` and `requestTimeout`, too, beside `abortSignal`.",
  ];
}

function regions(plan: Plan, name: string): readonly string[] {
  const { model } = plan;
  if (!model.regions) return [];
  return [
    "",
    "## Regions",
    ...block(`import { regions } from "${name}";`, "", 'const isOffered = regions.includes("us-west-2");'),
    "",
    `\`regions\` lists the regions in which ${titleOf(plan)} was [offered](${model.regions.source}) when this client was generated: ${model.regions.names.map((region) => `\`${region}\``).join(", ")}. The client also calls other regions, since the list may grow and a custom \`endpoint\` may have any region.`,
  ];
}

/** The call that an overlay names as the first, or the best operation for a first example with its required members. */
function firstOf(plan: Plan): { readonly planned: PlannedOperation; readonly input: string } | undefined {
  const { firstCall } = plan.model;
  const planned = plan.operations.find(({ operation }) => operation === firstCall?.operation);
  if (firstCall && planned) return { planned, input: textOf(literal(firstCall.input as Literal)) };
  const example = exampleOf(plan.operations);
  return example && { planned: example, input: inputOf(example, plan) };
}

/** The best operation for a first example: it changes nothing and has few required members. */
function exampleOf(operations: readonly PlannedOperation[]): PlannedOperation | undefined {
  const needs = ({ operation }: PlannedOperation): number =>
    operation.input.members.filter(({ required }) => required).length;
  const cost = (planned: PlannedOperation): number => needs(planned) * 2 + (planned.operation.repeatable ? 0 : 1);
  return [...operations].sort((a, b) => cost(a) - cost(b))[0];
}

function inputOf({ operation }: PlannedOperation, { model }: Plan): string {
  return placeholdersOf(operation.input.members, model.shapes);
}

function leftOut({ model }: Plan): readonly string[] {
  if (model.warnings.length === 0) return [];
  return ["", "## What is missing", "", ...model.warnings.map((warning) => `- ${oneLine(textOfWarning(warning))}`)];
}

function nameTable(plan: Plan): readonly string[] {
  const { client, aggregated, exception } = plan;
  const auth = authOptionsOf(plan);
  const options = ["region", ...auth.map(({ name }) => name)];
  return [
    "| ivskit | AWS SDK for JavaScript v3 | AWS SDKs with one class per service (Dart, Kotlin, …) |",
    "|---|---|---|",
    `| \`new ${client.name}({ ${options.join(", ")} })\` | the same | – |`,
    "| `client.send(new …Command(input), { abortSignal })` | the same | – |",
    `| \`new ${aggregated.name}({ ${options.join(", ")} })\` | the same | \`${aggregated.name}(${options.map((option) => `${option}:`).join(", ")})\` |`,
    "| `endpoint`, `fetch` or `requestHandler` | `endpoint`, `requestHandler` | `endpointUrl`, `client` |",
    ...auth.flatMap(({ rows }) => rows),
    "| one method per operation, camelCase | the same | the same |",
    "| `close()`, or `destroy()` | `destroy()` | `close()` |",
    `| \`${exception.name}\` | the same | – |`,
  ];
}
