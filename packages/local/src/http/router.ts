/** Finds the service and the operation for a method and a path. */
import type { ContractOperation } from "../basics/contract.ts";
import { ServiceError } from "../basics/service-error.ts";
import { ownerOf, type Service } from "../simulation/define-service.ts";

export interface Route {
  readonly served: Service;
  readonly name: string;
  readonly operation: ContractOperation;
  /** The path's labels, decoded. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface Router {
  /**
   * @param signedFor gives the signing name in the request's signature, which decides if an ARN in the path cannot
   * @throws ServiceError UnknownOperationException, or SerializationException for a label that cannot be decoded
   */
  match(method: string, path: string, signedFor?: () => string | undefined): Route;
  /** The methods that a path answers, and the service that does; undefined for an unknown path. */
  preflight(path: string): { readonly served: Service; readonly methods: readonly string[] } | undefined;
}

interface Pattern {
  readonly served: Service;
  readonly name: string;
  readonly operation: ContractOperation;
  readonly segments: readonly string[];
}

/** Matches paths as they are sent, so a slash inside a label must be percent-encoded. */
export function createRouter(services: readonly Service[]): Router {
  const literal = new Map<string, Pattern[]>();
  const labelled: Pattern[] = [];
  for (const served of services) {
    for (const [name, operation] of Object.entries(served.contract.operations)) {
      const pattern = { served, name, operation, segments: operation.path.split("/") };
      if (operation.path.includes("{")) labelled.push(pattern);
      else literal.set(operation.path, [...(literal.get(operation.path) ?? []), pattern]);
    }
  }
  const candidates = (path: string, signedFor?: () => string | undefined): Pattern[] => {
    const segments = path.split("/");
    return (
      literal.get(path) ??
      ofOneService(
        labelled.filter((pattern) => fits(pattern.segments, segments)),
        segments,
        signedFor,
      )
    );
  };
  return {
    match(method, path, signedFor) {
      const found = candidates(path, signedFor).find(({ operation }) => operation.method === method);
      if (found === undefined)
        throw new ServiceError("UnknownOperationException", `No operation answers ${method} on this path`);
      const { served, name, operation } = found;
      return { served, name, operation, labels: readLabels(found.segments, path.split("/")) };
    },
    preflight(path) {
      const found = candidates(path);
      return found[0] && { served: found[0].served, methods: found.map(({ operation }) => operation.method) };
    },
  };
}

/** Several services share the path of tags. The ARN in it names the service, or else the signature does. */
function ofOneService(
  patterns: Pattern[],
  segments: readonly string[],
  signedFor: (() => string | undefined) | undefined,
): Pattern[] {
  const services = [...new Set(patterns.map(({ served }) => served))];
  if (services.length < 2) return patterns;
  const label = patterns[0]?.segments.findIndex((segment) => labelIn(segment) !== undefined) ?? 0;
  const arn = decode(segments[label] ?? "") ?? "";
  const isNamed = services.some(({ arnService }) => arnService === arn.split(":")[2]);
  const signed = isNamed ? undefined : signedFor?.();
  const signingService = services.find(({ contract }) => contract.service.signingName === signed);
  const owner = signingService ?? ownerOf(services, arn);
  return patterns.filter(({ served }) => served === owner);
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
    const value = decode(segments[index] ?? "");
    if (value === undefined) {
      throw new ServiceError("SerializationException", `The path's label ${label} is not percent-encoded UTF-8`);
    }
    labels[label] = value;
  }
  return labels;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function labelIn(segment: string): string | undefined {
  return segment.startsWith("{") ? segment.slice(1, -1) : undefined;
}
