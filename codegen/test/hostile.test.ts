/**
 * No text of a model becomes code: texts that would end a literal, a comment or a block of a README stay text. Names and
 * references that would become code have a checked form.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Node, Project } from "ts-morph";
import { expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop, refusalOf } from "./support/generated.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const folder = tempFolder();
let next = 0;
const here = (): string => join(folder, String(next++));

/** The calls of `injected` in the generated files, and in the blocks of code of the README. */
function injections(change: (model: AstFile) => void): readonly string[] {
  const at = here();
  generateShop(at, change, { fillDefaults: true });
  const out = join(at, "out");
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const texts = globSync("**/*.{ts,mjs}", { cwd: out }).map((path) => readFileSync(join(out, path), "utf8"));
  const readme = readFileSync(join(out, "README.md"), "utf8");
  texts.push(...[...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block));
  expect(texts.join("")).toContain("injected");
  return texts.flatMap((text, index) =>
    project
      .createSourceFile(`${index}.ts`, text)
      .getDescendants()
      .filter((node) => Node.isIdentifier(node) && node.getText() === "injected")
      .map((node) => node.getParentOrThrow().getText()),
  );
}

const dollar = "$";

/** Ends a string, a template, a comment and a line. */
const hostile = `*/ "; '; \`; ${dollar}{injected()}; injected(); /* \\\\"; injected();\n\`\`\`ts\ninjected();\n\`\`\`\n`;

const code = { parts: ["injected()"] };

function endpointOf(url: string, more: JsonObject = {}): (model: AstFile) => void {
  return (model) => {
    const condition = { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "P" };
    const rule = { type: "endpoint", conditions: [condition], endpoint: { url, ...more } };
    const parameters = { Region: { type: "String", builtIn: "AWS::Region" } };
    setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", { parameters, rules: [rule] });
  };
}

const doubled = `https://${dollar}{{injected()}}.{Region}`;

test.each<readonly [given: string, change: (model: AstFile) => void]>([
  ["the URL of an endpoint rule", endpointOf(doubled)],
  ["a header of an endpoint rule", endpointOf("https://a.{Region}", { headers: { [hostile]: [doubled] } })],
  [
    "a signing name",
    endpointOf("https://a.{Region}", { properties: { authSchemes: [{ name: "sigv4", signingName: doubled }] } }),
  ],
  [
    "the error of an endpoint rule",
    (model) => {
      const rules = [{ type: "error", conditions: [], error: doubled.replace("{Region}", "") }];
      setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", { parameters: {}, rules });
    },
  ],
  [
    "the prefix of the usual endpoints",
    (model) =>
      setTrait(at(model, "shop#Shop"), "aws.api#service", { sdkId: "Shop", endpointPrefix: `${dollar}{{injected()}}` }),
  ],
  [
    "the query of a URI",
    (model) =>
      setTrait(at(model, "shop#ListItems"), "smithy.api#http", {
        method: "POST",
        uri: "/items?parts=injected()&parts=2",
      }),
  ],
  [
    "a default",
    (model) => {
      const traits = { "smithy.api#default": code };
      at(model, "shop#Item", "members").extra = { target: "smithy.api#Document", traits };
    },
  ],
  [
    "the first call",
    (model) => {
      at(model, "shop#ListItemsInput", "members").parts = { target: "shop#Items" };
      const input = { parts: ["injected()"] };
      setTrait(at(model, "shop#Shop"), "ivskit.codegen#firstCall", { operation: "ListItems", input });
    },
  ],
  [
    "title and version",
    (model) => {
      Object.assign(at(model, "shop#Shop"), { version: hostile });
      setTrait(at(model, "shop#Shop"), "smithy.api#title", hostile);
    },
  ],
  [
    "documentation",
    (model) => {
      const { shapes } = model;
      for (const shape of Object.values(shapes)) {
        setTrait(shape, "smithy.api#documentation", hostile);
        setTrait(shape, "smithy.api#deprecated", { message: hostile });
        for (const member of Object.values((shape.members ?? {}) as Record<string, JsonObject>)) {
          setTrait(member, "smithy.api#documentation", hostile);
        }
      }
    },
  ],
  [
    "the values of enums",
    (model) => {
      setTrait(at(model, "shop#Size", "members", "S"), "smithy.api#enumValue", hostile);
      const values = [
        { value: hostile, documentation: hostile },
        { name: hostile, value: "b" },
      ];
      model.shapes["shop#Old"] = { type: "string", traits: { "smithy.api#enum": values } };
      at(model, "shop#Item", "members").old = { target: "shop#Old" };
    },
  ],
  [
    "names on the wire, patterns and defaults of texts",
    (model) => {
      const name = at(model, "shop#Item", "members", "name");
      setTrait(name, "smithy.api#jsonName", hostile);
      setTrait(name, "smithy.api#pattern", hostile);
      setTrait(name, "smithy.api#default", hostile);
      setTrait(at(model, "shop#ListItemsInput", "members", "next"), "smithy.api#httpQuery", hostile);
      setTrait(at(model, "shop#ListItems"), "smithy.api#endpoint", { hostPrefix: '"+injected()+"`' });
      setTrait(at(model, "shop#Shop"), "aws.auth#sigv4", { name: hostile.replaceAll(/[{}]/g, "") });
    },
  ],
  [
    "a waiter",
    (model) => {
      const literal = hostile.replaceAll("'", "").replaceAll("`", "");
      const matcher = { path: `next == '${literal}'`, expected: "true", comparator: "booleanEquals" };
      const other = { path: "next", expected: hostile, comparator: "stringEquals" };
      const acceptors = [{ state: "success", matcher: { output: matcher } }].concat(
        { state: "failure", matcher: { output: other } },
        { state: "retry", matcher: { errorType: hostile } as never },
      );
      setTrait(at(model, "shop#ListItems"), "smithy.waiters#waitable", { Done: { documentation: hostile, acceptors } });
    },
  ],
])("%s stays text", (_, change) => {
  expect(injections(change)).toEqual([]);
});

test.each(["P#dnsSuffix||injected()", "P#dnsSuffix#injected()", "P#a\n", "P#", "injected()", "Region.length"])(
  "the reference {%s} of a template is refused by one message",
  (reference) => {
    const url = `https://{${reference}}`;
    const refusal = refusalOf(() => generateShop(here(), endpointOf(url)));
    const part = JSON.stringify(`{${reference}}`).slice(1, -1);
    expect(refusal).toContain(
      `shop#Shop: the endpoint rules contain ${JSON.stringify(url)}, in which ${part} is not a name or a path; expected `,
    );
    expect(refusal.split("\n")).toHaveLength(1);
  },
);

test("the new name of a shape has the form of a name", () => {
  const refusal = refusalOf(() =>
    generateShop(here(), (model) => {
      Object.assign(at(model, "shop#Shop"), { rename: { "shop#Item": "Item {} injected(); interface Other" } });
    }),
  );
  expect(refusal).toContain('shop#Shop: "rename.shop#Item" does not have the form of the JSON AST; expected a name of');
  expect(refusal.split("\n")).toHaveLength(1);
});

test("a function with the name of an inherited property is not supported", () => {
  const refusal = refusalOf(() =>
    generateShop(here(), (model) => {
      const rules = [{ type: "error", conditions: [{ fn: "constructor", argv: [{ ref: "R" }] }], error: "never" }];
      const parameters = { R: { type: "String", builtIn: "AWS::Region" } };
      setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", { parameters, rules });
    }),
  );
  expect(refusal).toContain("shop#Shop: the endpoint function constructor is not supported");
});

test("a service with the name of a keyword has a contract", () => {
  const { text } = generateShop(
    here(),
    (model) => setTrait(at(model, "shop#Shop"), "aws.api#service", { sdkId: "class" }),
    { target: "contract" },
  );
  expect(text("contract.ts")).toContain("export const _class: Contract = {");
});
