/** `waiters.ts`: one function for each waiter of the model, with its conditions compiled to code. */
import { type Code, code, type Literal, literal } from "../../emit/code.ts";
import type { SourceFile, Statement } from "../../emit/files.ts";
import { type Base, compileJmesPath } from "../../emit/jmespath.ts";
import { type JmesType, JmesTypes, nameOf } from "../../emit/jmespath-types.ts";
import { GenerationError } from "../../fault.ts";
import type { Model } from "../../model/model.ts";
import type { Acceptor, JmesMatcher } from "../../model/waiters.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan, PlannedOperation, PlannedWaiter } from "../../plan/plan.ts";

export function emitWaiters(plan: Plan): SourceFile {
  const statements = plan.operations.flatMap((planned) =>
    planned.waiters.flatMap((waiter) => waiterStatements(waiter, planned, plan)),
  );
  return { kind: "source", root: "src", path: "src/waiters", statements };
}

function waiterStatements(
  { waiter, descriptor, function: symbol }: PlannedWaiter,
  planned: PlannedOperation,
  { slug, model }: Plan,
): readonly Statement[] {
  const service = JSON.stringify(slug);
  const { operation, command, input, output } = planned;
  const acceptors = waiter.acceptors.map((acceptor, index): Literal => {
    try {
      return { state: acceptor.state, ...matching(acceptor, planned, model) };
    } catch (cause) {
      throw new GenerationError([
        {
          file: operation.file,
          shape: operation.id,
          problem: `waiter ${waiter.name}, acceptor ${index + 1}: ${(cause as Error).message}`,
          expected: "a JMESPath expression of the supported subset that fits the shapes",
        },
      ]);
    }
  });
  return [
    {
      kind: "const",
      name: descriptor.name,
      exported: false,
      docs: [],
      type: code`${coreType("Waiter")}<${input}, ${output}, ${service}>`,
      value: literal({
        name: waiter.name,
        command: code`${command}`,
        minDelay: waiter.minDelay,
        maxDelay: waiter.maxDelay,
        acceptors,
      }),
    },
    {
      kind: "function",
      name: symbol.name,
      docs: [
        waiter.documentation ?? `Calls {@link ${command.name}} until ${waiter.name}.`,
        `Calls every ${waiter.minDelay} to ${waiter.maxDelay} seconds. \`maxWaitTime\` of the config is in seconds.`,
        "@throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed, {@link AbortError} if it is aborted",
      ],
      parameters: [
        { name: "config", type: code`${coreType("WaiterConfiguration")}<${service}>` },
        { name: "input", type: code`${input}` },
      ],
      returns: code`Promise<${coreType("WaiterResult")}>`,
      body: [code`return ${coreValue("waitUntil")}(config, ${descriptor}, input);`],
    },
  ];
}

function matching({ matcher }: Acceptor, { operation }: PlannedOperation, { shapes }: Model): Record<string, Literal> {
  if ("success" in matcher) return { success: matcher.success };
  if ("errorType" in matcher) return { error: matcher.errorType.slice(matcher.errorType.indexOf("#") + 1) };
  const types = new JmesTypes(shapes);
  const output = types.ofShape(operation.output);
  if ("output" in matcher) {
    return { when: predicate("(output)", matcher.output, { value: "output" }, output, types) };
  }
  const both: JmesType = { kind: "scope", values: { input: types.ofShape(operation.input), output } };
  return { when: predicate("(output, input)", matcher.inputOutput, { scope: ["input", "output"] }, both, types) };
}

function predicate(parameters: string, matcher: JmesMatcher, base: Base, from: JmesType, types: JmesTypes): Code {
  const { path, expected, comparator } = matcher;
  const text = compileJmesPath(path, base);
  const type = types.ofExpression(path, from);
  const needed = neededBy[comparator];
  const isFitting = type.kind === "any" ? needed.kind !== "list" : type.kind === needed.kind && itemFits(type, needed);
  if (!isFitting) throw new Error(`${comparator} needs ${nameOf(needed)}, and ${path} is ${nameOf(type)}`);
  if (comparator === "booleanEquals" && expected !== "true" && expected !== "false")
    throw new Error(`booleanEquals expects "true" or "false" and not ${JSON.stringify(expected)}`);
  return code`${parameters} => ${comparison(text, expected, comparator)}`;
}

const strings: JmesType = { kind: "list", item: { kind: "string" } };
const neededBy: Readonly<Record<JmesMatcher["comparator"], JmesType>> = {
  stringEquals: { kind: "string" },
  booleanEquals: { kind: "boolean" },
  allStringEquals: strings,
  anyStringEquals: strings,
};

function itemFits(type: JmesType, needed: JmesType): boolean {
  if (type.kind !== "list" || needed.kind !== "list") return true;
  return type.item.kind === "any" || type.item.kind === needed.item.kind;
}

function comparison(value: string, expected: string, comparator: JmesMatcher["comparator"]): string {
  const text = JSON.stringify(expected);
  switch (comparator) {
    case "stringEquals":
      return `${value} === ${text}`;
    case "booleanEquals":
      return `${value} === ${expected === "true"}`;
    case "anyStringEquals":
      return `(${value} ?? []).some((value) => value === ${text})`;
    case "allStringEquals":
      return `((values) => values.length > 0 && values.every((value) => value === ${text}))(${value} ?? [])`;
  }
}
