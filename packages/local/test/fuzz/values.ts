/** Values of a contract's shapes: right ones, and ones that are wrong in exactly one place. */
import fc from "fast-check";
import type { Contract, ContractShape } from "../../src/basics/contract.ts";
import { compilePattern } from "../../src/basics/pattern.ts";
import { shapeOf } from "../../src/http/validation/validate.ts";

type Shapes = Contract["shapes"];

/** Text that some pattern of the model takes. */
const kinds = [
  "channel",
  "stream-key",
  "playback-key",
  "recording-configuration",
  "ad-configuration",
  "playback-restriction-policy",
  "stage",
  "composition",
  "encoder-configuration",
  "storage-configuration",
  "ingest-configuration",
  "public-key",
];
const texts = [
  "abc",
  "de",
  `st-${"a".repeat(23)}`,
  `st-${"a".repeat(13)}`,
  "sk_us-west-2_abc_def",
  "rt_123456789012_us-west-2_abc_def",
  ...kinds.map((kind) => `arn:aws:ivs:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`),
  "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl",
  "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl",
  "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/ads-1",
];

const notText: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<unknown[]>([], ["a"], [[]]),
  fc.constantFrom<object>({}, { a: 1 }),
);
const noStructure: fc.Arbitrary<unknown> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<unknown>([], [{}]),
);
const noNumber: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom<unknown>("1", "", [], {}, [1], true), fc.string());

/** A value that the shape takes. Where members may be left out, they are. */
export function right(shapes: Shapes, name: string): unknown {
  const shape = shapeOf(shapes, name);
  const { length = {}, range = {} } = shape;
  switch (shape.type) {
    case "structure":
      return rightMembers(shapes, shape);
    case "union":
      return rightUnion(shapes, shape);
    case "list":
      return Array.from({ length: length.min ?? 0 }, () => right(shapes, shape.member?.target ?? ""));
    case "map":
    case "document":
      return {};
    case "string":
      return texts.find((text) => takes(shape, text)) ?? "a".repeat(Math.max(length.min ?? 1, 1));
    case "enum":
      return shape.values?.[0];
    case "boolean":
      return true;
    case "timestamp":
      return "2026-11-23T00:00:00Z";
    default:
      return Math.max(range.min ?? 1, 1);
  }
}

export function rightMembers(shapes: Shapes, shape: ContractShape): Record<string, unknown> {
  const required = Object.entries(shape.members ?? {}).filter(([, member]) => member.required);
  return Object.fromEntries(required.map(([name, { target }]) => [name, right(shapes, target)]));
}

/** A value that the shape does not take; undefined where it takes everything. */
export function wrong(shapes: Shapes, name: string, depth = 0): fc.Arbitrary<unknown> | undefined {
  const shape = shapeOf(shapes, name);
  switch (shape.type) {
    case "structure":
      return some([noStructure, wrongMembers(shapes, shape, depth)]);
    case "union":
      return some([noStructure, ...wrongUnions(shapes, shape, depth)]);
    case "list":
      return some([notText.filter((value) => !Array.isArray(value)), ...wrongLists(shapes, shape, depth)]);
    case "map":
      return some([noStructure, ...wrongMaps(shapes, shape)]);
    case "string":
      return some([notText, ...wrongTexts(shape)]);
    case "enum":
      return some([notText, fc.constantFrom("", "NO_SUCH_VALUE", "low", "__proto__")]);
    case "boolean":
      return fc.constantFrom<unknown>("true", "", 0, 1, [], {}, [true]);
    case "timestamp":
      return fc.constantFrom<unknown>("yesterday", "", true, [], {});
    case "document":
      return undefined;
    default:
      return some([noNumber, ...wrongNumbers(shape)]);
  }
}

/** Wrong in one member, or without one that is required. */
export function wrongMembers(shapes: Shapes, shape: ContractShape, depth = 0): fc.Arbitrary<object> | undefined {
  if (depth > 4) return undefined;
  const fine = rightMembers(shapes, shape);
  const choices = Object.entries(shape.members ?? {}).flatMap(([name, member]) => {
    const value = wrong(shapes, member.target, depth + 1);
    const { [name]: _, ...without } = fine;
    return [
      ...(value === undefined ? [] : [value.map((bad) => ({ ...fine, [name]: bad }))]),
      ...(member.required ? [fc.constantFrom<object>(without, { ...without, [name]: null })] : []),
    ];
  });
  return choices.length === 0 ? undefined : fc.oneof(...choices);
}

/** Returns a union with one member, by default the first. */
function rightUnion(shapes: Shapes, { members = {} }: ContractShape, name = Object.keys(members)[0] ?? ""): object {
  return { [name]: right(shapes, members[name]?.target ?? "") };
}

/** Makes invalid unions: with no member, with all members, or with one that is wrong. */
function wrongUnions(shapes: Shapes, shape: ContractShape, depth: number): fc.Arbitrary<object>[] {
  const names = Object.keys(shape.members ?? {});
  const all = Object.assign({}, ...names.map((name) => rightUnion(shapes, shape, name)));
  const parts = Object.entries(shape.members ?? {}).flatMap(([name, { target }]) => {
    const value = wrong(shapes, target, depth + 1);
    return value === undefined ? [] : [value.map((bad) => ({ [name]: bad }))];
  });
  return [fc.constantFrom<object>({}, { noSuchMember: {} }, all), ...parts];
}

function wrongLists(shapes: Shapes, { member, length = {} }: ContractShape, depth: number): fc.Arbitrary<unknown>[] {
  const target = member?.target ?? "";
  const { min = 0, max } = length;
  const fine = right(shapes, target);
  const item = wrong(shapes, target, depth + 1);
  return [
    fc.constant(Array.from({ length: Math.max(min, 1) }, () => null)),
    ...(min > 0 ? [fc.constant([])] : []),
    ...(max === undefined
      ? []
      : [fc.integer({ min: max + 1, max: max + 300 }).map((count) => Array(count).fill(fine))]),
    ...(item === undefined ? [] : [item.map((bad) => [...Array(Math.max(min - 1, 0)).fill(fine), bad])]),
  ];
}

function wrongMaps(shapes: Shapes, { key, value, length = {} }: ContractShape): fc.Arbitrary<unknown>[] {
  const badKey = wrongTexts(shapeOf(shapes, key?.target ?? ""));
  const badValue = wrong(shapes, value?.target ?? "");
  return [
    ...badKey.map((texts) => texts.map((name) => Object.fromEntries([[name, "v"]]))),
    ...(badValue === undefined ? [] : [badValue.map((bad) => ({ k: bad }))]),
    fc.constant({ k: null }),
    ...(length.max === undefined
      ? []
      : [fc.constant(Object.fromEntries(Array.from({ length: length.max + 1 }, (_, index) => [`k${index}`, ""])))]),
  ];
}

function wrongTexts(shape: ContractShape): fc.Arbitrary<string>[] {
  const { min = 0, max } = shape.length ?? {};
  return [
    ...(min > 0 ? [fc.string({ maxLength: min - 1, unit: "grapheme-ascii" })] : []),
    ...(max === undefined ? [] : [fc.integer({ min: 1, max: 500 }).map((more) => "a".repeat(max + more))]),
    ...(shape.pattern === undefined
      ? []
      : [fc.string({ minLength: 1, unit: "binary" }), fc.constantFrom("a b", "\u0000", "*", "<x>")]),
  ].map((arbitrary) => arbitrary.filter((text) => !takes(shape, text)));
}

function wrongNumbers({ type, range = {} }: ContractShape): fc.Arbitrary<number>[] {
  const { min, max } = range;
  return [
    ...(type === "float" || type === "double" ? [] : [fc.constantFrom(0.5, 1e-9, 99.99, 1e300, -1e300)]),
    ...(type === "integer" ? [fc.constantFrom(2 ** 31, -(2 ** 31) - 1)] : []),
    ...(min === undefined ? [] : [fc.integer({ min: -(2 ** 31), max: min - 1 })]),
    ...(max === undefined ? [] : [fc.integer({ min: max + 1, max: 2 ** 31 })]),
  ];
}

function takes({ length = {}, pattern }: ContractShape, text: string): boolean {
  const count = [...text].length;
  if (count < (length.min ?? 0) || count > (length.max ?? Number.POSITIVE_INFINITY)) return false;
  return pattern === undefined || compilePattern(pattern).test(text);
}

function some(arbitraries: (fc.Arbitrary<unknown> | undefined)[]): fc.Arbitrary<unknown> {
  return fc.oneof(...arbitraries.filter((arbitrary) => arbitrary !== undefined));
}
