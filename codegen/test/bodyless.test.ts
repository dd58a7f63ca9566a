/** GET and HEAD requests have no body, so members that the model puts there are left out with a warning. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { textOfWarning } from "../src/fault.ts";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop } from "./support/generated.ts";
import { type AstFile, at } from "./support/shop.ts";

const folder = tempFolder();
const string = { target: "smithy.api#String" };
const problem = "is in the body of a GET request, which has none; the member is left out";

test("an optional member is left out, and examples do not show it", () => {
  const { warnings, text } = generateShop(join(folder, "optional"), (model) => {
    at(model, "shop#GetItemInput", "members").filter = { ...string };
    setTrait(at(model, "shop#GetItem"), "smithy.api#examples", [{ title: "One", input: { id: "a", filter: "b" } }]);
  });
  expect(warnings.map(textOfWarning)).toEqual([`shop#GetItemInput$filter: ${problem}`]);
  const operation = text("src/operations/get-item.ts");
  expect(operation).not.toContain("filter");
  expect(operation).toContain("bodyless: true");
});

test("pages whose token is lost get no paginator", () => {
  const { warnings, text } = generateShop(join(folder, "pages"), (model) => {
    Object.assign(at(model, "shop#ListItems", "traits", "smithy.api#http"), { method: "GET" });
  });
  expect(warnings.map(textOfWarning)).toEqual([`shop#ListItemsInput$next: ${problem}`]);
  expect(text("src/index.ts")).not.toContain("paginate");
});

test("an operation that needs such a member is left out", () => {
  const { warnings, text } = generateShop(join(folder, "required"), (model) => {
    at(model, "shop#GetItemInput", "members").filter = { ...string, traits: { "smithy.api#required": {} } };
  });
  expect(warnings.map(textOfWarning)).toEqual([
    "shop#GetItem: needs a body in a GET request (filter), which is not supported; the operation is left out",
  ]);
  expect(text("src/index.ts")).not.toContain("GetItemCommand");
});

test("another operation with the same input keeps the member", () => {
  const { text } = generateShop(join(folder, "shared"), (model: AstFile) => {
    at(model, "shop#GetItemInput", "members").filter = { ...string };
    model.shapes["shop#PutItem"] = {
      type: "operation",
      input: { target: "shop#GetItemInput" },
      traits: { "smithy.api#http": { method: "PUT", uri: "/items/{id}" } },
    };
    Object.assign(at(model, "shop#Shop"), { operations: [{ target: "shop#GetItem" }, { target: "shop#PutItem" }] });
  });
  expect(text("src/operations/put-item.ts")).toContain("filter?: string | undefined;");
  expect(text("src/operations/get-item.ts")).not.toContain("filter");
});
