/** What trait values get that are unknown, missing or not supported. */
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
const unknown = (trait: string, value: string): string[] => [`trait smithy.api#${trait} has the unknown value`, value];

function setRules(model: AstFile, condition: JsonObject): void {
  setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", {
    parameters: {},
    rules: [{ type: "error", conditions: [condition], error: "never" }],
  });
}

testBadModels([
  {
    given: "an unknown timestampFormat",
    change: (model) => setTrait(itemMember(model, "made"), "smithy.api#timestampFormat", "julian"),
    shape: "shop#Item$made",
    says: [...unknown("timestampFormat", '"julian"'), '"date-time"|"epoch-seconds"|"http-date"'],
  },
  {
    given: "an unknown httpError",
    change: (model) => setTrait(at(model, "shop#NoItem"), "smithy.api#httpError", "teapot"),
    shape: "shop#NoItem",
    says: [...unknown("httpError", '"teapot"'), "expected number"],
  },
  {
    given: "an unknown HTTP method",
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
    given: "a pattern that is no text",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#pattern", 5),
    shape: "shop#Item$name",
    says: [...unknown("pattern", "5"), "expected string"],
  },
  {
    given: "a range from more to less",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#range", { min: 5, max: 4 }),
    shape: "shop#Item$name",
    says: [...unknown("range", '{"min":5,"max":4}'), "expected min up to max"],
  },
  {
    given: "a length without bounds",
    change: (model) => setTrait(itemMember(model, "name"), "smithy.api#length", {}),
    shape: "shop#Item$name",
    says: [...unknown("length", "{}"), "expected min or max"],
  },
  {
    given: "an error of unknown fault",
    change: (model) => setTrait(at(model, "shop#NoItem"), "smithy.api#error", "nobody"),
    shape: "shop#NoItem",
    says: [...unknown("error", '"nobody"'), '"client"|"server"'],
  },
  {
    given: "a page token that is no path",
    change: (model) =>
      setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", { inputToken: "a..b", outputToken: "next" }),
    shape: "shop#ListItems",
    says: [...unknown("paginated", "a..b"), "expected member names joined by dots"],
  },
  {
    given: "pages of a member that is not there",
    change: (model) =>
      setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", {
        inputToken: "next",
        outputToken: "next",
        items: "things",
      }),
    shape: "shop#ListItems",
    says: ["trait smithy.api#paginated has the items things", "expected a member of shop#ListItemsOutput"],
  },
  {
    given: "pages without an output token",
    change: (model) => setTrait(at(model, "shop#ListItems"), "smithy.api#paginated", { inputToken: "next" }),
    shape: "shop#ListItems",
    says: ["names no inputToken or no outputToken", "expected both, here or on the service"],
  },
  {
    given: "an unknown comparator of a waiter",
    change: (model) => Object.assign(waiter(model), { comparator: "soundsLike" }),
    shape: "shop#ListItems",
    says: ["trait smithy.waiters#waitable has the unknown value", "SoldOut.acceptors.0.matcher"],
  },
  {
    given: "a waiter whose JMESPath is broken",
    change: (model) => Object.assign(waiter(model), { path: "items[" }),
    shape: "shop#ListItems",
    says: ["waiter SoldOut, acceptor 1:", "expected a JMESPath expression"],
  },
  {
    given: "a waiter whose JMESPath asks for an unknown function",
    change: (model) => Object.assign(waiter(model), { path: "sort(items)" }),
    shape: "shop#ListItems",
    says: ["the function sort() in a JMESPath expression is not supported"],
  },
  {
    given: "an operation without http",
    change: (model) => delete at(model, "shop#GetItem", "traits")["smithy.api#http"],
    shape: "shop#GetItem",
    says: ["misses the required trait smithy.api#http", "expected the method and URI"],
  },
  {
    given: "a service without sigv4",
    change: (model) => delete serviceTraits(model)["aws.auth#sigv4"],
    shape: "shop#Shop",
    says: ["misses the required trait aws.auth#sigv4", "expected an object with the signing name"],
  },
  {
    given: "a service without aws.api#service",
    change: (model) => delete serviceTraits(model)["aws.api#service"],
    shape: "shop#Shop",
    says: ["misses the required trait aws.api#service", "expected an object with the sdkId"],
  },
  {
    given: "an error without the error trait",
    change: (model) => delete at(model, "shop#NoItem", "traits")["smithy.api#error"],
    shape: "shop#NoItem",
    says: ["is an error of shop#GetItem and misses the required trait smithy.api#error", '"client" or "server"'],
  },
  {
    given: "an intEnum without values",
    change: (model) => delete at(model, "shop#Stars", "members", "ONE").traits,
    shape: "shop#Stars$ONE",
    says: ["misses the required trait smithy.api#enumValue", "expected the integer"],
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
    says: ["has no operation that does without an event stream (events)", "expected one at least"],
  },
  {
    given: "a host prefix with a label that no member is bound to",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#endpoint", { hostPrefix: "{id}." }),
    shape: "shop#GetItem",
    says: [
      "host prefix {id}. has the label {id}",
      'a required member "id" of shop#GetItemInput with smithy.api#hostLabel',
    ],
  },
  {
    given: "an unknown compression",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#requestCompression", { encodings: ["br"] }),
    shape: "shop#GetItem",
    says: [...unknown("requestCompression", '{"encodings":["br"]}'), '"gzip"'],
  },
  {
    given: "a header of our own that is none",
    change: (model) => setTrait(at(model, "shop#GetItem"), "ivskit.codegen#headers", { "x y": "z" }),
    shape: "shop#GetItem",
    says: ['trait ivskit.codegen#headers has the unknown value {"x y":"z"}'],
  },
  {
    given: "an endpoint that each input chooses",
    change: (model) => {
      setTrait(at(model, "shop#GetItemInput", "members", "id"), "smithy.rules#contextParam", { name: "Id" });
      setTrait(at(model, "shop#ListItems"), "smithy.rules#staticContextParams", { Id: { value: "all" } });
    },
    shape: "shop#Shop",
    says: ["does without endpoints that depend on its input (id), or endpoints of its own"],
  },
  {
    given: "a service without operations",
    change: (model) => Object.assign(at(model, "shop#Shop"), { operations: [] }),
    shape: "shop#Shop",
    says: ["has no operation; expected one at least"],
  },
  {
    given: "a service that takes tokens instead of signatures",
    change: (model) => {
      delete serviceTraits(model)["aws.auth#sigv4"];
      setTrait(at(model, "shop#Shop"), "smithy.api#httpBearerAuth", {});
    },
    shape: "shop#Shop",
    says: ["misses the required trait aws.auth#sigv4", "smithy.api#httpBearerAuth is not supported"],
  },
  {
    given: "an endpoint rule of an unknown function",
    change: (model) => setRules(model, { fn: "divine", argv: [] }),
    shape: "shop#Shop",
    says: ["the endpoint function divine is not supported", "expected a rule set of the standard functions"],
  },
  {
    given: "an endpoint rule of an unknown variable",
    change: (model) => setRules(model, { fn: "isSet", argv: [{ ref: "Moon" }] }),
    shape: "shop#Shop",
    says: ["the endpoint rules refer to Moon, which nothing defines"],
  },
  {
    given: "an example without a title",
    change: (model) => setTrait(at(model, "shop#GetItem"), "smithy.api#examples", [{ input: { id: "a" } }]),
    shape: "shop#GetItem",
    says: [...unknown("examples", '[{"input":{"id":"a"}}]'), 'at "0.title"', "expected string"],
  },
  {
    given: "examples of members that are not there",
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
    given: "examples of errors that do not come, or not so",
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
