/** Which operation of the contract a method and a path stand for. */
import type { Contract, ContractOperation } from "../contract.ts";
import { Fault } from "../fault.ts";

export interface Route {
  readonly name: string;
  readonly operation: ContractOperation;
  /** The path's labels, decoded. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface Router {
  /** @throws Fault UnknownOperationException, or SerializationException for a label that cannot be decoded */
  match(method: string, path: string): Route;
  /** The methods that a path answers; empty for an unknown path. */
  methodsOf(path: string): string[];
}

interface Pattern {
  readonly name: string;
  readonly operation: ContractOperation;
  readonly segments: readonly string[];
}

/** Paths are matched as they are sent: a slash inside a label has to be percent-encoded. */
export function createRouter(contract: Contract): Router {
  const literal = new Map<string, Pattern[]>();
  const labelled: Pattern[] = [];
  for (const [name, operation] of Object.entries(contract.operations)) {
    const pattern = { name, operation, segments: operation.path.split("/") };
    if (operation.path.includes("{")) labelled.push(pattern);
    else literal.set(operation.path, [...(literal.get(operation.path) ?? []), pattern]);
  }
  const candidates = (path: string): Pattern[] => {
    const segments = path.split("/");
    return literal.get(path) ?? labelled.filter((pattern) => fits(pattern.segments, segments));
  };
  return {
    match(method, path) {
      const found = candidates(path).find(({ operation }) => operation.method === method);
      if (found === undefined)
        throw new Fault("UnknownOperationException", `No operation answers ${method} on this path`);
      return { name: found.name, operation: found.operation, labels: readLabels(found.segments, path.split("/")) };
    },
    methodsOf: (path) => candidates(path).map(({ operation }) => operation.method),
  };
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((wanted, index) =>
      labelIn(wanted) === undefined ? wanted === segments[index] : segments[index] !== "",
    )
  );
}

function readLabels(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const label = labelIn(wanted);
    if (label === undefined) continue;
    try {
      labels[label] = decodeURIComponent(segments[index] ?? "");
    } catch {
      throw new Fault("SerializationException", `The path's label ${label} is not percent-encoded UTF-8`);
    }
  }
  return labels;
}

function labelIn(segment: string): string | undefined {
  return segment.startsWith("{") ? segment.slice(1, -1) : undefined;
}
