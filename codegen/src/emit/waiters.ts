/** `waiters.ts`: one function for each waiter of the model, with its conditions compiled to code. */
import { GenerationError } from "../fault.ts";
import type { Acceptor, JmesMatcher } from "../model/waiters.ts";
import type { Plan, PlannedOperation, PlannedWaiter } from "../plan/plan.ts";
import { coreType, coreValue } from "../plan/symbols.ts";
import { type Code, code, type Literal, literal } from "./code.ts";
import type { SourceFile, Statement } from "./files.ts";
import { type Base, compileJmesPath } from "./jmespath.ts";

export function emitWaiters(plan: Plan): SourceFile {
  const statements = plan.operations.flatMap((planned) =>
    planned.waiters.flatMap((waiter) => waiterStatements(waiter, planned, JSON.stringify(plan.slug))),
  );
  return { kind: "source", root: "src", path: "src/waiters", statements };
}

function waiterStatements(
  { waiter, descriptor, function: symbol }: PlannedWaiter,
  planned: PlannedOperation,
  service: string,
): readonly Statement[] {
  const { operation, command, input, output } = planned;
  const acceptors = waiter.acceptors.map((acceptor, index): Literal => {
    try {
      return { state: acceptor.state, ...matching(acceptor) };
    } catch (cause) {
      throw new GenerationError([
        {
          file: operation.file,
          shape: operation.id,
          problem: `waiter ${waiter.name}, acceptor ${index + 1}: ${(cause as Error).message}`,
          expected: "a JMESPath expression of the supported subset",
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

function matching({ matcher }: Acceptor): Record<string, Literal> {
  if ("success" in matcher) return { success: matcher.success };
  if ("errorType" in matcher) return { error: matcher.errorType.slice(matcher.errorType.indexOf("#") + 1) };
  if ("output" in matcher) return { when: predicate("(output)", matcher.output, { value: "output" }) };
  return { when: predicate("(output, input)", matcher.inputOutput, { scope: ["input", "output"] }) };
}

function predicate(parameters: string, { path, expected, comparator }: JmesMatcher, base: Base): Code {
  const value = compileJmesPath(path, base);
  return code`${parameters} => ${comparison(value, expected, comparator)}`;
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
