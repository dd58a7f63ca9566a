/** The differences between two versions of a model: each row changes the shop and names the changes that are found. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { bumpOf } from "../src/diff/bump.ts";
import type { Change, Effect } from "../src/diff/change.ts";
import { diffModels } from "../src/diff/diff.ts";
import { modelAt } from "../src/diff/source.ts";
import { setTrait } from "./support/bad.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { type AstFile, at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();
let next = 0;
const string = { target: "smithy.api#String" };

type Edit = (model: AstFile) => unknown;

function changesOf(before: Edit, after: Edit): readonly Change[] {
  const [old, current] = [before, after].map((edit) => {
    const model = shop();
    edit(model);
    const file = `${next++}.json`;
    fill(folder, { [file]: JSON.stringify(model) });
    return modelAt(join(folder, file), undefined);
  });
  if (!old || !current) throw new Error("two models are read");
  return diffModels(old, current);
}

const members = (model: AstFile, shape: string): JsonObject => at(model, shape, "members");
const addMember =
  (shape: string, member: JsonObject = string): Edit =>
  (model) =>
    Object.assign(members(model, shape), { more: member });
const trait =
  (path: readonly string[], id: string, value: JsonObject | string | number): Edit =>
  (model) =>
    setTrait(at(model, ...path), id, value);
const required = { ...string, traits: { "smithy.api#required": {} } };
const nothing: Edit = () => {};

type Row = readonly [given: string, effect: Effect, edit: Edit, want: string, back?: readonly [Effect, want: string]];

/** The last part of a row is the change in the other direction, from the new version to the old one. */
const rows: readonly Row[] = [
  [
    "an operation",
    "broken",
    (model) => {
      at(model, "shop#Shop").operations = [{ target: "shop#GetItem" }];
      // Without this member, the operation that is left out leaves its shapes behind.
      addMember("shop#Item", { target: "shop#Items" })(model);
    },
    "ListItems: the operation was removed",
    ["added", "ListItems: the operation was added"],
  ],
  [
    "an optional member",
    "added",
    addMember("shop#ListItemsInput"),
    "ListItemsInput$more: the member was added",
    ["broken", "ListItemsInput$more: the member was removed"],
  ],
  [
    "a required member of an input",
    "broken",
    addMember("shop#ListItemsInput", required),
    "ListItemsInput$more: a required member was added to an input",
  ],
  ["a required member of an output", "added", addMember("shop#Item", required), "Item$more: the member was added"],
  [
    "an input that requires a member",
    "broken",
    trait(["shop#ListItemsInput", "members", "next"], "smithy.api#required", {}),
    "ListItemsInput$next: the member is required now",
    ["changed", "ListItemsInput$next: the member is optional now"],
  ],
  [
    "an output that requires a member",
    "changed",
    trait(["shop#Item", "members", "name"], "smithy.api#required", {}),
    "Item$name: the member is required now",
    ["broken", "Item$name: the member is optional now"],
  ],
  [
    "a type",
    "broken",
    (model) => Object.assign(members(model, "shop#Item"), { name: { target: "smithy.api#Integer" } }),
    'Item$name: the type is "number", was "string"',
  ],
  [
    "another number",
    "changed",
    (model) => Object.assign(members(model, "shop#Item"), { more: { target: "smithy.api#Long" } }),
    'Item$more: the number is "long", was "integer"',
  ],
  [
    "an enum instead of a string",
    "changed",
    (model) => Object.assign(members(model, "shop#ListItemsInput"), { next: { target: "shop#Size" } }),
    'ListItemsInput$next: the type is "Size", was "string"',
  ],
  [
    "a value of an enum",
    "added",
    (model) => Object.assign(members(model, "shop#Size"), { XL: { target: "smithy.api#Unit" } }),
    "Size$XL: the value was added",
    ["broken", "Size$XL: the value was removed"],
  ],
  [
    "another value of the same name",
    "broken",
    trait(["shop#Size", "members", "S"], "smithy.api#enumValue", "small"),
    'Size$S: the value is "small", was "S"',
  ],
  [
    "an error",
    "added",
    (model) => Object.assign(at(model, "shop#ListItems"), { errors: [{ target: "shop#NoItem" }] }),
    "ListItems: the error NoItem was added",
    ["changed", "ListItems: the error NoItem was removed"],
  ],
  [
    "the status of an error",
    "changed",
    trait(["shop#NoItem"], "smithy.api#httpError", 410),
    'NoItem: the kind of error is {"fault":"client","httpStatus":410,"retryable":false,"throttling":false}, was {"fault":"client","httpStatus":404,"retryable":false,"throttling":false}',
  ],
  [
    "a URI",
    "changed",
    trait(["shop#ListItems"], "smithy.api#http", { method: "POST", uri: "/v2/items" }),
    'ListItems: the URI is "/v2/items", was "/items"',
  ],
  [
    "the place of a member",
    "changed",
    trait(["shop#ListItemsInput", "members", "next"], "smithy.api#httpQuery", "next"),
    'ListItemsInput$next: the HTTP binding is {"location":"query","name":"next"}, was absent',
  ],
  [
    "a name in JSON",
    "changed",
    trait(["shop#Item", "members", "name"], "smithy.api#jsonName", "title"),
    'Item$name: the name in JSON is "title", was "name"',
  ],
  [
    "a limit",
    "changed",
    trait(["shop#Item", "members", "name"], "smithy.api#length", { min: 1, max: 20 }),
    'Item$name: the length is {"max":20,"min":1}, was {"max":9,"min":1}',
  ],
  [
    "a paginator",
    "broken",
    (model) => delete at(model, "shop#ListItems", "traits")["smithy.api#paginated"],
    "ListItems: the paginator was removed",
    ["added", "ListItems: the paginator was added"],
  ],
  [
    "a waiter",
    "broken",
    (model) => delete at(model, "shop#ListItems", "traits")["smithy.waiters#waitable"],
    "ListItems: the waiter SoldOut was removed",
    ["added", "ListItems: the waiter SoldOut was added"],
  ],
  [
    "the authentication",
    "broken",
    trait(["shop#GetItem"], "smithy.api#optionalAuth", {}),
    'GetItem: the authentication is "none", was "sigv4"',
  ],
  [
    "a retry",
    "changed",
    trait(["shop#GetItem"], "smithy.api#readonly", {}),
    "GetItem: the retry after an unclear failure is true, was false",
  ],
  [
    "a text",
    "documented",
    trait(["shop#Item", "members", "name"], "smithy.api#documentation", "The name."),
    "Item$name: the documentation changed",
  ],
  [
    "a deprecation",
    "documented",
    trait(["shop#GetItem"], "smithy.api#deprecated", {}),
    "GetItem: the deprecation changed",
  ],
];

/** The version that a row starts from, where it is not the shop itself. */
const starts: Readonly<Record<string, Edit>> = {
  "an operation": addMember("shop#Item", { target: "shop#Items" }),
  "another number": addMember("shop#Item", { target: "smithy.api#Integer" }),
};

const lines = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ effect, place, text }) => `${effect} ${place}: ${text}`);

const cases = rows.map(([given, effect, edit, want, back]) => ({ given, effect, edit, want, back }));

test.each(cases)("$given: $effect", ({ given, effect, edit, want, back }) => {
  const start = starts[given] ?? nothing;
  expect(lines(changesOf(start, edit))).toContain(`${effect} ${want}`);
  if (back) expect(lines(changesOf(edit, start))).toContain(`${back[0]} ${back[1]}`);
});

test("a change is found once, and the order of keys makes none", () => {
  const turned: Edit = (model) => {
    model.shapes = Object.fromEntries(Object.entries(model.shapes).reverse());
  };
  expect(changesOf(nothing, turned)).toEqual([]);
  expect(lines(changesOf(nothing, addMember("shop#Item")))).toEqual(["added Item$more: the member was added"]);
});

test("shapes without a name in TypeScript count for the members that have them", () => {
  const list =
    (member: JsonObject): Edit =>
    (model) => {
      Object.assign(at(model, "shop#Items"), { member });
    };
  expect(lines(changesOf(nothing, list({ target: "shop#Size" })))).toEqual([
    'broken ListItemsOutput$items: the type is "list of Size", was "list of Item"',
  ]);
});

test.each<[effect: Effect, version: string, want: string]>([
  ["broken", "1.2.3", "major"],
  ["broken", "0.4.0", "minor"],
  ["added", "1.2.3", "minor"],
  ["changed", "1.2.3", "minor"],
  ["documented", "0.4.0", "patch"],
])("%s in version %s is a %s release", (effect, version, want) => {
  expect(
    bumpOf(
      [
        { effect: "documented", place: "a", text: "b" },
        { effect, place: "a", text: "b" },
      ],
      version,
    ),
  ).toBe(want);
});
