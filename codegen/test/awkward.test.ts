/**
 * Awkward shapes: what is generated for the models in `awkward/` compiles under the strictest settings, loads, and says
 * what it should. Each row names what of a model it is about and holds the excerpt that this has to give.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Run, runNode } from "./support/cli.ts";
import { AWKWARD, compileAll, generateAll } from "./support/compiled.ts";
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

// Modules that need one another while they are evaluated compile and fail here.
test.each(Object.keys(AWKWARD))("%s loads", async (name) => {
  const run = await runNode(join(folder, `dist/${name}/src/index.js`));
  expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
});

interface Excerpt {
  readonly given: string;
  readonly in: string;
  readonly want: string | readonly string[];
  /** What must be nowhere in the file. */
  readonly not?: string;
}

const EXCERPTS: readonly Excerpt[] = [
  {
    given: "an old-style enum with names",
    in: "enums/src/operations/paint.ts",
    want: [
      'export const Named = {\n  BLUE: "blue",\n  /** Like roses. */\n  RED: "red",\n} as const;',
      'export type Named = "blue" | "red" | (string & {});',
    ],
  },
  {
    given: "an old-style enum without names, two of which would be one",
    in: "enums/src/operations/paint.ts",
    want: '{\n  _2x: "2x",\n  plain: "plain",\n  us_east_1: "us-east-1",\n  us_east_1_: "us.east.1",\n} as const;',
  },
  {
    given: "an intEnum, which is a number in a query",
    in: "enums/src/operations/paint.ts",
    want: ["export type Priority = 1 | -1 | (number & {});", "priority: { to: toQuery }"],
  },
  {
    given: "apply in the same file, on a member that a mixin brings",
    in: "mixins/src/operations/get-part.ts",
    want: ["/** Id, applied in the same file. */\n  id: string;", 'id: { to: toQuery, name: "part-id" }'],
  },
  {
    given: "apply in another file, on a member of a mixin that is mixed in further",
    in: "mixins/src/operations/get-part.ts",
    want: "/** Far, applied on the middle mixin. */\n  far?: string | undefined;",
  },
  {
    given: "apply over what a mixin says",
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
    given: "traits that a mixin keeps to itself, and one that it gives away",
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
    given: "resources: life cycles, collections, and resources in resources",
    in: "resources/src/resources.ts",
    want: "Ping PutFarm GetFarm ListFarms SellFarm CountFarms CreateCow UpdateCow DeleteCow GetCalf"
      .split(" ")
      .map((name) => `this.send(new ${name}Command(input), options)`),
  },
  {
    given: "an operation that is called like a keyword",
    in: "names/src/names.ts",
    want: "delete(input: DeleteCommandInput, options?: CallOptions): Promise<DeleteCommandOutput>",
  },
  {
    given: "operations that are called like methods of the client",
    in: "names/src/names.ts",
    want: ["send_(input: SendCommandInput = {}", "close_(input: CloseCommandInput = {}", "config_("],
  },
  {
    given: "shapes that are called like globals",
    in: "names/src/operations/get-thing.ts",
    want: ["export interface _Map {", "export interface _Promise {", "export type _Record =", "date?: _Date"],
  },
  {
    given: "a shape that is called like a generated type",
    in: "names/src/operations/get-thing.ts",
    want: [
      "export interface GetThingCommandInput_ {",
      "export interface GetThingCommandInput extends GetThingRequest {",
      "export interface GetThingCommandOutput extends GetThingCommandOutput_, MetadataBearer_ {",
    ],
  },
  {
    given: "shapes that are called like parts of core",
    in: "names/src/operations/get-thing.ts",
    want: ["type Operation as Operation_", "export interface Operation {", "getThingOperation: Operation_<"],
  },
  {
    given: "members that every object has",
    in: "names/src/operations/get-thing.ts",
    want: ["constructor?: string | undefined;", "toString: { as: float }", 'class: { name: "klass" }'],
  },
  {
    given: "an error that is called Error",
    in: "names/src/errors.ts",
    want: ['class _Error extends NamesServiceException {\n  static override readonly code = "Error";'],
  },
  {
    given: "a title that would end a comment",
    in: "names/src/client.ts",
    want: "Names *\\/ and `quotes`",
  },
  {
    given: "a shape that holds itself, with timestamps inside",
    in: "recursion/src/shapes.ts",
    want: ["children: { as: [list, () => treeCodec] }", "byName: { as: [map, () => treeCodec] }"],
  },
  {
    given: "two shapes that hold each other",
    in: "recursion/src/shapes.ts",
    want: ["right: { as: () => pairCodec }", "left: { as: pair2Codec }"],
  },
  {
    given: "a shape that holds itself and is plain",
    in: "recursion/src/operations/put-tree.ts",
    want: "parent?: Plain | undefined;",
    not: "plainCodec",
  },
  {
    given: "errors that are members too",
    in: "recursion/src/errors.ts",
    want: ["treeErrorCodec: StructureCodec", "treeErrorResponseCodec: OutputCodec", "leafErrorCodec: StructureCodec"],
  },
  {
    given: "traits of members over traits of shapes",
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
    given: "every place in a request",
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
    given: "nulls that count",
    in: "wire/src/operations/everything.ts",
    want: ["sparse?: (string | null)[] | undefined;", "sparseTimes: { as: [sparseList, epochSeconds] }"],
  },
  {
    given: "a union",
    in: "wire/src/operations/everything.ts",
    want: "{ nothing?: never; text: string; when?: never }",
  },
  {
    given: "required, and required of the service alone",
    in: "wire/src/operations/everything.ts",
    want: ["  bounded: number;", "  optional?: string | undefined;"],
  },
  {
    given: "limits, defaults and deprecation",
    in: "wire/src/operations/everything.ts",
    want: ["Range: 1 to 9. Default of the service: `5`.", "Length: exactly 3. Pattern: `^[a-c]+$`.", "@deprecated Use"],
  },
  {
    given: "a payload that is a stream",
    in: "wire/src/operations/put-blob.ts",
    want: ["body: ReadableStream<Uint8Array> | Uint8Array;", "body: { to: toBlobPayload }"],
  },
  { given: "a payload of text", in: "wire/src/operations/put-text.ts", want: "body: { to: toTextPayload }" },
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
      "static override readonly codec: OutputCodec = busyCodec;",
      "static override readonly retryable = true;",
    ],
  },
  {
    given: "pages of a list below a member, with tokens that the service names",
    in: "paging/src/paginators.ts",
    want: [
      "Paginator<ListPagesCommandOutput, Item>",
      '{ input: "next", output: "result.next", pageSize: "size", items: "result.items" }',
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
      'output.result?.owner === "it\'s \\"me\\""',
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
    given: "an error that is renamed, and goes by its own name on the wire",
    in: "rename/src/errors.ts",
    want: 'class OtherGone extends RenameServiceException {\n  static override readonly code = "Gone";',
  },
];

describe("what is generated for", () => {
  test.each(EXCERPTS)("$given", ({ in: file, want, not }) => {
    const text = readFileSync(join(folder, file), "utf8");
    for (const excerpt of [want].flat()) expect(text).toContain(excerpt);
    if (not !== undefined) expect(text).not.toContain(not);
  });
});
