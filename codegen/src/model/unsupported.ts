/**
 * Features of models that clients do not support. An operation that needs one is left out, since calls without it would
 * be wrong.
 */
import { z } from "zod";
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { bindingTraitsOf, isBodyless } from "./http.ts";
import { schemesOf, supportedSchemes } from "./schemes.ts";

/** The trait by which an overlay names a rule that clients cannot follow. */
const ruleOfService = z.object({ needs: z.string() }).catch({ needs: "something that its overlay does not name" });

/** @returns descriptions of the unsupported features that an operation needs */
export function unsupportedOf(operation: LoadedShape, service: LoadedShape, shapes: LoadedShapes): readonly string[] {
  const needs: string[] = [];
  const schemes = schemesOf(operation, service);
  const isAnonymous = operation.traits?.["smithy.api#optionalAuth"] !== undefined || schemes.length === 0;
  if (!isAnonymous && supportedSchemes(schemes, service).length === 0) {
    needs.push(`the authentication ${schemes.join(" or ")}`);
  }
  const rule = operation.traits?.["ivskit.codegen#unsupported"];
  if (rule !== undefined) needs.push(`${ruleOfService.parse(rule).needs} (a rule of the service)`);
  const streams = [operation.input, operation.output].map((reference) =>
    Object.entries((reference && shapes.get(reference.target)?.members) ?? {})
      .filter(([, member]) => isEventStream(shapes.get(member.target)))
      .map(([name]) => name),
  );
  const [sent = [], received = []] = streams;
  if (sent.length > 0 && received.length > 0) {
    needs.push(`event streams in both directions (${[...sent, ...received].join(", ")})`);
  } else needs.push(...[...sent, ...received].map((name) => `an event stream (${name})`));
  const input = operation.input && shapes.get(operation.input.target);
  for (const [name, member] of Object.entries(input?.members ?? {})) {
    if (isLost(member, operation) && isRequired(member))
      needs.push(`a body in a ${methodOf(operation)} request (${name})`);
  }
  return needs;
}

/** A member that an operation cannot send. */
export interface LostMember {
  readonly name: string;
  readonly problem: string;
}

/** @returns the optional members of the input of an operation that clients cannot send */
export function lostMembersOf(operation: LoadedShape, shapes: LoadedShapes): readonly LostMember[] {
  const input = operation.input && shapes.get(operation.input.target);
  return Object.entries(input?.members ?? {}).flatMap(([name, member]): readonly LostMember[] => {
    if (!isLost(member, operation)) return [];
    return [{ name, problem: `is in the body of a ${methodOf(operation)} request, which has none` }];
  });
}

function methodOf({ traits }: Bearer): string {
  const http = traits?.["smithy.api#http"] as { readonly method?: unknown } | undefined;
  return String(http?.method);
}

/** True for a member of the body of a request without a body. A member in the host name is not lost. */
function isLost(member: Bearer, operation: Bearer): boolean {
  if (!isBodyless(methodOf(operation)) || member.traits?.["smithy.api#hostLabel"] !== undefined) return false;
  const bindings = bindingTraitsOf("request", member.traits ?? {});
  return bindings.length === 0 || bindings.includes("smithy.api#httpPayload");
}

interface Bearer {
  readonly type?: string;
  readonly traits?: Readonly<Record<string, unknown>> | undefined;
}

function isEventStream(shape: Bearer | undefined): boolean {
  return shape?.type === "union" && shape.traits?.["smithy.api#streaming"] !== undefined;
}

function isRequired({ traits }: Bearer): boolean {
  return traits?.["smithy.api#required"] !== undefined;
}
