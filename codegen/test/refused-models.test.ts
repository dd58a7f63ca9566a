/** Models that generated code could not follow, apart from their HTTP bindings: each gets one message. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop, generateText, refusalOf } from "./support/generated.ts";
import { type AstFile, at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();
let next = 0;

function expectRefusal(make: (here: string) => unknown, want: string): void {
  const here = join(folder, String(next++));
  expect(refusalOf(() => make(here))).toBe(`${join(here, "model.json")}: ${want}`);
}

const service = (model: AstFile): JsonObject => at(model, "shop#Shop");

test.each<readonly [given: string, change: (model: AstFile) => void, want: string]>([
  [
    "a service id that begins with a digit",
    (model) => setTrait(service(model), "aws.api#service", { sdkId: "3D Shop" }),
    'shop#Shop: trait aws.api#service has the invalid value {"sdkId":"3D Shop"} at "sdkId"; expected an id that begins with a letter',
  ],
  [
    "a service id with other characters",
    (model) => setTrait(service(model), "aws.api#service", { sdkId: "Sh\u00f6p" }),
    'shop#Shop: trait aws.api#service has the invalid value {"sdkId":"Sh\u00f6p"} at "sdkId"; expected an id of letters, digits and single spaces',
  ],
  [
    "a service id that is too long for names of files",
    (model) => setTrait(service(model), "aws.api#service", { sdkId: "A".repeat(51) }),
    `shop#Shop: trait aws.api#service has the invalid value {"sdkId":"${"A".repeat(51)}"} at "sdkId"; expected an id of at most 50 characters`,
  ],
  [
    "an operation whose name is too long for a file",
    (model) => {
      const id = `shop#${"a".repeat(241)}`;
      model.shapes[id] = { type: "operation", traits: { "smithy.api#http": { method: "POST", uri: "/long" } } };
      service(model).operations = [{ target: id }];
    },
    `shop#${"a".repeat(241)}: needs the name ${"a".repeat(241)}, which has 241 characters; expected at most 240`,
  ],
  [
    "a waiter with a path of many levels",
    (model) => {
      const output = { path: `${"!".repeat(150)}next`, expected: "true", comparator: "booleanEquals" };
      const waiter = { acceptors: [{ state: "success", matcher: { output } }] };
      setTrait(at(model, "shop#ListItems"), "smithy.waiters#waitable", { Odd: waiter });
    },
    "shop#ListItems: waiter Odd, acceptor 1: the expression is nested more than 100 levels deep; expected a JMESPath expression of the supported subset that fits the shapes",
  ],
  [
    "a member whose name generated code uses",
    (model) => Object.assign(at(model, "shop#Item", "members"), { $metadata: { target: "smithy.api#String" } }),
    "shop#Item$$metadata: is not the name of a member; expected letters, digits and underscores, not beginning with a digit",
  ],
  [
    "endpoint rules only as a decision diagram",
    (model) => setTrait(service(model), "smithy.rules#endpointBdd", {}),
    "shop#Shop: has smithy.rules#endpointBdd alone; expected smithy.rules#endpointRuleSet as well",
  ],
  [
    "an enum of Smithy 1.0 with the same name twice",
    (model) => {
      const values = ["a", "b"].map((value) => ({ name: "A", value }));
      model.shapes["shop#Size"] = { type: "string", traits: { "smithy.api#enum": values } };
    },
    'shop#Size: trait smithy.api#enum has the invalid value [{"name":"A","value":"a"},{"name":"A","value":"b"}]; expected each name once',
  ],
  [
    "an error as an output",
    (model) => Object.assign(at(model, "shop#ListItems"), { output: { target: "shop#NoItem" } }),
    "shop#ListItems: targets shop#NoItem, which is an error (smithy.api#error); expected another structure as input or output",
  ],
  [
    "an endpoint rule that compares text with a number",
    (model) => {
      const condition = { fn: "stringEquals", argv: [1, "a"] };
      const rules = [{ type: "error", conditions: [condition], error: "never" }];
      setTrait(service(model), "smithy.rules#endpointRuleSet", { parameters: {}, rules });
    },
    'shop#Shop: the endpoint function stringEquals takes string, string, got [1,"a"]; expected a rule set of the standard functions',
  ],
  [
    "an invalid binding, which causes no second fault",
    (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#http", { method: "GET" }),
    'shop#GetItem: trait smithy.api#http has the invalid value {"method":"GET"} at "uri"; expected a string, but it is missing',
  ],
  [
    "an invalid trait of a shape that members have",
    (model) => setTrait(at(model, "shop#Size"), "smithy.api#length", { min: 2, max: 1 }),
    'shop#Size: trait smithy.api#length has the invalid value {"min":2,"max":1}; expected a min that is not greater than max',
  ],
])("%s", (_, change, want) => expectRefusal((here) => generateShop(here, change), want));

describe("a waiter", () => {
  const matchers: readonly (readonly [path: string, comparator: string, expected: string, says: string])[] = [
    ["nothing", "stringEquals", "a", "ListItemsOutput has no member nothing"],
    ["items[].nothing", "anyStringEquals", "a", "Item has no member nothing"],
    ["next.length", "stringEquals", "a", ".length needs a structure and not a string"],
    ["next[0]", "stringEquals", "a", "an index needs a list and not a string"],
    ["next[]", "anyStringEquals", "a", "[] needs a list and not a string"],
    ["next.*", "anyStringEquals", "a", "* needs a structure or map and not a string"],
    ["items[?size == `1`].name", "anyStringEquals", "a", "a string is compared with a number"],
    ["length(items[0])", "booleanEquals", "true", "length() takes a string or a list and not a structure"],
    ["length()", "booleanEquals", "true", "length() takes 1 value and not 0"],
    ["contains(items[].name, `1`)", "booleanEquals", "true", "contains() looks for a number in a list of another type"],
    ["starts_with(items, 'a')", "booleanEquals", "true", "starts_with() takes a string and not a list"],
    ["keys(next)", "anyStringEquals", "a", "keys() takes a structure or a map and not a string"],
    ["next", "booleanEquals", "true", "booleanEquals needs a boolean, and next is a string"],
    ["next", "anyStringEquals", "a", "anyStringEquals needs a list (of a string), and next is a string"],
    ["items", "stringEquals", "a", "stringEquals needs a string, and items is a list (of a structure)"],
    ["items[].stars", "allStringEquals", "1", "items[].stars is a list (of a number)"],
    ["items[0].made", "stringEquals", "a", "items[0].made is a timestamp, blob, document or literal"],
    ["next == 'a'", "booleanEquals", "yes", 'booleanEquals expects "true" or "false" and not "yes"'],
  ];

  test.each(matchers)("with the path %s and %s", (path, comparator, expected, says) => {
    const refusal = refusalOf(() =>
      generateShop(join(folder, String(next++)), (model) => {
        const matcher = { output: { path, comparator, expected } };
        setTrait(at(model, "shop#ListItems"), "smithy.waiters#waitable", {
          Done: { acceptors: [{ state: "success", matcher }] },
        });
      }),
    );
    expect(refusal).toContain("shop#ListItems: waiter Done, acceptor 1: ");
    expect(refusal).toContain(says);
    expect(refusal.split("\n")).toHaveLength(1);
  });
});

describe("JSON with the same key twice", () => {
  test("in a shape", () => {
    const text = JSON.stringify(shop()).replace('"type":"list"', '"type":"list","type":"set"');
    expectRefusal((here) => generateText(here, text), 'shop#Items: has the key "type" twice; expected each key once');
  });

  test("in a trait", () => {
    const text = JSON.stringify(shop()).replace('"min":1', '"min":1,"m\\u0069n":2');
    expectRefusal(
      (here) => generateText(here, text),
      'shop#Item: "members.name.traits.smithy.api#length" has the key "min" twice; expected each key once',
    );
  });

  test("as two shapes of one id", () => {
    const text = JSON.stringify(shop()).replace('"shop#Items":', '"shop#Size":{"type":"string"},"shop#Items":');
    expectRefusal((here) => generateText(here, text), '"shapes" has the key "shop#Size" twice; expected each key once');
  });
});

describe("deep nesting ends in a message", () => {
  test("of JSON", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const text = JSON.stringify(shop()).replace('"min":1', `"min":${deep}`);
    const refusal = refusalOf(() => generateText(join(folder, String(next++)), text));
    expect(refusal).toContain("shop#Item: ");
    expect(refusal).toContain("is nested more than 250 levels deep; expected at most 250 levels");
  });

  test("of endpoint rules", () => {
    let rule: JsonObject = { type: "error", conditions: [], error: "never" };
    for (let level = 0; level < 200; level++) rule = { type: "tree", conditions: [], rules: [rule] };
    const refusal = refusalOf(() =>
      generateShop(join(folder, String(next++)), (model) =>
        setTrait(service(model), "smithy.rules#endpointRuleSet", { parameters: {}, rules: [rule] }),
      ),
    );
    expect(refusal).toContain("shop#Shop: is nested more than 250 levels deep");
  });

  test("of lists", () => {
    const refusal = refusalOf(() =>
      generateShop(join(folder, String(next++)), ({ shapes }) => {
        for (let level = 0; level < 5000; level++)
          shapes[`shop#L${level}`] = { type: "list", member: { target: `shop#L${level + 1}` } };
        shapes["shop#L5000"] = { type: "string" };
        Object.assign((shapes["shop#Item"] as JsonObject).members as JsonObject, { deep: { target: "shop#L0" } });
      }),
    );
    expect(refusal).toMatch(/: shop#L\d+: is nested more than 150 levels deep; expected at most 150 levels$/);
  });

  test("of mixins", () => {
    const refusal = refusalOf(() =>
      generateShop(join(folder, String(next++)), ({ shapes }) => {
        for (let level = 0; level < 6000; level++) {
          const mixins = [{ target: `shop#M${level + 1}` }];
          shapes[`shop#M${level}`] = { type: "structure", mixins, traits: { "smithy.api#mixin": {} } };
        }
        shapes["shop#M6000"] = { type: "structure", traits: { "smithy.api#mixin": {} } };
      }),
    );
    expect(refusal).toContain("is a mixin below more than 200 others; expected at most 200 levels");
  });

  test("of structures that only a long way around a circle finds", () => {
    // The operation refers to each structure, so none is far from it, but a walk through members passes all of them.
    const refusal = refusalOf(() =>
      generateShop(join(folder, String(next++)), (model) => {
        const { shapes } = model;
        const members = at(model, "shop#Item", "members");
        for (let level = 0; level < 6000; level++) {
          const inner = { next: { target: `shop#S${level + 1}` }, time: { target: "smithy.api#Timestamp" } };
          shapes[`shop#S${level}`] = { type: "structure", members: inner };
          members[`m${level}`] = { target: `shop#S${level}` };
        }
        shapes["shop#S6000"] = { type: "structure", members: {} };
      }),
    );
    expect(refusal).toContain("so deeply that the generator ran out of stack");
  });
});
