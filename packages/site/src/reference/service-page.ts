/** The page of a service, and the page of its types. */
import type { Shape } from "@ivskit/codegen/read-model";
import { pageName, type Service } from "./services.ts";
import { escapeHtml, membersTable, table } from "./table.ts";

/** The operations of the service, with the first sentence about each. */
export function servicePage(service: Service): string {
  const { slug, title, model } = service;
  const rows = model.operations.map((operation) => [
    `[${operation.name}](${pageName(operation)}.md)`,
    escapeHtml(firstSentence(operation.documentation)),
  ]);
  return [
    `# ${title}`,
    escapeHtml(model.service.documentation ?? ""),
    `\`@ivskit/client-${slug}\` calls its ${rows.length} operations ([README](../../packages/client-${slug}/README.md)). [Types](types.md) lists the structures and enums in their inputs and outputs.`,
    table(["operation", "effect"], rows),
    "",
  ].join("\n\n");
}

function firstSentence(text = ""): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, ".") ?? text;
}

/** The structures and enums of the service, by name. Inputs and outputs are on the pages of their operations. */
export function typesPage(service: Service): string {
  const { title, model } = service;
  const messages = new Set(model.operations.flatMap(({ input, output }) => [input.id, output.id]));
  const shapes = [...model.shapes.values()]
    .filter(({ id, kind }) => !messages.has(id) && (kind === "structure" || kind === "union" || kind === "enum"))
    .filter((shape) => !("error" in shape && shape.error))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    `# Types of ${title}`,
    `These structures and enums are parts of the inputs and outputs of [${title}](index.md).`,
    ...shapes.flatMap((shape) => typeSection(shape, service)),
    "",
  ].join("\n\n");
}

function typeSection(shape: Shape, service: Service): readonly string[] {
  const text = escapeHtml(shape.documentation ?? "");
  const head = [`## ${shape.name}`, ...(text === "" ? [] : [text])];
  if (shape.kind === "enum") {
    const rows = shape.values.map(({ value, documentation = "" }) => [`\`${value}\``, escapeHtml(documentation)]);
    return [...head, table(["value", "meaning"], rows)];
  }
  if (shape.kind !== "structure" && shape.kind !== "union") return head;
  if (shape.members.length === 0) return [...head, "It has no members."];
  const oneOf = shape.kind === "union" ? ["Exactly one member is set."] : [];
  return [...head, ...oneOf, membersTable(shape.members, service, true)];
}
