/** The page of an operation. */
import type { Operation } from "@ivskit/codegen/read-model";
import { exampleOf } from "./example-code.ts";
import { methodName, type Service } from "./services.ts";
import { escapeHtml, membersTable, table } from "./table.ts";

/** Returns the Markdown of the page. @throws Error if the operation has no example */
export function operationPage(operation: Operation, service: Service): string {
  const { name, http, documentation = "", input, output } = operation;
  return [
    `# ${name}`,
    escapeHtml(documentation),
    `\`${http.method} ${http.uri}\` of [${service.title}](index.md). It is the method \`${methodName(operation)}\` of \`${service.className}\`, and the command \`${name}Command\`, in \`@ivskit/client-${service.slug}\`.`,
    "## Example",
    `Save it as \`example.mjs\`, and run \`node example.mjs\`. [Getting started](../../docs/getting-started.md) installs the packages. To call AWS, leave out the local service, and pass the credentials of your account.`,
    `\`\`\`js\n${exampleOf(operation, service)}\`\`\``,
    "## Input",
    input.members.length === 0 ? "None." : membersTable(input.members, service, true),
    "## Output",
    output.members.length === 0 ? "An empty object." : membersTable(output.members, service, false),
    "## Errors",
    errorsTable(operation),
    "The common errors of every call are in [the README of core](../../packages/core/README.md#errors).",
    "## Repetition",
    repetition(operation),
    ...extras(operation),
    "",
  ].join("\n\n");
}

function errorsTable({ errors }: Operation): string {
  // The status has a column of its own.
  const rows = errors.map(({ name, error, documentation = "" }) => [
    `\`${name}\``,
    `${error?.httpStatus ?? ""}`,
    escapeHtml(documentation.replace(/\s*Status \d{3}(?:, which [^.]* has too)?\./, "")),
  ]);
  return table(["error", "status", "meaning"], rows);
}

function repetition({ repeatable }: Operation): string {
  return repeatable
    ? "The client repeats a failed attempt, since a second one does no harm."
    : "The client repeats an attempt only if it certainly had no effect, for example after a refusal by the rate limit.";
}

function extras({ name, pagination, waiters }: Operation): readonly string[] {
  const parts: string[] = [];
  if (pagination) {
    parts.push(
      "## Pages",
      `\`paginate${name}\` calls the operation until its last page, and its \`.items()\` gives single items. A page has at most \`${pagination.pageSize ?? "maxResults"}\` items.`,
    );
  }
  if (waiters.length > 0) {
    const names = waiters.map((waiter) => `\`waitUntil${waiter.name}\``).join(", ");
    parts.push("## Waiters", `These repeat the call until a resource is in a state: ${names}.`);
  }
  return parts;
}
