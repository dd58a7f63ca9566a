/** The `README.md` of a package: what a newcomer pastes first, and what can go wrong. */
import { textOfWarning } from "../fault.ts";
import type { Plan, PlannedOperation } from "../plan/plan.ts";
import { placeholdersOf } from "./placeholders.ts";

export function readmeOf(plan: Plan, name: string): string {
  const { service, operations } = plan.model;
  const title = service.title ?? service.sdkId;
  const count = operations.length === 1 ? "1 operation" : `${operations.length} operations, each imported by itself`;
  return [
    `# ${name}`,
    "",
    `A small fetch-based client for ${title} (API version ${service.version}): ${count}, in Node, Deno, Bun, Workers and browsers.`,
    ...firstCall(plan, name),
    ...pages(plan, name),
    ...waiters(plan, name),
    ...errors(plan, name),
    ...regions(plan, name),
    "",
    "## Names",
    "",
    ...nameTable(plan),
    ...leftOut(plan),
    "",
    "This package is generated from the service's Smithy model. Do not edit its sources; change the model and generate again.",
    "",
  ].join("\n");
}

function block(...lines: readonly string[]): readonly string[] {
  return ["", "```ts", ...lines, "```"];
}

function firstCall(plan: Plan, name: string): readonly string[] {
  const planned = exampleOf(plan.operations);
  if (!planned) return [];
  const { command } = planned;
  return block(
    `import { ${plan.client.name}, ${command.name} } from "${name}";`,
    "",
    `const client = new ${plan.client.name}({`,
    '  region: "us-west-2",',
    "  credentials: { accessKeyId, secretAccessKey, sessionToken },",
    "});",
    `const output = await client.send(new ${command.name}(${inputOf(planned, plan)}));`,
  );
}

function pages(plan: Plan, name: string): readonly string[] {
  const planned = exampleOf(plan.operations.filter(({ paginator }) => paginator));
  if (!planned?.paginator) return [];
  const call = `${planned.paginator.name}({ client }, ${inputOf(planned, plan)})`;
  const hasItems = planned.operation.pagination?.items !== undefined;
  return [
    "",
    hasItems ? "Page by page, or item by item:" : "Page by page:",
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
    "Until something is so, for at most `maxWaitTime` seconds:",
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
  const planned = exampleOf(plan.operations);
  if (!planned) return [];
  const { command, operation } = planned;
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
      `  await client.send(new ${command.name}(${inputOf(planned, plan)}));`,
      "} catch (error) {",
      `  if (!(error instanceof ${caught})) throw error;`,
      "  console.error(error.message, error.$metadata.requestId);",
      "}",
    ),
    "",
    `Whatever error the service answers with comes as \`${plan.exception.name}\` or a class below it. ${known.length > 0 ? `Those that it names, with their status: ${known.join(", ")}.` : "It names none of its own."}`,
    "Failures without an answer have classes of their own: `ConnectionError`, `TimeoutError`, `AbortError`, `CredentialsError`, `EndpointError`, `ConfigurationError`, `InputError`.",
    "`isCredentialsRefusal(error)` is true where the service refused the credentials or the signature: other credentials, or another region, are needed.",
  ];
}

function regions({ model }: Plan, name: string): readonly string[] {
  const { sdkId, title = sdkId } = model.service;
  if (!model.regions) return [];
  return [
    "",
    "## Regions",
    ...block(`import { regions } from "${name}";`, "", 'const isOffered = regions.includes("us-west-2");'),
    "",
    `\`regions\` lists where ${title} is [offered](${model.regions.source}), as known when this client was generated: ${model.regions.names.map((region) => `\`${region}\``).join(", ")}. The client also calls other regions: the list may grow, and an \`endpoint\` of your own may have any.`,
  ];
}

/** The beginner's call asks for something, changes nothing, and needs little. */
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
  return ["", "## What is missing", "", ...model.warnings.map((warning) => `- ${textOfWarning(warning)}`)];
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
