/** HTTP bindings that no client could follow: each gets one message that names the shape. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop, refusalOf } from "./support/generated.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const folder = tempFolder();
const string = { target: "smithy.api#String" };

/** Adds members with these traits to a structure. */
function add(model: AstFile, structure: string, members: Readonly<Record<string, JsonObject>>): void {
  for (const [name, { target = string.target, ...traits }] of Object.entries(members)) {
    const ids = Object.entries(traits).map(([trait, value]) => [`smithy.api#${trait}`, value] as const);
    at(model, structure, "members")[name] = { target, traits: Object.fromEntries(ids) };
  }
}

const input = "shop#ListItemsInput";
const setUri = (model: AstFile, uri: string): void => {
  Object.assign(at(model, "shop#GetItem", "traits", "smithy.api#http"), { uri });
};

interface Row {
  readonly given: string;
  readonly change: (model: AstFile) => void;
  readonly want: string;
}

const rows: readonly Row[] = [
  {
    given: "a label used twice",
    change: (model) => setUri(model, "/items/{id}/{id}"),
    want: "shop#GetItem: URI /items/{id}/{id} has the label {id} twice; expected each label once",
  },
  {
    given: "two greedy labels",
    change: (model) => {
      setUri(model, "/items/{id+}/{part+}");
      add(model, "shop#GetItemInput", { part: { httpLabel: {}, required: {} } });
    },
    want: "shop#GetItem: URI /items/{id+}/{part+} has two greedy labels; expected at most one",
  },
  {
    given: "a fragment in a URI",
    change: (model) => setUri(model, "/items/{id}#top"),
    want: 'shop#GetItem: trait smithy.api#http has the invalid value {"method":"GET","uri":"/items/{id}#top","code":200} at "uri"; expected a URI without a fragment and without spaces',
  },
  {
    given: "a label in the query of a URI",
    change: (model) => setUri(model, "/items?id={id}"),
    want: 'shop#GetItem: trait smithy.api#http has the invalid value {"method":"GET","uri":"/items?id={id}","code":200} at "uri"; expected a URI with labels only in its path, and with one query',
  },
  {
    given: "a brace that opens no label",
    change: (model) => setUri(model, "/items/{id}/{"),
    want: 'shop#GetItem: trait smithy.api#http has the invalid value {"method":"GET","uri":"/items/{id}/{","code":200} at "uri"; expected a URI whose labels have the form {name} or {name+}',
  },
  {
    given: "two payloads",
    change: (model) => {
      setTrait(at(model, input, "members", "next"), "smithy.api#httpQuery", "next");
      add(model, input, { one: { httpPayload: {} }, other: { httpPayload: {} } });
    },
    want: `${input}$other: has the same payload as one; expected one member for each payload`,
  },
  {
    given: "a payload beside a member of the body",
    change: (model) => add(model, input, { text: { httpPayload: {} } }),
    want: `${input}$text: is the whole body (smithy.api#httpPayload), beside next in the body; expected no other member in the body`,
  },
  {
    given: "a payload beside members of the body in an output",
    change: (model) => add(model, "shop#ListItemsOutput", { text: { httpPayload: {} } }),
    want: "shop#ListItemsOutput$text: is the whole body (smithy.api#httpPayload), beside items, next in the body; expected no other member in the body",
  },
  {
    given: "two bindings on one member",
    change: (model) => add(model, input, { text: { httpHeader: "x-text", httpQuery: "text" } }),
    want: `${input}$text: has two HTTP bindings, smithy.api#httpQuery and smithy.api#httpHeader; expected one of them`,
  },
  {
    given: "the same header twice",
    change: (model) => add(model, input, { one: { httpHeader: "X-One" }, other: { httpHeader: "x-one" } }),
    want: `${input}$other: has the same header as one (x-one); expected one member for each header`,
  },
  {
    given: "the same query parameter twice",
    change: (model) => add(model, input, { one: { httpQuery: "a" }, other: { httpQuery: "a" } }),
    want: `${input}$other: has the same query parameter as one (a); expected one member for each query parameter`,
  },
  {
    given: "the same name in JSON twice",
    change: (model) => add(model, "shop#Item", { alias: { jsonName: "name" } }),
    want: "shop#Item$name: has the same name in JSON as alias (name); expected one member for each name in JSON",
  },
  {
    given: "an empty header name",
    change: (model) => add(model, input, { text: { httpHeader: "" } }),
    want: `${input}$text: trait smithy.api#httpHeader has the invalid value ""; expected the name of a header`,
  },
  {
    given: "a header name with a line break",
    change: (model) => add(model, input, { text: { httpHeader: "x-a\r\nx-b" } }),
    want: `${input}$text: trait smithy.api#httpHeader has the invalid value "x-a\\r\\nx-b"; expected the name of a header`,
  },
  {
    given: "a prefix of headers with a space",
    change: (model) => add(model, input, { text: { httpPrefixHeaders: "x " } }),
    want: `${input}$text: trait smithy.api#httpPrefixHeaders has the invalid value "x "; expected the beginning of a header's name, or an empty text`,
  },
  {
    given: "an empty name of a query parameter",
    change: (model) => add(model, input, { text: { httpQuery: "" } }),
    want: `${input}$text: trait smithy.api#httpQuery has the invalid value ""; expected a string of at least 1 character`,
  },
  {
    given: "a structure in a label",
    change: (model) => Object.assign(at(model, "shop#GetItemInput", "members", "id"), { target: "shop#Item" }),
    want: "shop#GetItemInput$id: is bound to a label and is a structure (shop#Item); expected a string, number, boolean or timestamp",
  },
  {
    given: "a list in a label",
    change: (model) => Object.assign(at(model, "shop#GetItemInput", "members", "id"), { target: "shop#Items" }),
    want: "shop#GetItemInput$id: is bound to a label and is a list (shop#Items); expected a string, number, boolean or timestamp",
  },
  {
    given: "a structure in the query",
    change: (model) => add(model, input, { item: { target: "shop#Item", httpQuery: "item" } }),
    want: `${input}$item: is bound to the query and is a structure (shop#Item); expected a string, number, boolean or timestamp, or a list of them`,
  },
  {
    given: "a list of structures in a header of an output",
    change: (model) => add(model, "shop#ListItemsOutput", { rest: { target: "shop#Items", httpHeader: "x-rest" } }),
    want: "shop#ListItemsOutput$rest: is bound to a header and is a list (shop#Items); expected a string, number, boolean or timestamp, or a list of them",
  },
  {
    given: "headers as a map that is text",
    change: (model) => add(model, input, { text: { httpPrefixHeaders: "x-" } }),
    want: `${input}$text: is bound to headers as a map and is a string (smithy.api#String); expected a map of strings`,
  },
  {
    given: "a payload that is a number",
    change: (model) => {
      setTrait(at(model, input, "members", "next"), "smithy.api#httpQuery", "next");
      add(model, input, { count: { target: "smithy.api#Integer", httpPayload: {} } });
    },
    want: `${input}$count: is bound to the whole body and is an integer (smithy.api#Integer); expected a structure, union, list, map, document, string or blob`,
  },
  {
    given: "a status that is text",
    change: (model) => add(model, "shop#ListItemsOutput", { status: { httpResponseCode: {} } }),
    want: "shop#ListItemsOutput$status: is bound to the status and is a string (smithy.api#String); expected an integer",
  },
  {
    given: "a stream in a structure of the body",
    change: (model) => {
      model.shapes["shop#Bytes"] = { type: "blob", traits: { "smithy.api#streaming": {} } };
      add(model, "shop#Item", { photo: { target: "shop#Bytes" } });
    },
    want: "shop#Item$photo: is a stream (shop#Bytes) and not a whole body; expected a member of an input or output with smithy.api#httpPayload",
  },
  {
    given: "an event stream in an error",
    change: (model) => {
      model.shapes["shop#Events"] = {
        type: "union",
        members: { text: string },
        traits: { "smithy.api#streaming": {} },
      };
      add(model, "shop#NoItem", { events: { target: "shop#Events" } });
    },
    want: "shop#NoItem$events: is a stream (shop#Events) and not a whole body; expected a member of an input or output with smithy.api#httpPayload",
  },
];

test.each(rows.map((row, index) => ({ ...row, index })))("$given", ({ change, want, index }) => {
  const here = join(folder, String(index));
  expect(refusalOf(() => generateShop(here, change))).toBe(`${join(here, "model.json")}: ${want}`);
});
