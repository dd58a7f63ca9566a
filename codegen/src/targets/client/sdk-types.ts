/** `sdk-types.ts`: types that programs for the official client name. Most are other names of types of this client. */
import { code } from "../../emit/code.ts";
import type { SourceFile, Statement } from "../../emit/files.ts";
import { coreType } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";

export function emitSdkTypes(plan: Plan): SourceFile {
  const { aggregated, client, config, sdkTypes, slug } = plan;
  // Derived from the methods: a list of all inputs and outputs would be one of the largest files of the package.
  const all = { ...aggregated, typeOnly: true };
  const method = code`${all}[Exclude<keyof ${all}, keyof ${{ ...client, typeOnly: true }}>]`;
  const own = plan.endpoint.own.filter(({ isOption }) => isOption).map(({ local }) => local);
  const endpointOptions = ["region", "endpoint", "useFipsEndpoint", "useDualstackEndpoint", ...own];
  const statements: readonly Statement[] = [
    {
      kind: "type",
      name: sdkTypes.clientDefaults.name,
      docs: [`The same as {@link ${config.name}}.`],
      type: code`${config}`,
    },
    {
      kind: "type",
      name: sdkTypes.endpointParameters.name,
      docs: ["The options that decide which endpoint a client calls."],
      type: code`Pick<${config}, ${endpointOptions.map((name) => JSON.stringify(name)).join(" | ")}>`,
    },
    {
      kind: "type",
      name: sdkTypes.configType.name,
      docs: [`The same as {@link ${config.name}}.`],
      type: code`${config}`,
    },
    {
      kind: "type",
      name: sdkTypes.resolvedConfigType.name,
      docs: [`The same as {@link ${sdkTypes.resolvedConfig.name}}.`],
      type: code`${sdkTypes.resolvedConfig}`,
    },
    {
      kind: "interface",
      name: sdkTypes.pagination.name,
      docs: ["The configuration of a paginator."],
      extends: [code`${coreType("PaginationConfiguration")}<${JSON.stringify(slug)}>`],
      properties: [{ name: "client", type: code`${{ ...client, typeOnly: true }}`, optional: false, docs: [] }],
    },
    {
      kind: "type",
      name: sdkTypes.inputs.name,
      docs: ["The input of any command."],
      type: code`NonNullable<Parameters<${method}>[0]>`,
    },
    {
      kind: "type",
      name: sdkTypes.outputs.name,
      docs: ["The output of any command."],
      type: code`Awaited<ReturnType<${method}>>`,
    },
    ...renamed(plan),
  ];
  return { kind: "source", root: "src", path: "src/sdk-types", statements };
}

/** Shapes whose names the official generator reserves get an underscore there. */
const reservedBySdk: readonly string[] = ["Stream"];

function renamed({ shapes }: Plan): readonly Statement[] {
  return [...shapes.values()]
    .filter(({ type }) => reservedBySdk.includes(type.name))
    .map(({ type }) => ({
      kind: "type",
      name: `_${type.name}`,
      docs: [`The same as {@link ${type.name}}.`],
      type: code`${{ ...type, typeOnly: true }}`,
    }));
}
