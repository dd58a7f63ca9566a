/** `index.ts`: the exports of a package, each by name. */
import type { ExportedName, ExportSpec, SourceFile } from "../../emit/files.ts";
import { compare } from "../../model/order.ts";
import { type CoreType, type CoreValue, corePackage } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";

/** Values of core that clients export: errors and helpers for users. */
const coreValueNames: readonly CoreValue[] = [
  "AbortError",
  "ConfigurationError",
  "ConnectionError",
  "CredentialsError",
  "EndpointError",
  "fromEnv",
  "InputError",
  "isCredentialsRefusal",
  "MissingRegionError",
  "ResponseParseError",
  "ServiceException",
  "TimeoutError",
  "WaiterFailureError",
  "WaiterTimeoutError",
];
const coreTypeNames: readonly CoreType[] = [
  "CallOptions",
  "Credentials",
  "CredentialsProvider",
  "Logger",
  "MetadataBearer",
  "PaginationConfiguration",
  "Paginator",
  "ResponseMetadata",
  "WaiterConfiguration",
  "WaiterResult",
];

/** Types of core under the names that the official clients export. */
const sdkNames: readonly (ExportedName & { readonly of: CoreType | CoreValue })[] = [
  { name: "$Command", of: "Command", typeOnly: true },
  { name: "__Client", of: "Client", typeOnly: true },
  { name: "__MetadataBearer", of: "MetadataBearer", typeOnly: true },
];

export function emitIndex(_plan: Plan, files: readonly SourceFile[]): SourceFile {
  const modules = files.map((file): ExportSpec => ({ kind: "export", module: moduleOf(file), names: exportsOf(file) }));
  const core: ExportSpec = {
    kind: "export",
    module: corePackage,
    names: [
      ...coreValueNames.map((name) => ({ name, typeOnly: false })),
      ...coreTypeNames.map((name) => ({ name, typeOnly: true })),
      ...sdkNames,
    ],
  };
  const own = new Set(modules.flatMap(({ names }) => names.map(({ name }) => name)));
  // If a shape has the name of an export of core, the name means the shape, and the export is only in core.
  const free = { ...core, names: core.names.filter(({ name }) => !own.has(name)) };
  const statements = [free, ...modules].filter(({ names }) => names.length > 0);
  return {
    kind: "source",
    root: "src",
    path: "src/index",
    statements: statements.sort((a, b) => compare(a.module, b.module)),
  };
}

function moduleOf({ path, root }: SourceFile): string {
  return path.slice(root.length + 1);
}

/** The exports of a file. Descriptors and codecs are internal and not exported. */
function exportsOf({ statements }: SourceFile): readonly ExportedName[] {
  const names = new Map<string, boolean>();
  for (const statement of statements) {
    if (statement.kind === "export") continue;
    if (statement.kind === "const" && (!statement.exported || statement.type !== undefined)) continue;
    const typeOnly = statement.kind === "interface" || statement.kind === "type";
    names.set(statement.name, typeOnly && (names.get(statement.name) ?? true));
  }
  return [...names].map(([name, typeOnly]) => ({ name, typeOnly })).sort((a, b) => compare(a.name, b.name));
}
