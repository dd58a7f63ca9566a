/**
 * Parts of OpenAPI documents. Each row names a feature of a model, and the expected value at a path of the document.
 */

import { valueAt } from "@ivskit/tooling/openapi/document";
import { expect, test } from "vitest";
import { tempFolder } from "./support/folder.ts";
import { awkwardDocuments } from "./support/openapi.ts";

const documents = awkwardDocuments(tempFolder());

interface Row {
  readonly given: string;
  /** The name of the model. */
  readonly in: string;
  readonly at: readonly string[];
  readonly want: unknown;
}

const operation = (path: string, method: string, ...more: readonly string[]) => ["paths", path, method, ...more];
const schema = (name: string, ...more: readonly string[]) => ["components", "schemas", name, ...more];
const put = (...more: readonly string[]) => operation("/notes/{noteId}", "put", ...more);
const everything = (...more: readonly string[]) => operation("/things/{id}/{path}", "put", ...more);
const string = { type: "string" };

const rows: readonly Row[] = [
  { given: "a title", in: "examples", at: ["info", "title"], want: "Notes" },
  { given: "a service without a title", in: "wire", at: ["info", "title"], want: "Wire" },
  {
    given: "endpoint rules",
    in: "rules",
    at: ["servers", "0", "url"],
    want: "https://rules.{region}.amazonaws.com",
  },
  {
    given: "no endpoint rules",
    in: "examples",
    at: ["servers", "0"],
    want: {
      url: "https://notes.{region}.amazonaws.com",
      description: expect.any(String),
      variables: { region: { default: "us-west-2", description: expect.any(String) } },
    },
  },
  {
    given: "SigV4",
    in: "examples",
    at: ["components", "securitySchemes", "sigv4"],
    want: {
      type: "apiKey",
      in: "header",
      name: "Authorization",
      description: expect.stringContaining("`notes`"),
      "x-amazon-apigateway-authtype": "awsSigv4",
    },
  },
  {
    given: "a summary that ends with the first sentence, and not with an abbreviation",
    in: "examples",
    at: put("summary"),
    want: "Writes a note",
  },
  {
    given: "documentation of one sentence",
    in: "examples",
    at: operation("/find", "post", "description"),
    want: undefined,
  },
  {
    given: "an operation that is deprecated",
    in: "examples",
    at: operation("/notes/{noteId}", "delete"),
    want: expect.objectContaining({ summary: "Throws a note away", deprecated: true }),
  },
  {
    given: "two names for one label",
    in: "examples",
    at: put("parameters", "0"),
    want: expect.objectContaining({ name: "noteId", in: "path", required: true, description: "Which note." }),
  },
  {
    given: "a greedy label",
    in: "wire",
    at: everything("parameters", "1", "description"),
    want: "Slashes in the value are not encoded.",
  },
  {
    given: "a query in the URI",
    in: "wire",
    at: everything("parameters", "2"),
    want: { name: "fixed", in: "query", required: true, schema: { type: "string", const: "yes" } },
  },
  {
    given: "a list in the query",
    in: "wire",
    at: everything("parameters", "5"),
    want: { name: "tag", in: "query", schema: { type: "array", items: string } },
  },
  {
    given: "a timestamp in the query",
    in: "wire",
    at: everything("parameters", "4", "schema"),
    want: { type: "string", format: "date-time" },
  },
  {
    given: "a timestamp in a header",
    in: "wire",
    at: everything("parameters", "10", "schema"),
    want: { type: "string", format: "http-date" },
  },
  {
    given: "a map in the query",
    in: "wire",
    at: everything("parameters", "7"),
    want: { name: "rest", in: "query", schema: { type: "object", additionalProperties: string } },
  },
  {
    given: "headers with a prefix",
    in: "wire",
    at: everything("description"),
    want: "Headers whose names begin with `X-Meta-` are the entries of `meta`.",
  },
  {
    given: "a header that OpenAPI describes elsewhere",
    in: "examples",
    at: put("parameters", "3"),
    want: undefined,
  },
  {
    given: "a payload of any type",
    in: "wire",
    at: operation("/blob", "post", "requestBody"),
    want: { required: true, content: { "*/*": {} } },
  },
  {
    given: "a payload of text",
    in: "wire",
    at: operation("/text", "post", "requestBody"),
    want: { content: { "text/plain": { schema: string } } },
  },
  {
    given: "a payload that is a structure",
    in: "wire",
    at: operation("/structure", "post", "requestBody", "content", "application/json", "schema"),
    want: { $ref: "#/components/schemas/Body" },
  },
  {
    given: "an input without members",
    in: "rules",
    at: operation("/ask", "post", "requestBody"),
    want: undefined,
  },
  {
    given: "members outside the body",
    in: "examples",
    at: schema("FindNotesInput", "required"),
    want: ["count", "picture", "seal"],
  },
  {
    given: "an error that is also the type of a member, with all of its members there",
    in: "recursion",
    at: schema("TreeError", "properties", "inner"),
    want: { $ref: "#/components/schemas/TreeError" },
  },
  {
    given: "an output without members",
    in: "examples",
    at: operation("/find", "post", "responses", "200", "content", "application/json", "schema"),
    want: { $ref: "#/components/schemas/FindNotesOutput" },
  },
  {
    given: "no output",
    in: "examples",
    at: operation("/odd", "post", "responses", "200"),
    want: { description: "Success." },
  },
  {
    given: "headers of an output",
    in: "examples",
    at: put("responses", "201", "headers"),
    want: { ETag: { schema: string } },
  },
  {
    given: "two errors with the same status",
    in: "examples",
    at: ["components", "responses", "Locked.Taken"],
    want: {
      description: "`Locked`\n\n`Taken`: There is one.",
      headers: {
        // Only one of the two errors requires it.
        "Retry-After": { description: "Seconds.", schema: { type: "integer", format: "int32" } },
        "X-Amzn-ErrorType": { schema: string },
      },
      content: {
        "application/json": {
          schema: { anyOf: [{ $ref: "#/components/schemas/Locked" }, { $ref: "#/components/schemas/Taken" }] },
        },
      },
    },
  },
  {
    given: "an error without members",
    in: "examples",
    at: ["components", "responses", "Lost"],
    want: {
      description: "`Lost`",
      headers: { "x-amzn-errortype": { description: expect.any(String), schema: string } },
    },
  },
  {
    given: "an enum, which is open",
    in: "enums",
    at: schema("Modern"),
    want: {
      description: "- `ON`: Not off.",
      anyOf: [
        { type: "string", enum: ["off/it's", "ON"] },
        { type: "string", description: expect.any(String) },
      ],
    },
  },
  {
    given: "an intEnum",
    in: "enums",
    at: schema("Digit", "anyOf", "0"),
    want: { type: "integer", enum: [1, 10] },
  },
  {
    given: "a map by the values of an enum",
    in: "enums",
    at: schema("PaintInput", "properties", "byColour", "propertyNames"),
    want: { $ref: "#/components/schemas/Named" },
  },
  {
    given: "a union",
    in: "examples",
    at: schema("Choice", "oneOf", "1"),
    want: { type: "object", title: "text", required: ["text"], properties: { text: string } },
  },
  {
    given: "sparse lists and maps",
    in: "wire",
    at: schema("EverythingInput", "properties", "sparse", "items"),
    want: { anyOf: [string, { type: "null" }] },
  },
  {
    given: "a timestamp in a body",
    in: "wire",
    at: schema("EverythingInput", "properties", "at"),
    want: { type: "number", format: "unixtime" },
  },
  {
    given: "a name in JSON",
    in: "wire",
    at: schema("Body", "properties", "odd-name.1"),
    want: string,
  },
  {
    given: "bytes, with limits on their base64 text",
    in: "examples",
    at: schema("FindNotesInput", "properties", "picture"),
    want: { type: "string", contentEncoding: "base64", contentMediaType: "image/png", minLength: 8, maxLength: 8 },
  },
  {
    given: "limits of a number",
    in: "examples",
    at: schema("FindNotesInput", "properties", "count"),
    want: { type: "integer", format: "int8", minimum: -9, maximum: -3 },
  },
  {
    given: "limits of a list",
    in: "examples",
    at: schema("PutNoteInput", "properties", "words"),
    want: { type: "array", items: string, minItems: 1, maxItems: 3 },
  },
  {
    given: "limits of a map and of its keys",
    in: "examples",
    at: schema("PutNoteInput", "properties", "labels"),
    want: {
      type: "object",
      propertyNames: { type: "string", pattern: "^[a-z]$" },
      additionalProperties: string,
      maxProperties: 5,
    },
  },
  {
    given: "a pattern that is not a regular expression of ECMAScript",
    in: "examples",
    at: schema("OddInput", "properties", "name"),
    want: { type: "string", "x-pattern": "^(?s)[\\w-.]+$" },
  },
  {
    given: "a default of a deprecated member",
    in: "examples",
    at: schema("PutNoteInput", "properties", "old"),
    want: { type: "string", description: "Use `words`.", deprecated: true, default: "never" },
  },
  {
    given: "a sensitive member",
    in: "examples",
    at: schema("PutNoteInput", "properties", "secret"),
    want: { type: "string", format: "password", "x-sensitive": true },
  },
  {
    given: "an idempotency token",
    in: "examples",
    at: schema("PutNoteInput", "properties", "token"),
    want: { type: "string", description: expect.any(String), "x-idempotency-token": true },
  },
  {
    given: "a document and its default",
    in: "examples",
    at: schema("PutNoteInput", "properties", "extra"),
    want: { default: { a: { b: 3, y: 2 }, z: 1 } },
  },
  {
    given: "a default that is written in another format",
    in: "examples",
    at: schema("PutNoteInput", "properties", "expiry"),
    want: { type: "string", format: "http-date" },
  },
  {
    given: "an example of a body, with names and timestamps as on the wire",
    in: "examples",
    at: put("requestBody", "content", "application/json", "examples", "example1"),
    want: {
      summary: "A note for later",
      description: "It may wait.",
      value: {
        choice: { text: "yes" },
        expiry: "Wed, 06 May 2026 07:08:09 GMT",
        extra: { a: { b: null, y: [{ c: 2, d: 1 }] }, z: 1 },
        labels: { a: "1", z: "26" },
        words: ["a", "b"],
      },
    },
  },
  {
    given: "an example of a parameter",
    in: "examples",
    at: put("parameters", "2", "examples"),
    want: {
      example1: { summary: "A note for later", description: "It may wait.", value: "Wed, 06 May 2026 07:08:09 GMT" },
    },
  },
  {
    given: "an example of an output",
    in: "examples",
    at: put("responses", "201", "content", "application/json", "examples", "example1", "value"),
    want: { kept: true, written: 0.5 },
  },
  {
    given: "an example of an error",
    in: "examples",
    at: put("responses", "409", "content", "application/json", "examples"),
    want: { example2: { summary: "A note that is there", value: { message: "no" } } },
  },
  {
    given: "a made-up example that matches a pattern and a length",
    in: "examples",
    at: operation("/notes/{noteId}", "delete", "parameters", "0", "example"),
    want: "arn:aws:notes:us-west-2:123456789012:note/n.AbCdEfGhIjKlAbCd",
  },
  {
    given: "a made-up request with only the required members",
    in: "examples",
    at: operation("/find", "post", "requestBody", "content", "application/json", "example"),
    want: { count: -3, picture: "AQEBAQ==", seal: "--SEAL--\n1234.ABabcdefghijkl--END--" },
  },
  {
    given: "a pattern for which no text is found",
    in: "examples",
    at: operation("/odd", "post", "requestBody", "content", "application/json", "example"),
    want: undefined,
  },
  {
    given: "a made-up response of a recursive shape",
    in: "recursion",
    at: operation("/tree", "post", "responses", "200", "content", "application/json", "example", "children"),
    want: [],
  },
];

test.each(rows)("$given", ({ in: name, at: path, want }) => {
  expect(valueAt(documents[name], path)).toEqual(want);
});
