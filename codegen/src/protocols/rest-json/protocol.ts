/**
 * restJson1: members in the URI, the query and headers, and the others as JSON in the body.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import { code, type Literal } from "../../emit/code.ts";
import type { Operation } from "../../model/operation.ts";
import { coreValue } from "../../plan/core-symbols.ts";
import type { OperationCodec, Protocol } from "../protocol.ts";
import { bodyOf, hasJsonBody, readMembers, writtenInput } from "./bindings.ts";
import { CodecConstants } from "./codec.ts";
import { stepsOf } from "./steps.ts";

export const restJson1: Protocol = {
  contentType: "application/json",
  codecsOf: (plan, module) => {
    const constants = new CodecConstants(plan, module);
    return {
      statements: constants.statements,
      add: (shape) => constants.add(shape),
      operation: (operation) => codecOf(operation, constants),
      error: (error) => readMembers(error, constants),
    };
  },
};

/** Inputs and outputs are inline in the descriptor. Only the shapes that they contain get constants. */
function codecOf(operation: Operation, constants: CodecConstants): OperationCodec {
  const { method, uri } = operation.http;
  const input = writtenInput(operation, constants, {
    query: queryOf(uri),
    bodyless: hasJsonBody(operation) ? undefined : true,
    steps: stepsOf(operation, constants.plan),
  });
  const output = readMembers(operation.output, constants);
  const reads = bodyOf(operation, constants);
  return {
    method: method === "POST" ? undefined : method,
    path: uri.split("?")[0] ?? uri,
    reads: reads && code`${coreValue(reads)}`,
    input,
    output,
  };
}

/** The query parameters that the URI itself contains. A name that occurs twice gets a list of values. */
function queryOf(uri: string): Literal | undefined {
  const parameters = new URLSearchParams(uri.split("?")[1]);
  const names = [...new Set(parameters.keys())];
  const values = names.map((name) => {
    const all = parameters.getAll(name);
    return [name, all.length > 1 ? all : all[0]] as const;
  });
  return names.length > 0 ? Object.fromEntries(values) : undefined;
}
