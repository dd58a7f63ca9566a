/** Errors for shapes that violate Smithy: status 1, a message with file and shape, and nothing written. */
import { testBadModels } from "./support/bad.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const serviceTraits = (model: AstFile): JsonObject => at(model, "shop#Shop", "traits");
const itemMember = (model: AstFile, name: string): JsonObject => at(model, "shop#Item", "members", name);

testBadModels([
  {
    given: "a member whose target does not exist",
    change: (model) => Object.assign(itemMember(model, "size"), { target: "shop#Nowhere" }),
    shape: "shop#Item$size",
    says: ["targets shop#Nowhere, which is not defined", "expected a shape of the given model files"],
  },
  {
    given: "a list member whose target does not exist",
    change: (model) => Object.assign(at(model, "shop#Items", "member"), { target: "shop#Nowhere" }),
    shape: "shop#Items$member",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "an operation input that does not exist",
    change: (model) => Object.assign(at(model, "shop#GetItem"), { input: { target: "shop#Nowhere" } }),
    shape: "shop#GetItem",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "a resource that does not exist",
    change: (model) => Object.assign(at(model, "shop#Shop"), { resources: [{ target: "shop#Nowhere" }] }),
    shape: "shop#Shop",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "a mixin that does not exist",
    change: (model) => Object.assign(at(model, "shop#Item"), { mixins: [{ target: "shop#Nowhere" }] }),
    shape: "shop#Item",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "apply to a shape that does not exist",
    change: ({ shapes }) => {
      shapes["shop#Nowhere"] = { type: "apply", traits: { "smithy.api#documentation": "Lost." } };
    },
    shape: "shop#Nowhere",
    says: ["applies traits to a shape that is not defined", "expected a shape or member"],
  },
  {
    given: "apply to a member that does not exist",
    change: ({ shapes }) => {
      shapes["shop#Item$nowhere"] = { type: "apply", traits: { "smithy.api#documentation": "Lost." } };
    },
    shape: "shop#Item$nowhere",
    says: ["applies traits to a shape that is not defined"],
  },
  {
    given: "apply of a value that differs from the shape's",
    change: ({ shapes }) => {
      shapes["shop#NoItem"] = { ...shapes["shop#NoItem"] };
      shapes["shop#Item$made"] = { type: "apply", traits: { "smithy.api#timestampFormat": "http-date" } };
    },
    shape: "shop#Item$made",
    says: [
      "applies smithy.api#timestampFormat with a value that differs from the one of the shape",
      "an overlay file (--overlay)",
    ],
  },
  {
    given: "a member that targets an operation",
    change: (model) => Object.assign(itemMember(model, "size"), { target: "shop#ListItems" }),
    shape: "shop#Item$size",
    says: ["targets shop#ListItems, which is an operation", "expected a data shape"],
  },
  {
    given: "a service whose operation is a structure",
    change: (model) => (at(model, "shop#Shop").operations as JsonObject[]).push({ target: "shop#Item" }),
    shape: "shop#Shop",
    says: ["targets shop#Item, which is a structure", "expected an operation"],
  },
  {
    given: "an input that is a list",
    change: (model) => Object.assign(at(model, "shop#ListItems"), { input: { target: "shop#Items" } }),
    shape: "shop#ListItems",
    says: ["targets shop#Items, which is a list", "expected a structure"],
  },
  {
    given: "a list that contains itself",
    change: (model) => Object.assign(at(model, "shop#Items", "member"), { target: "shop#Items" }),
    shape: "shop#Items",
    says: ["contains itself (shop#Items → shop#Items)", "expected a structure or union in between"],
  },
  {
    given: "a list without a member",
    change: (model) => delete at(model, "shop#Items").member,
    shape: "shop#Items",
    says: ['is a list without "member"', "expected a target for its member"],
  },
  {
    given: "mixins in a cycle",
    change: (model) => Object.assign(at(model, "shop#Item"), { mixins: [{ target: "shop#Item" }] }),
    shape: "shop#Item",
    says: ["includes itself as a mixin (shop#Item → shop#Item)", "expected mixins without a cycle"],
  },
  {
    given: "an unknown shape type",
    change: (model) => Object.assign(at(model, "shop#Size"), { type: "tuple" }),
    shape: "shop#Size",
    says: ['"type" is not a shape type', "expected a shape type of Smithy"],
  },
  {
    given: "a shape id without a namespace",
    change: ({ shapes }) => {
      shapes.Item = { type: "string" };
    },
    shape: "Item",
    says: ["is not a shape id", "expected a shape id such as example.weather#Forecast"],
  },
  {
    given: "a member that is not an object",
    change: (model) => Object.assign(at(model, "shop#Item", "members"), { size: "shop#Size" }),
    shape: "shop#Item",
    says: ['"members.size" does not have the form of the JSON AST', "expected an object"],
  },
  {
    given: "another protocol",
    change: (model) => {
      delete serviceTraits(model)["aws.protocols#restJson1"];
      serviceTraits(model)["aws.protocols#awsJson1_1"] = {};
      serviceTraits(model)["aws.protocols#awsQueryCompatible"] = {};
    },
    shape: "shop#Shop",
    says: ["uses aws.protocols#awsJson1_1; expected aws.protocols#restJson1"],
  },
  {
    given: "no protocol",
    change: (model) => delete serviceTraits(model)["aws.protocols#restJson1"],
    shape: "shop#Shop",
    says: ["has no protocol trait", "expected aws.protocols#restJson1"],
  },
  {
    given: "two services",
    change: (model) => {
      model.shapes["shop#Shop2"] = structuredClone(at(model, "shop#Shop"));
    },
    shape: "shop#Shop2",
    says: ["is one of several services (shop#Shop, shop#Shop2)", "expected exactly one service"],
  },
  {
    given: "two shapes with the same name",
    change: (model) => {
      model.shapes["other#Size"] = { type: "structure", members: {} };
      itemMember(model, "name").target = "other#Size";
    },
    shape: "shop#Size",
    says: ["needs the name Size, which other#Size already has", "a rename on the service"],
  },
  {
    given: "two operations with the same file name",
    change: (model) => {
      model.shapes["shop#GETItem"] = {
        type: "operation",
        traits: { "smithy.api#http": { method: "GET", uri: "/other" } },
      };
      (at(model, "shop#Shop").operations as JsonObject[]).push({ target: "shop#GETItem" });
    },
    shape: "shop#GetItem",
    says: ["needs the name get-item, which shop#GETItem already has"],
  },
]);
