/** What shapes get that are not as Smithy asks: status 1, a message with file and shape, and nothing written. */
import { testBadModels } from "./support/bad.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const serviceTraits = (model: AstFile): JsonObject => at(model, "shop#Shop", "traits");
const itemMember = (model: AstFile, name: string): JsonObject => at(model, "shop#Item", "members", name);

testBadModels([
  {
    given: "a member that targets nothing",
    change: (model) => Object.assign(itemMember(model, "size"), { target: "shop#Nowhere" }),
    shape: "shop#Item$size",
    says: ["targets shop#Nowhere, which is not defined", "expected a shape of the given model files"],
  },
  {
    given: "a list member that targets nothing",
    change: (model) => Object.assign(at(model, "shop#Items", "member"), { target: "shop#Nowhere" }),
    shape: "shop#Items$member",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "an operation input that is not there",
    change: (model) => Object.assign(at(model, "shop#GetItem"), { input: { target: "shop#Nowhere" } }),
    shape: "shop#GetItem",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "a resource that is not there",
    change: (model) => Object.assign(at(model, "shop#Shop"), { resources: [{ target: "shop#Nowhere" }] }),
    shape: "shop#Shop",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "a mixin that is not there",
    change: (model) => Object.assign(at(model, "shop#Item"), { mixins: [{ target: "shop#Nowhere" }] }),
    shape: "shop#Item",
    says: ["targets shop#Nowhere, which is not defined"],
  },
  {
    given: "apply on a shape that is not there",
    change: ({ shapes }) => {
      shapes["shop#Nowhere"] = { type: "apply", traits: { "smithy.api#documentation": "Lost." } };
    },
    shape: "shop#Nowhere",
    says: ["applies traits to a shape that is not defined", "expected a shape or member"],
  },
  {
    given: "apply on a member that is not there",
    change: ({ shapes }) => {
      shapes["shop#Item$nowhere"] = { type: "apply", traits: { "smithy.api#documentation": "Lost." } };
    },
    shape: "shop#Item$nowhere",
    says: ["applies traits to a shape that is not defined"],
  },
  {
    given: "apply of another value than the shape has",
    change: ({ shapes }) => {
      shapes["shop#NoItem"] = { ...shapes["shop#NoItem"] };
      shapes["shop#Item$made"] = { type: "apply", traits: { "smithy.api#timestampFormat": "http-date" } };
    },
    shape: "shop#Item$made",
    says: ["applies smithy.api#timestampFormat with another value", "an overlay file (--overlay)"],
  },
  {
    given: "a member that targets an operation",
    change: (model) => Object.assign(itemMember(model, "size"), { target: "shop#ListItems" }),
    shape: "shop#Item$size",
    says: ["targets shop#ListItems, a operation", "expected a data shape"],
  },
  {
    given: "a service whose operation is a structure",
    change: (model) => (at(model, "shop#Shop").operations as JsonObject[]).push({ target: "shop#Item" }),
    shape: "shop#Shop",
    says: ["targets shop#Item, a structure", "expected a operation"],
  },
  {
    given: "an input that is a list",
    change: (model) => Object.assign(at(model, "shop#ListItems"), { input: { target: "shop#Items" } }),
    shape: "shop#ListItems",
    says: ["targets shop#Items, which is a list", "expected a structure"],
  },
  {
    given: "a list that holds itself",
    change: (model) => Object.assign(at(model, "shop#Items", "member"), { target: "shop#Items" }),
    shape: "shop#Items",
    says: ["holds itself (shop#Items → shop#Items)", "expected a structure or union between"],
  },
  {
    given: "a list without a member",
    change: (model) => delete at(model, "shop#Items").member,
    shape: "shop#Items",
    says: ['is a list without "member"', "expected a target for its member"],
  },
  {
    given: "mixins in a circle",
    change: (model) => Object.assign(at(model, "shop#Item"), { mixins: [{ target: "shop#Item" }] }),
    shape: "shop#Item",
    says: ["mixes itself in (shop#Item → shop#Item)", "expected mixins without a circle"],
  },
  {
    given: "an unknown type of shape",
    change: (model) => Object.assign(at(model, "shop#Size"), { type: "tuple" }),
    shape: "shop#Size",
    says: ['"type" is not a type of shape', "expected a type of Smithy"],
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
    given: "a member that is no object",
    change: (model) => Object.assign(at(model, "shop#Item", "members"), { size: "shop#Size" }),
    shape: "shop#Item",
    says: ['"members.size" has not the form of the JSON AST', "expected object"],
  },
  {
    given: "another protocol",
    change: (model) => {
      delete serviceTraits(model)["aws.protocols#restJson1"];
      serviceTraits(model)["aws.protocols#awsJson1_1"] = {};
    },
    shape: "shop#Shop",
    says: ["speaks aws.protocols#awsJson1_1", "expected aws.protocols#restJson1"],
  },
  {
    given: "no protocol",
    change: (model) => delete serviceTraits(model)["aws.protocols#restJson1"],
    shape: "shop#Shop",
    says: ["names no protocol", "expected aws.protocols#restJson1"],
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
    given: "two shapes that would take one name",
    change: (model) => {
      model.shapes["other#Size"] = { type: "structure", members: {} };
      itemMember(model, "name").target = "other#Size";
    },
    shape: "shop#Size",
    says: ["would take the name Size, which other#Size has", "a rename on the service"],
  },
  {
    given: "two operations of one file name",
    change: (model) => {
      model.shapes["shop#GETItem"] = {
        type: "operation",
        traits: { "smithy.api#http": { method: "GET", uri: "/other" } },
      };
      (at(model, "shop#Shop").operations as JsonObject[]).push({ target: "shop#GETItem" });
    },
    shape: "shop#GetItem",
    says: ["would take the name get-item, which shop#GETItem has"],
  },
]);
