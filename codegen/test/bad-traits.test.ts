/** Errors for traits whose values are invalid, missing or not supported. */
import { setTrait, testBadModels } from "./support/bad.ts";
import { type AstFile, at, type JsonObject, streamEvents } from "./support/shop.ts";

const http = (model: AstFile): JsonObject => at(model, "shop#GetItem", "traits", "smithy.api#http");
const serviceTraits = (model: AstFile): JsonObject => at(model, "shop#Shop", "traits");
const itemMember = (model: AstFile, name: string): JsonObject => at(model, "shop#Item", "members", name);
const waiter = (model: AstFile): JsonObject => {
  const { acceptors } = at(model, "shop#ListItems", "traits", "smithy.waiters#waitable", "SoldOut");
  const [acceptor] = acceptors as { matcher: { output: JsonObject } }[];
  return acceptor?.matcher.output ?? {};
};
const unknown = (trait: string, value: string): string[] => [`trait smithy.api#${trait} has the invalid value`, value];

function setRules(model: AstFile, condition: JsonObject): void {
  setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", {
    parameters: {},
    rules: [{ type: "error", conditions: [condition], error: "never" }],
  });
}

testBadModels([
  {
    given: "an invalid timestampFormat",
    change: (model) => setTrait(itemMember(model, "made"), "smithy.api#timestampFormat", "julian"),
    shape: "shop#Item$made",
    says: [...unknown("timestampFormat", '"julian"'), '"date-time"|"epoch-seconds"|"http-date"'],
  },
  {
    given: "an invalid httpError",
    change: (model) => setTrait(at(model, "shop#NoItem"), "smithy.api#httpError", "teapot"),
    shape: "shop#NoItem",
    says: [...unknown("httpError", '"teapot"'), "expected a number"],
  },
  {
    given: "an invalid HTTP method",
    change: (model) => Object.assign(http(model), { method: "FETCH" }),
    shape: "shop#GetItem",
    says: [...unknown("http", "FETCH"), 'at "method"', '"GET"|"POST"'],
  },
  {
    given: "a URI without a slash",
    change: (model) => Object.assign(http(model), { uri: "items/{id}" }),
    shape: "shop#GetItem",
    says: [...unknown("http", "items/{id}"), 'expected a URI that begins with "/"'],
  },
  {
    given: "a pattern that is not text",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#pattern", 5),
    shape: "shop#Item$name",
    says: [...unknown("pattern", "5"), "expected a string"],
  },
  {
    given: "a range whose min is greater than its max",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#range", { min: 5, max: 4 }),
    shape: "shop#Item$name",
    says: [...unknown("range", '{"min":5,"max":4}'), "expected a min that is not greater than max"],
  },
  {
    given: "a length without bounds",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#length", {}),
    shape: "shop#Item$name",
    says: [...unknown("length", "{}"), "expected min or max"],
  },
  {
    given: "an error whose fault is invalid",
    change: (model) => setTrait(at(model, "shop#NoItem"), "smithy.api#error", "nobody"),
    shape: "shop#NoItem",
    says: [...unknown("error", '"nobody"'), '"client"|"server"'],
  },
  {
    given: "a page token that is not a path",
    change: (model) =>
      setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", { inputToken: "a..b", outputToken: "next" }),
    shape: "shop#ListItems",
    says: [...unknown("paginated", "a..b"), "expected member names joined by dots"],
  },
  {
    given: "pages of a missing member",
    change: (model) =>
      setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", {
        inputToken: "next",
        outputToken: "next",
        items: "things",
      }),
    shape: "shop#ListItems",
    says: ["trait smithy.api#paginated names things as items", "expected a member of shop#ListItemsOutput"],
  },
  {
    given: "pages without an output token",
    change: (model) => setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", { inputToken: "next" }),
    shape: "shop#ListItems",
    says: ["lacks inputToken or outputToken", "expected both, on the operation or on the service"],
  },
  {
    given: "a waiter with an unknown comparator",
    change: (model) => Object.assign(waiter(model), { comparator: "soundsLike" }),
    shape: "shop#ListItems",
    says: ["trait smithy.waiters#waitable has the invalid value", "SoldOut.acceptors.0.matcher"],
  },
  {
    given: "a waiter whose JMESPath is invalid",
    change: (model) => Object.assign(waiter(model), { path: "items[" }),
    shape: "shop#ListItems",
    says: ["waiter SoldOut, acceptor 1:", "expected a JMESPath expression"],
  },
  {
    given: "a waiter whose JMESPath calls an unsupported function",
    change: (model) => Object.assign(waiter(model), { path: "sort(items)" }),
    shape: "shop#ListItems",
    says: ["the function sort() in a JMESPath expression is not supported"],
  },
  {
    given: "an operation without http",
    change: (model) => delete at(model, "shop#GetItem", "traits")["smithy.api#http"],
    shape: "shop#GetItem",
    says: ["lacks the required trait smithy.api#http", "expected the method and URI"],
  },
  {
    given: "a service without authentication",
    change: (model) => delete serviceTraits(model)["aws.auth#sigv4"],
    shape: "shop#Shop",
    says: ["has no authentication", "expected aws.auth#sigv4 with the signing name"],
  },
  {
    given: "a service without aws.api#service",
    change: (model) => delete serviceTraits(model)["aws.api#service"],
    shape: "shop#Shop",
    says: ["lacks the required trait aws.api#service", "expected an object with the sdkId"],
  },
  {
    given: "an error without the error trait",
    change: (model) => delete at(model, "shop#NoItem", "traits")["smithy.api#error"],
    shape: "shop#NoItem",
    says: ["is an error of shop#GetItem and lacks the required trait smithy.api#error", '"client" or "server"'],
  },
  {
    given: "an intEnum without values",
    change: (model) => delete at(model, "shop#Stars", "members", "ONE").traits,
    shape: "shop#Stars$ONE",
    says: ["lacks the required trait smithy.api#enumValue", "expected the integer"],
  },
  {
    given: "a label without a member",
    change: (model) => Object.assign(http(model), { uri: "/items/{id}/{part}" }),
    shape: "shop#GetItem",
    says: ["has the label {part}, which no input member is bound to", 'expected a member "part" of shop#GetItemInput'],
  },
  {
    given: "a member without its label",
    change: (model) => Object.assign(http(model), { uri: "/items" }),
    shape: "shop#GetItemInput$id",
    says: ["is bound to a label", "expected {id} in the URI /items"],
  },
  {
    given: "an event stream in every operation",
    change: (model) => {
      streamEvents(model, "shop#ListItemsOutput");
      streamEvents(model, "shop#Item");
    },
    shape: "shop#Shop",
    says: ["has no operation that works without an event stream (events)", "expected at least one"],
  },
  {
    given: "a host prefix with a label without a member",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#endpoint", { hostPrefix: "{id}." }),
    shape: "shop#GetItem",
    says: [
      "host prefix {id}. has the label {id}",
      'a required member "id" of shop#GetItemInput with smithy.api#hostLabel',
    ],
  },
  {
    given: "an unsupported compression",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#requestCompression", { encodings: ["br"] }),
    shape: "shop#GetItem",
    says: [...unknown("requestCompression", '{"encodings":["br"]}'), '"gzip"'],
  },
  {
    given: "an overlay with an invalid header name",
    change: (model) => setTrait(at(model, "shop#GetItem"), "ivskit.codegen#headers", { "x y": "z" }),
    shape: "shop#GetItem",
    says: ['trait ivskit.codegen#headers has the invalid value {"x y":"z"}'],
  },
  {
    given: "event streams in both directions in every operation",
    change: (model) => {
      const events = {
        type: "union",
        members: { some: { target: "shop#Item" } },
        traits: { "smithy.api#streaming": {} },
      };
      Object.assign(model.shapes, { "shop#Events": events });
      for (const shape of ["GetItemInput", "Item", "ListItemsInput", "ListItemsOutput"]) {
        at(model, `shop#${shape}`, "members").events = { target: "shop#Events" };
      }
    },
    shape: "shop#Shop",
    says: ["works without event streams in both directions (events, events)"],
  },
  {
    given: "a service without operations",
    change: (model) => Object.assign(at(model, "shop#Shop"), { operations: [] }),
    shape: "shop#Shop",
    says: ["has no operation; expected at least one"],
  },
  {
    given: "a service with sigv4a instead of sigv4",
    change: (model) => {
      delete serviceTraits(model)["aws.auth#sigv4"];
      setTrait(at(model, "shop#Shop"), "aws.auth#sigv4a", { name: "shop" });
      setTrait(at(model, "shop#Shop"), "smithy.api#httpApiKeyAuth", { name: "key", in: "header" });
    },
    shape: "shop#Shop",
    says: ["authenticates with aws.auth#sigv4a, smithy.api#httpApiKeyAuth, which is not supported"],
  },
  {
    given: "operations that accept sigv4a only",
    change: (model) => {
      setTrait(at(model, "shop#Shop"), "aws.auth#sigv4a", { name: "shop" });
      setTrait(at(model, "shop#Shop"), "smithy.api#auth", ["aws.auth#sigv4a"]);
    },
    shape: "shop#Shop",
    says: ["has no operation that works without the authentication aws.auth#sigv4a"],
  },
  {
    given: "endpoints that accept sigv4a only",
    change: (model) => {
      const endpoint = { url: "https://shop.example", properties: { authSchemes: [{ name: "sigv4a" }] } };
      const rules = [{ type: "endpoint", conditions: [], endpoint }];
      setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", { parameters: {}, rules });
    },
    shape: "shop#Shop",
    says: ["all endpoints only accept sigv4a signatures, which clients do not send"],
  },
  {
    given: "an endpoint rule with an unsupported function",
    change: (model) => setRules(model, { fn: "divine", argv: [] }),
    shape: "shop#Shop",
    says: ["the endpoint function divine is not supported", "expected a rule set of the standard functions"],
  },
  {
    given: "an endpoint rule with an undefined variable",
    change: (model) => setRules(model, { fn: "isSet", argv: [{ ref: "Moon" }] }),
    shape: "shop#Shop",
    says: ["the endpoint rules refer to Moon, which is not defined"],
  },
  {
    given: "an example without a title",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#examples", [{ input: { id: "a" } }]),
    shape: "shop#GetItem",
    says: [...unknown("examples", '[{"input":{"id":"a"}}]'), 'at "0.title"', "expected a string"],
  },
  {
    given: "examples with members that do not exist",
    change: (model) =>
      setTrait(at(model, "shop#GetItem"), "smithy.api#examples", [
        { title: "One", input: { di: "a" }, output: { eman: "b" } },
      ]),
    shape: "shop#GetItem",
    says: [
      "smithy.api#examples (One) names di; expected a member of shop#GetItemInput",
      "smithy.api#examples (One) names eman; expected a member of shop#Item",
    ],
  },
  {
    given: "examples with errors that do not exist or do not fit",
    change: (model) =>
      setTrait(at(model, "shop#GetItem"), "smithy.api#examples", [
        { title: "One", error: { shapeId: "shop#Item", content: {} } },
        { title: "Two", error: { shapeId: "shop#NoItem", content: { why: "b" } } },
      ]),
    shape: "shop#GetItem",
    says: [
      "smithy.api#examples (One) shows the error shop#Item; expected an error of the operation",
      "smithy.api#examples (Two) names why; expected a member of shop#NoItem",
    ],
  },
]);
