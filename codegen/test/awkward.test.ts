/**
 * Code for the models in `awkward/` compiles with the strictest settings, loads, and contains the expected excerpts.
 * Each row names a feature of a model and the excerpt of the generated code for it.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Run, runNode } from "./support/cli.ts";
import { awkwardModels, compileAll, generateAll } from "./support/compiled.ts";
import { tempFolder } from "./support/folder.ts";

const folder = tempFolder();
let compiled: Run;

beforeAll(async () => {
  generateAll(folder);
  compiled = await compileAll(folder);
});

test("everything compiles, declarations included", () => {
  expect(compiled).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("every source file has a kebab-case name", () => {
  const names = globSync("*/src/**/*.ts", { cwd: folder }).map((path) => basename(path));
  expect(names).toContain("get-thing.ts");
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
});

// Modules that need each other during evaluation compile, but fail here.
test.each(Object.keys(awkwardModels))("%s loads", async (name) => {
  const run = await runNode(join(folder, `dist/${name}/src/index.js`));
  expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
});

interface Excerpt {
  readonly given: string;
  readonly in: string;
  readonly want: string | readonly string[];
  /** Text that must not be in the file. */
  readonly not?: string;
}

const excerpts: readonly Excerpt[] = [
  {
    given: "an old-style enum with names",
    in: "enums/src/operations/paint.ts",
    want: [
      'export const Named = {\n  BLUE: "blue",\n  /** Like roses. */\n  RED: "red",\n} as const;',
      'export type Named = "blue" | "red" | (string & {});',
    ],
  },
  {
    given: "an old-style enum without names, two of whose values would get the same name",
    in: "enums/src/operations/paint.ts",
    want: '{\n  _2x: "2x",\n  plain: "plain",\n  us_east_1: "us-east-1",\n  us_east_1_: "us.east.1",\n} as const;',
  },
  {
    given: "an enum, whose guard tells known values from others",
    in: "enums/src/operations/paint.ts",
    want:
      "export function isNamed(value: unknown): value is (typeof Named)[keyof typeof Named] {\n" +
      "  return Object.values<unknown>(Named).includes(value);\n}",
  },
  {
    given: "an enum whose guard would have the name of a descriptor",
    in: "enums/src/operations/is-flag.ts",
    want: ["const isFlagOperation: Operation<", "export function isFlagOperation_(value: unknown)"],
  },
  {
    given: "a command, which only a client of its service takes",
    in: "enums/src/operations/paint.ts",
    want: 'class PaintCommand extends Command<PaintCommandInput, PaintCommandOutput, "enums">',
  },
  {
    given: "a required member of an output",
    in: "enums/src/operations/paint.ts",
    want: "  modern: Modern;",
  },
  {
    given: "an intEnum, which is a number in a query",
    in: "enums/src/operations/paint.ts",
    want: ["export type Priority = 1 | -1 | (number & {});", "priority: { to: toQuery }"],
  },
  {
    given: "apply in the same file, to a member of a mixin",
    in: "mixins/src/operations/get-part.ts",
    want: ["/** Id, applied in the same file. */\n  id: string | undefined;", 'id: { to: toQuery, name: "part-id" }'],
  },
  {
    given: "apply in another file, to a member of a mixin that another mixin uses",
    in: "mixins/src/operations/get-part.ts",
    want: "/** Far, applied on the middle mixin. */\n  far?: string | undefined;",
  },
  {
    given: "apply that overrides a mixin",
    in: "mixins/src/operations/get-part.ts",
    want: "/** Note, applied on the output. */\n  note?: string | undefined;",
  },
  {
    given: "a mixin of a mixin that overrides a member",
    in: "mixins/src/operations/get-part.ts",
    want: "/** Note of the middle. */\n  note?: string | undefined;",
    not: "Note of the base",
  },
  {
    given: "local traits of a mixin, and one that is not local",
    in: "mixins/src/operations/get-part.ts",
    want: "/**\n * Documentation of the output.\n *\n * @deprecated Not of this world.\n */",
    not: "Sensitive",
  },
  {
    given: "a mixin of an operation",
    in: "mixins/src/operations/get-part.ts",
    want: ["repeatable: true", "@throws {@link Missing} (404)"],
  },
  {
    given: "resources: lifecycle and collection operations, and resources in resources",
    in: "resources/src/resources.ts",
    want: "Ping PutFarm GetFarm ListFarms SellFarm CountFarms CreateCow UpdateCow DeleteCow GetCalf"
      .split(" ")
      .map((name) => `this.send(new ${name}Command(input), options, callback)`),
  },
  {
    given: "an operation with the name of a keyword",
    in: "names/src/names.ts",
    want: "delete(input: DeleteCommandInput, options?: CallOptions, callback?: never): Promise<DeleteCommandOutput>",
  },
  {
    given: "operations with the names of methods of the client",
    in: "names/src/names.ts",
    want: ["send_(input: SendCommandInput = {}", "close_(input: CloseCommandInput = {}", "config_("],
  },
  {
    given: "shapes with the names of globals",
    in: "names/src/operations/get-thing.ts",
    want: ["export interface _Map {", "export interface _Promise {", "export type _Record =", "date?: _Date"],
  },
  {
    given: "a shape with the name of a generated type",
    in: "names/src/operations/get-thing.ts",
    want: [
      "export interface GetThingCommandInput_ {",
      "export interface GetThingCommandInput extends GetThingRequest {",
      "export interface GetThingCommandOutput extends GetThingCommandOutput_, MetadataBearer_ {",
    ],
  },
  {
    given: "shapes with the names of exports of core",
    in: "names/src/operations/get-thing.ts",
    want: ["type Operation as Operation_", "export interface Operation {", "getThingOperation: Operation_<"],
  },
  {
    given: "members with the names of inherited properties",
    in: "names/src/operations/get-thing.ts",
    want: ["constructor?: string | undefined;", "toString: { as: float }", 'class: { name: "klass" }'],
  },
  {
    given: "an error with the name Error",
    in: "names/src/errors.ts",
    want: ['class _Error extends NamesServiceException {\n  static override readonly code = "Error";'],
  },
  {
    given: "a title that would end a comment",
    in: "names/src/client.ts",
    want: "Names *\\/ and `quotes`",
  },
  {
    given: "a recursive shape with timestamps",
    in: "recursion/src/shapes.ts",
    want: ["children: { as: [list, () => treeCodec] }", "byName: { as: [map, () => treeCodec] }"],
  },
  {
    given: "two shapes that contain each other",
    in: "recursion/src/shapes.ts",
    want: ["right: { as: () => pairCodec }", "left: { as: pair2Codec }"],
  },
  {
    given: "a recursive shape that is plain",
    in: "recursion/src/operations/put-tree.ts",
    want: "parent?: Plain | undefined;",
    not: "plainCodec",
  },
  {
    given: "errors that are also types of members",
    in: "recursion/src/errors.ts",
    want: ["treeErrorCodec: StructureCodec", "codec: OutputCodec = {", "leafErrorCodec: StructureCodec"],
  },
  {
    given: "traits of members that override traits of shapes",
    in: "wire/src/operations/everything.ts",
    want: [
      "/** A day of its own. */\n  day?: Date",
      "day: { as: httpDate }",
      "/** Any day. */\n  plainDay?: Date",
      "plainDay: { as: dateTime }",
      "until: { to: toQuery, as: epochSeconds }",
      'secrets: ["memberSecret", "secret", "secrets"],',
    ],
  },
  {
    given: "every location in a request",
    in: "wire/src/operations/everything.ts",
    want: [
      'path: "/things/{id}/{path+}"',
      'query: { fixed: "yes" }',
      "id: { to: toLabel }",
      'tags: { to: toQuery, name: "tag" }',
      "rest: { to: toQueryMap }",
      'meta: { to: toHeaderMap, name: "X-Meta-" }',
      'dates: { to: toHeaderList, name: "x-dates", as: dateTime }',
      "status: { from: fromStatus }",
      "token: { fill: randomToken }",
      'renamed: { name: "wireName" }',
    ],
  },
  {
    given: "sparse lists and maps",
    in: "wire/src/operations/everything.ts",
    want: ["sparse?: (string | null)[] | undefined;", "sparseTimes: { as: [sparseList, epochSeconds] }"],
  },
  {
    given: "a union",
    in: "wire/src/operations/everything.ts",
    want: "{ nothing?: never; text: string; when?: never }",
  },
  {
    given: "required members, and one that is clientOptional",
    in: "wire/src/operations/everything.ts",
    want: ["  bounded: number | undefined;", "  optional?: string | undefined;"],
  },
  {
    given: "limits, defaults and deprecation",
    in: "wire/src/operations/everything.ts",
    want: ["Range: 1 to 9. Default of the service: `5`.", "Length: exactly 3. Pattern: `^[a-c]+$`.", "@deprecated Use"],
  },
  {
    given: "a payload that is a stream",
    in: "wire/src/operations/put-blob.ts",
    want: [
      "body: ReadableStream<Uint8Array> | Uint8Array | undefined;",
      'body: { to: toBlobPayload, type: "application/octet-stream" }',
    ],
  },
  {
    given: "a payload of text",
    in: "wire/src/operations/put-text.ts",
    want: 'body: { to: toTextPayload, type: "text/plain" }',
  },
  {
    given: "a payload of any JSON",
    in: "wire/src/operations/put-document.ts",
    want: "body: { to: toJsonPayload, as: document }",
  },
  {
    given: "shapes of the prelude",
    in: "wire/src/operations/prelude.ts",
    want: ["primitiveLong?: number", "primitiveBoolean?: boolean", "bigDecimal?: number", "document?: unknown"],
  },
  {
    given: "an error with retryable and a header",
    in: "wire/src/errors.ts",
    want: [
      "export class Busy extends WireServiceException {",
      "static override readonly codec: OutputCodec = {",
      "override readonly $retryable = { throttling: false };",
    ],
  },
  {
    given: "pages of a nested list, with tokens that the service names",
    in: "paging/src/paginators.ts",
    want: [
      "Paginator<ListPagesCommandOutput, Item>",
      'input: "next",',
      'output: "result.next",',
      'pageSize: "size",',
      'items: "result.items",',
    ],
  },
  {
    given: "pages of a map",
    in: "paging/src/paginators.ts",
    want: "Paginator<ListMapCommandOutput, [string, Item]>",
  },
  {
    given: "every matcher of a waiter",
    in: "paging/src/waiters.ts",
    want: [
      'values.every((value) => value === "DONE")',
      '.some((value) => value === "FAILED")',
      "(output.result?.owner == null) === true",
      '{ state: "retry", error: "Busy" }',
      "when: (output, input) => (input?.owner === output?.result?.owner) === true",
      "output.result?.owner === 'it\\'s \"me\"'",
      '{ state: "retry", success: true }',
      '{ state: "failure", success: false }',
    ],
  },
  {
    given: "a model of Smithy 1.0",
    in: "legacy/src/operations/old-call.ts",
    want: ["set?: string[] | undefined;", "count?: number | undefined;", "flag?: boolean | undefined;"],
  },
  {
    given: "two namespaces and a rename",
    in: "rename/src/operations/compare.ts",
    want: ["mine?: Item | undefined;\n  theirs?: OtherItem | undefined;", "export interface OtherItem {"],
  },
  {
    given: "an error that is renamed in code and keeps its name on the wire",
    in: "rename/src/errors.ts",
    want: 'class OtherGone extends RenameServiceException {\n  static override readonly code = "Gone";',
  },
];

describe("generated code for", () => {
  test.each(excerpts)("$given", ({ in: file, want, not }) => {
    const text = readFileSync(join(folder, file), "utf8");
    for (const excerpt of [want].flat()) expect(text).toContain(excerpt);
    if (not !== undefined) expect(text).not.toContain(not);
  });
});
