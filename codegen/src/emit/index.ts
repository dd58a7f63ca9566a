/** `index.ts`: everything that a package exports, by name. */
import { compare } from "../model/order.ts";
import type { Plan } from "../plan/plan.ts";
import { CORE } from "../plan/symbols.ts";
import type { ExportSpec, SourceFile } from "./files.ts";

/** What a user of a client meets of the core: errors to tell apart, and types of what is passed and returned. */
const CORE_VALUES: readonly string[] = [
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
const CORE_TYPES: readonly string[] = [
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

export function emitIndex(_plan: Plan, files: readonly SourceFile[]): SourceFile {
  const modules = files.map((file): ExportSpec => ({ kind: "export", module: moduleOf(file), names: exportsOf(file) }));
  const core: ExportSpec = {
    kind: "export",
    module: CORE,
    names: [
      ...CORE_VALUES.map((name) => ({ name, typeOnly: false })),
      ...CORE_TYPES.map((name) => ({ name, typeOnly: true })),
    ],
  };
  const own = new Set(modules.flatMap(({ names }) => names.map(({ name }) => name)));
  // A shape of the service may have the name of something in core: then that is had from core alone.
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

/** Descriptors and codecs stay inside: they are how a client is made, not what it offers. */
function exportsOf({ statements }: SourceFile): readonly { readonly name: string; readonly typeOnly: boolean }[] {
  const names = new Map<string, boolean>();
  for (const statement of statements) {
    if (statement.kind === "export") continue;
    if (statement.kind === "const" && (!statement.exported || statement.type !== undefined)) continue;
    const typeOnly = statement.kind === "interface" || statement.kind === "type";
    names.set(statement.name, typeOnly && (names.get(statement.name) ?? true));
  }
  return [...names].map(([name, typeOnly]) => ({ name, typeOnly })).sort((a, b) => compare(a.name, b.name));
}
