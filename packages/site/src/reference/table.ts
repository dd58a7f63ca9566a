/** Tables in Markdown. */
import type { Member } from "@ivskit/codegen/read-model";
import type { Service } from "./services.ts";
import { limitsOf, typeOf } from "./types.ts";

/** A table. Line breaks in cells become spaces. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

/** The members of an input, an output or a structure. */
export function membersTable(members: readonly Member[], service: Service, isInput: boolean): string {
  const rows = members.map((member) => {
    const target = service.model.shapes.get(member.target);
    const deprecated = member.deprecated === undefined ? "" : `Deprecated. ${member.deprecated}`;
    const prose = member.documentation ?? target?.documentation ?? "";
    const text = [deprecated, prose, limitsOf(member, service, prose)];
    const name = `\`${member.name}\`${isInput && member.required ? " (required)" : ""}`;
    return [name, typeOf(member, service), escapeHtml(text.filter(Boolean).join(" "))];
  });
  return table(["member", "type", "meaning and limits"], rows);
}

/** Text of a model as Markdown: angle brackets and double braces outside of code would be read as HTML and templates. */
export function escapeHtml(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")))
    .join("");
}
