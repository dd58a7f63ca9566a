/** Describes claims in tables: each claim has a name for programs, a name in the token, and a check. */
import { isObject, type JsonObject } from "../encoding/json.ts";
import { show, showType } from "../errors/show.ts";
import { refuse, type TokenErrorReason } from "../errors/token-error.ts";

export interface Field {
  /** The name in the token. */
  readonly claim: string;
  readonly isRequired?: true;
  /** True if errors must not show the value. */
  readonly isSecret?: true;
  /** Describes a valid value in the text of an error. */
  readonly want: string;
  /** A pattern of strings, or a function. */
  readonly check: RegExp | ((value: unknown) => boolean);
}

/** Fields by their names for programs. */
export type Fields = Readonly<Record<string, Field>>;

/** @throws TokenError that names the first value that is missing or wrong */
export function checkFields(fields: Fields, values: JsonObject, reason: TokenErrorReason): void {
  for (const [name, { claim, isRequired, isSecret, want, check }] of Object.entries(fields)) {
    const value = values[name];
    const isValid = check instanceof RegExp ? typeof value === "string" && check.test(value) : check(value);
    if (!isValid && (isRequired || value !== undefined))
      refuse(reason, `${name} (${claim}) must be ${want}, got ${(isSecret ? showType : show)(value)}`);
  }
}

/** The claims of values that are present. */
export function toClaims(fields: Fields, values: JsonObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { claim }]) => [claim, values[name]]));
}

/** The values of claims that are present. */
export function fromClaims(fields: Fields, claims: JsonObject): Record<string, unknown> {
  const present = Object.entries(fields).filter(([, { claim }]) => Object.hasOwn(claims, claim));
  return Object.fromEntries(present.map(([name, { claim }]) => [name, claims[claim]]));
}

/** Refuses unknown names, since a misspelt one would have no effect. @throws TokenError */
export function checkNames(object: unknown, known: readonly string[], reason: TokenErrorReason): void {
  const noun = reason === "claim" ? "claims" : "options";
  if (!isObject(object)) refuse(reason, `The ${noun} must be an object, got ${showType(object)}`);
  for (const name of Object.keys(object as object))
    if (!known.includes(name))
      refuse(reason, `The ${noun} must be ${known.join(", ")}, got ${JSON.stringify(name.slice(0, 40))}`);
}

/** The names of the claims, and those that RFC 7519 registers for all tokens. */
export function claimNames(fields: Fields): readonly string[] {
  return [..."exp iat nbf iss sub aud jti".split(" "), ...Object.values(fields).map(({ claim }) => claim)];
}
