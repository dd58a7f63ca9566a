/** `client.ts`, the class that sends commands, and the aggregated class with a method for every operation. */
import { code, literal } from "../../emit/code.ts";
import type { FunctionSpec, SourceFile } from "../../emit/files.ts";
import { needsInput } from "../../model/operation.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import { valueSymbol } from "../../plan/symbols.ts";
import { deprecation } from "./docs.ts";
import { expectedOf, ownOptions } from "./options.ts";

export function emitClient(plan: Plan): SourceFile {
  const { title = plan.model.service.sdkId } = plan.model.service;
  const options = ownOptions(plan);
  const service = valueSymbol("service", "service");
  const parts =
    options.length === 0
      ? code`${service}, config`
      : code`...${coreValue("withOwnOptions")}(${service}, config, ${literal(expectedOf(options), 2)})`;
  return {
    kind: "source",
    root: "src",
    path: `src/${plan.client.module}`,
    statements: [
      {
        kind: "interface",
        name: plan.config.name,
        docs: [`Configuration of a client of ${title}: region, endpoint, credentials and so on.`],
        extends: [code`${coreType("ClientConfig")}`],
        properties: options.map(({ property }) => property),
      },
      {
        kind: "interface",
        name: plan.sdkTypes.resolvedConfig.name,
        docs: ["The public information about a client, without secrets."],
        extends: [code`${coreType("ClientInfo")}`],
        properties: [],
      },
      {
        kind: "class",
        name: plan.client.name,
        docs: [
          `Sends commands to ${title}. A bundle contains only the commands that are imported.`,
          plan.model.service.documentation,
        ],
        extends: code`${coreValue("Client")}<${JSON.stringify(plan.slug)}>`,
        fields: [
          { name: "config", docs: [], type: code`${plan.sdkTypes.resolvedConfig}`, required: true },
          {
            name: "middlewareStack",
            docs: [],
            type: code`${coreType("MiddlewareStack")}<${plan.sdkTypes.inputs}, ${plan.sdkTypes.outputs}>`,
            required: true,
          },
        ],
        constructorSpec: {
          parameters: [{ name: "config", type: code`${plan.config}`, value: "{}" }],
          body: [code`super(${parts});`],
        },
        methods: [],
      },
    ],
  };
}

export function emitAggregated(plan: Plan): SourceFile {
  const { title = plan.model.service.sdkId } = plan.model.service;
  return {
    kind: "source",
    root: "src",
    path: `src/${plan.aggregated.module}`,
    statements: [
      {
        kind: "class",
        name: plan.aggregated.name,
        docs: [
          `Every operation of ${title} as a method. A bundle contains all of them; with {@link ${plan.client.name}} it contains only those that are imported.`,
        ],
        extends: code`${plan.client}`,
        fields: [],
        constructorSpec: {
          parameters: [{ name: "config", type: code`${plan.config} & ${coreType("OtherNames")}`, value: "{}" }],
          body: [code`super(${coreValue("fromOtherNames")}(config));`],
        },
        methods: plan.operations.map(({ operation, method, command, input, output }): FunctionSpec => {
          return {
            kind: "function",
            name: method,
            docs: [operation.documentation, `@see {@link ${command.name}}`, deprecation(operation.deprecated)],
            parameters: [
              { name: "input", type: code`${input}`, ...(needsInput(operation) ? {} : { value: "{}" }) },
              { name: "options", type: code`${coreType("CallOptions")}`, optional: true },
              // This parameter passes a callback on to `send`, which refuses it. Without the parameter, a callback
              // would be ignored.
              { name: "callback", type: code`never`, optional: true },
            ],
            returns: code`Promise<${output}>`,
            body: [code`return this.send(new ${command}(input), options, callback);`],
          };
        }),
      },
    ],
  };
}
