/** A small valid model, for tests that change it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface AstFile extends JsonObject {
  smithy: string;
  shapes: Record<string, JsonObject>;
}

const string = { target: "smithy.api#String" };

/** A service with an operation with a label, one with a paginator and a waiter, an error, and enums. */
export function shop(): AstFile {
  return structuredClone({
    smithy: "2.0",
    shapes: {
      "shop#Shop": {
        type: "service",
        version: "2026-01-01",
        operations: [{ target: "shop#GetItem" }, { target: "shop#ListItems" }],
        traits: {
          "aws.api#service": { sdkId: "Shop" },
          "aws.auth#sigv4": { name: "shop" },
          "aws.protocols#restJson1": {},
        },
      },
      "shop#GetItem": {
        type: "operation",
        input: { target: "shop#GetItemInput" },
        output: { target: "shop#Item" },
        errors: [{ target: "shop#NoItem" }],
        traits: { "smithy.api#http": { method: "GET", uri: "/items/{id}", code: 200 } },
      },
      "shop#GetItemInput": {
        type: "structure",
        members: { id: { ...string, traits: { "smithy.api#httpLabel": {}, "smithy.api#required": {} } } },
      },
      "shop#Item": {
        type: "structure",
        members: {
          made: { target: "smithy.api#Timestamp", traits: { "smithy.api#timestampFormat": "date-time" } },
          name: { ...string, traits: { "smithy.api#length": { min: 1, max: 9 } } },
          size: { target: "shop#Size" },
          stars: { target: "shop#Stars" },
        },
      },
      "shop#Size": {
        type: "enum",
        members: { S: { target: "smithy.api#Unit" }, L: { target: "smithy.api#Unit" } },
      },
      "shop#Stars": {
        type: "intEnum",
        members: { ONE: { target: "smithy.api#Unit", traits: { "smithy.api#enumValue": 1 } } },
      },
      "shop#NoItem": {
        type: "structure",
        members: { message: string },
        traits: { "smithy.api#error": "client", "smithy.api#httpError": 404 },
      },
      "shop#ListItems": {
        type: "operation",
        input: { target: "shop#ListItemsInput" },
        output: { target: "shop#ListItemsOutput" },
        traits: {
          "smithy.api#http": { method: "POST", uri: "/items" },
          "smithy.api#paginated": { inputToken: "next", outputToken: "next", items: "items" },
          "smithy.waiters#waitable": {
            SoldOut: {
              acceptors: [
                {
                  state: "success",
                  matcher: {
                    output: { path: "length(items) == `0`", expected: "true", comparator: "booleanEquals" },
                  },
                },
              ],
            },
          },
        },
      },
      "shop#ListItemsInput": { type: "structure", members: { next: string } },
      "shop#ListItemsOutput": {
        type: "structure",
        members: { next: string, items: { target: "shop#Items" } },
      },
      "shop#Items": { type: "list", member: { target: "shop#Item" } },
    },
  } satisfies JsonObject);
}

/** The value at a path of the shapes, for tests to change. */
export function at(file: AstFile, ...path: readonly string[]): JsonObject {
  let value: Json = file.shapes;
  for (const key of path) value = (value as JsonObject)[key] as Json;
  return value as JsonObject;
}

/** Adds an event stream as a member of a structure. */
export function streamEvents(file: AstFile, structure: string): void {
  file.shapes["shop#Events"] = {
    type: "union",
    members: { text: string },
    traits: { "smithy.api#streaming": {} },
  };
  at(file, structure, "members").events = { target: "shop#Events" };
}
