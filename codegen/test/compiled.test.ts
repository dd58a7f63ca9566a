/** Generated code that runs: endpoint rules, waiters, and calls with awkward names, over a fetch function. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../src/main.ts";
import { compileAll, generateAll, load } from "./support/compiled.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { at, shop } from "./support/shop.ts";

interface Params {
  readonly region?: string;
  readonly endpoint?: string;
  readonly useFipsEndpoint?: boolean;
  readonly useDualstackEndpoint?: boolean;
}
type Resolve = (params: Params) => { readonly url: string };
type Send = { send: (command: object) => Promise<Record<string, unknown>> };
type Make<T> = new (input: object) => T;

const folder = tempFolder();

beforeAll(async () => {
  generateAll(folder);
  const { stdout } = await compileAll(folder);
  expect(stdout).toBe("");
});

describe("endpoint rules", () => {
  test.each<readonly [Params, object]>([
    [{ endpoint: "http://127.0.0.1:80/a" }, { url: "https://ip.example/a" }],
    [
      { endpoint: "https://x.example/a" },
      { url: "https://prefix.x.example/a/x", headers: { "x-a": "{literal} `tick` $x", "x-b": "https, 2" } },
    ],
    [{ region: "aws-global" }, { url: "https://global.example", scope: { service: "global", region: "us-east-1" } }],
    [{ region: "local" }, { url: "https://loca.short.example" }],
    [{ region: "west-end" }, { url: "https://end.end.example/a%20b%2Fwest-end" }],
    [{ region: "arn" }, { url: "https://arn.example/rules/kind" }],
    [{ region: "eu-west-1" }, { url: "https://rules.eu-west-1.amazonaws.com" }],
    [{ region: "cn-north-1" }, { url: "https://rules.cn-north-1.amazonaws.com.cn" }],
    [
      { region: "eu-west-1", useFipsEndpoint: true, useDualstackEndpoint: true },
      { url: "https://rules-fips.eu-west-1.api.aws" },
    ],
  ])("%j gives %j", async (params, want) => {
    const { resolveEndpoint } = await load<{ resolveEndpoint: Resolve }>(folder, "rules/src/endpoints");
    expect(resolveEndpoint(params)).toEqual(want);
  });

  test.each<readonly [Params, string]>([
    [{ endpoint: "nonsense" }, "Endpoint is no URL: nonsense"],
    [{ region: "a b" }, "a b is no host label"],
    [{ region: "asymmetric" }, "This endpoint only accepts sigv4a signatures"],
    [{ region: "eu-west-1", useFipsEndpoint: true }, "no FIPS"],
    [{ region: "eu-west-1", useDualstackEndpoint: true }, "No endpoint rule matches this configuration"],
  ])("%j throws %s", async (params, message) => {
    const { resolveEndpoint } = await load<{ resolveEndpoint: Resolve }>(folder, "rules/src/endpoints");
    expect(() => resolveEndpoint(params)).toThrow(message);
  });
});

describe("a service without endpoint rules follows the usual pattern", () => {
  test.each<readonly [Params, string]>([
    [{ region: "us-west-2" }, "https://legacy-things.us-west-2.amazonaws.com"],
    [{ region: "us-west-2", useFipsEndpoint: true }, "https://legacy-things-fips.us-west-2.amazonaws.com"],
    [{ region: "us-west-2", useDualstackEndpoint: true }, "https://legacy-things.us-west-2.api.aws"],
    [
      { region: "us-west-2", useFipsEndpoint: true, useDualstackEndpoint: true },
      "https://legacy-things-fips.us-west-2.api.aws",
    ],
    [{ region: "us-west-2", endpoint: "http://127.0.0.1:1" }, "http://127.0.0.1:1"],
  ])("%j gives %s", async (params, url) => {
    const { resolveEndpoint } = await load<{ resolveEndpoint: Resolve }>(folder, "legacy/src/endpoints");
    expect(resolveEndpoint(params)).toEqual({ url });
  });

  test.each<readonly [Params, string]>([
    [{ endpoint: "http://127.0.0.1:1", useFipsEndpoint: true }, "FIPS and custom endpoint"],
    [{ endpoint: "http://127.0.0.1:1", useDualstackEndpoint: true }, "Dualstack and custom endpoint"],
  ])("%j throws %s", async (params, message) => {
    const { resolveEndpoint } = await load<{ resolveEndpoint: Resolve }>(folder, "legacy/src/endpoints");
    expect(() => resolveEndpoint(params)).toThrow(message);
  });
});

test.each([
  {
    given: "must be given",
    parameters: { Endpoint: { type: "String", builtIn: "SDK::Endpoint", required: true } },
    want: "if (endpoint === undefined) {\n    throw new EndpointError(",
  },
  {
    given: "has a default",
    parameters: { Region: { type: "String", builtIn: "AWS::Region", default: "us-east-1" } },
    want: 'const { region = "us-east-1" } = params;',
  },
])("a parameter of the rules that $given", ({ given, parameters, want }) => {
  const model = shop();
  const rule = { type: "endpoint", conditions: [], endpoint: { url: `{${Object.keys(parameters)[0]}}` } };
  Object.assign(at(model, "shop#Shop", "traits"), { "smithy.rules#endpointRuleSet": { parameters, rules: [rule] } });
  const here = join(folder, "parameters", given);
  fill(here, { "model.json": JSON.stringify(model) });
  generate({ models: [join(here, "model.json")], out: join(here, "out") });
  expect(readFileSync(join(here, "out/src/endpoints.ts"), "utf8")).toContain(want);
});

/** A client of a compiled package. It records its calls and gets the same response for each. */
async function clientOf(name: string, className: string, answer: Response) {
  const index = await load<Record<string, Make<unknown>>>(folder, `${name}/src/index`);
  const requests: Request[] = [];
  const client = new (index[className] as Make<Send>)({
    region: "us-west-2",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-secret" },
    maxAttempts: 1,
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      requests.push(new Request(input, init));
      return answer;
    },
  });
  return { client, requests, index };
}

const json = (value: object, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });

test("members with the names of inherited properties are sent and read like others", async () => {
  const { client, requests, index } = await clientOf(
    "names",
    "NamesClient",
    json({ promise: { kept: 1 }, record: { some: 2 } }),
  );
  const command = { constructor: "a", class: "b", default: new Date(3000), toString: Number.NaN };
  const output = await client.send(new (index.GetThingCommand as Make<object>)({ command }));
  expect(await requests[0]?.json()).toEqual({
    command: { constructor: "a", klass: "b", default: 3, toString: "NaN" },
  });
  expect(output).toMatchObject({ promise: { kept: new Date(1000) }, record: { some: new Date(2000) } });
});

test("trees are sent and read with all their timestamps", async () => {
  const tree = { planted: 1, children: [{ planted: 2 }], byName: { a: { either: { tree: { planted: 3 } } } } };
  const { client, requests, index } = await clientOf("recursion", "RecursionClient", json(tree));
  const dates = {
    planted: new Date(1000),
    children: [{ planted: new Date(2000) }],
    byName: { a: { either: { tree: { planted: new Date(3000) } } } },
  };
  const output = await client.send(new (index.PutTreeCommand as Make<object>)({ tree: dates }));
  expect(await requests[0]?.json()).toEqual({ tree });
  expect(output).toMatchObject(dates);
});

test("an error and its members are read by the name on the wire", async () => {
  const body = { message: "felled", at: 5, tree: { planted: 6 }, inner: { at: 7 } };
  const answer = json(body, 400, { "x-amzn-errortype": "TreeError" });
  const { client, index } = await clientOf("recursion", "RecursionClient", answer);
  const error = await client.send(new (index.PutTreeCommand as Make<object>)({})).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(index.TreeError);
  expect(error).toMatchObject({ at: new Date(5000), tree: { planted: new Date(6000) }, inner: { at: new Date(7000) } });
});
