/** Several services on one address: whose a request is, and in whose way it is answered. */
import { describe, expect, test } from "vitest";
import type { Contract } from "../src/basics/contract.ts";
import { createRandom } from "../src/basics/random.ts";
import { ServiceError } from "../src/basics/service-error.ts";
import { createAnswers } from "../src/fault-injection/answers.ts";
import { answerError } from "../src/http/answer.ts";
import { handleRequest } from "../src/http/handle.ts";
import { createRouter } from "../src/http/router.ts";
import { createVerifier } from "../src/http/sigv4/verify.ts";
import { validate } from "../src/http/validation/validate.ts";
import { defaultCredentials } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { readOptions } from "../src/options.ts";
import { ivs } from "../src/services/ivs/contract.ts";
import { createWorld } from "../src/simulation/create-world.ts";
import { defineService, ownerOf } from "../src/simulation/define-service.ts";
import { createRateLimiter } from "../src/simulation/rates.ts";
import { signed } from "./sign.ts";

const tagOperations = Object.fromEntries(Object.entries(ivs.operations).filter(([, { path }]) => path.includes("{")));

/** A service that has the paths for tags, as all have, and one of its own. */
function served(name: string, arnService: string, kinds: readonly string[], more: Partial<Contract> = {}) {
  const own = { method: "POST", path: `/Get${name}`, status: 200, input: "Empty", output: "Named", errors: [] };
  const contract: Contract = {
    service: { ...ivs.service, name, signingName: arnService, corsExposedHeaders: [`x-${name}`] },
    operations: { ...tagOperations, [`Get${name}`]: own },
    shapes: {
      ...ivs.shapes,
      Empty: { type: "structure", members: {} },
      Named: { type: "structure", members: { name: { target: "String" } } },
      ResourceArn: { type: "string" },
      ListTagsForResourceResponse: { type: "structure", members: { name: { target: "String" } } },
      ...more.shapes,
    },
  };
  const answer = () => ({ name });
  const handlers = { ListTagsForResource: answer, [`Get${name}`]: answer };
  const kindTable = Object.fromEntries(kinds.map((kind) => [kind, { collection: () => new Map() }]));
  return defineService({
    contract,
    arnService,
    arnMembers: [],
    handlers,
    kinds: kindTable,
    rates: { [`Get${name}`]: 1 },
  });
}

const one = served("One", "ivs", ["channel"]);
const two = served("Two", "ivs", ["stage"]);
const three = served("Three", "ivschat", ["room"]);
const all = [one, two, three];

const arn = (arnService: string, kind: string) => `arn:aws:${arnService}:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`;

describe("whose an ARN is", () => {
  test.each([
    [arn("ivs", "channel"), one],
    [arn("ivs", "stage"), two],
    [arn("ivschat", "room"), three],
    [arn("ivschat", "stage"), three],
    [arn("ivs", "room"), one],
    [arn("s3", "room"), one],
    ["room", one],
    ["", one],
  ])("%s", (given, want) => {
    expect(ownerOf(all, given)?.contract.service.name).toBe(want.contract.service.name);
  });
});

describe("routes", () => {
  const router = createRouter(all);
  const tags = (of: string) => `/tags/${encodeURIComponent(of)}`;

  test.each([
    ["POST", "/GetOne", "One", "GetOne"],
    ["POST", "/GetThree", "Three", "GetThree"],
    ["GET", tags(arn("ivs", "channel")), "One", "ListTagsForResource"],
    ["POST", tags(arn("ivs", "stage")), "Two", "TagResource"],
    ["DELETE", tags(arn("ivschat", "room")), "Three", "UntagResource"],
    ["GET", tags("nonsense"), "One", "ListTagsForResource"],
  ])("%s %s: %s %s", (method, path, service, operation) => {
    const route = router.match(method, path);
    expect([route.served.contract.service.name, route.name]).toEqual([service, operation]);
    const asked = router.preflight(path);
    expect(asked?.served).toBe(route.served);
    expect(asked?.methods).toContain(method);
  });

  test.each([
    ["a b", "ivschat", "Three"],
    ["a b", "ivs", "One"],
    ["a b", "s3", "One"],
    [arn("ivs", "stage"), "ivschat", "Two"],
  ])("the tags of %s, signed for %s: %s", (label, signedFor, service) => {
    const { served: found } = router.match("GET", tags(label), () => signedFor);
    expect(found.contract.service.name).toBe(service);
  });

  test("a label that cannot be decoded is refused as with one service", () => {
    expect(() => router.match("GET", "/tags/%zz")).toThrow(expect.objectContaining({ name: "SerializationException" }));
    expect(router.preflight("/tags/%zz")?.methods).toHaveLength(3);
    expect(router.preflight("/nothing")).toBeUndefined();
  });
});

describe("one request after the other", () => {
  const time = new Date();
  const parts = {
    router: createRouter(all),
    fallback: one,
    verify: createVerifier({ region: "us-west-2", credentials: [defaultCredentials] }),
    world: createWorld(all, readOptions({ clock: () => time })).world,
    requestIds: createRandom(1, "requests"),
    answers: createAnswers([]),
  };
  const call = (path: string, service: string) => {
    const method = path.startsWith("/tags") ? "GET" : "POST";
    const body = method === "GET" ? undefined : "{}";
    return handleRequest(parts, signed(`http://127.0.0.1:4100${path}`, body, { time, service }, method));
  };

  test.each([
    ["/GetOne", "ivs", "One"],
    ["/GetTwo", "ivs", "Two"],
    ["/GetThree", "ivschat", "Three"],
    [`/tags/${encodeURIComponent(arn("ivs", "stage"))}`, "ivs", "Two"],
    [`/tags/${encodeURIComponent(arn("ivschat", "room"))}`, "ivschat", "Three"],
  ])("%s, signed for %s: %s answers, and another's signature is refused", async (path, service, name) => {
    const response = await call(path, service);
    expect([response.status, await response.json()]).toEqual([200, { name }]);
    expect(response.headers.get("access-control-expose-headers")).toBe(`x-${name}`);
    const refused = await call(path, service === "ivs" ? "ivschat" : "ivs");
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain(`correct service: '${service}'`);
  });

  test("the first service answers where no operation does", async () => {
    const response = await call("/GetFour", "ivs");
    expect([response.status, response.headers.get("access-control-expose-headers")]).toEqual([404, "x-One"]);
  });

  test("faults that are asked for name the service", async () => {
    parts.world.faults.set({ operation: "GetThree", fault: "ThrottlingException", count: 1 });
    expect(await (await call("/GetThree", "ivschat")).text()).toContain("Operation: ivschat:GetThree exceeded");
  });
});

describe("errors in the shape of the service's model", () => {
  const text = { target: "String" };
  const shapes: Contract["shapes"] = {
    ConflictException: {
      type: "structure",
      error: "client",
      httpError: 409,
      members: {
        message: { ...text, required: true },
        resourceId: { ...text, required: true },
        resourceType: { target: "Kind", required: true },
        limit: { target: "Number", required: true },
        more: text,
      },
    },
    Kind: { type: "enum", values: ["ROOM"] },
    Number: { type: "integer" },
  };
  const { contract } = served("Four", "ivschat", [], { shapes });
  const { ThrottlingException: _, ...without } = contract.shapes;

  test.each<[ServiceError, Contract, number, object]>([
    [new ServiceError("ConflictException", "no", { resourceId: "a" }), ivs, 409, { exceptionMessage: "no" }],
    [
      new ServiceError("ConflictException", "no", { resourceId: "a", limit: 3, resourceType: "ROOM", secret: "hush" }),
      contract,
      409,
      { message: "no", resourceId: "a", limit: 3, resourceType: "ROOM" },
    ],
    // What nobody knows is there where it has to be.
    [
      new ServiceError("ConflictException", "no"),
      contract,
      409,
      { message: "no", resourceId: "unknown", limit: 0, resourceType: "ROOM" },
    ],
    [new ServiceError("ThrottlingException", "no"), { ...contract, shapes: without }, 429, { message: "no" }],
  ])("%s", async (fault, of, status, body) => {
    const response = answerError(of, fault, new Headers());
    expect([response.status, await response.json()]).toEqual([status, { __type: fault.name, ...body }]);
  });

  test("what is wrong with an input, member by member", () => {
    const Input = { type: "structure", members: { name: { ...text, required: true as const } } };
    expect(() => validate({ ...shapes, String: { type: "string" }, Input }, "Input", {})).toThrow(
      expect.objectContaining({
        details: {
          reason: "FIELD_VALIDATION_FAILED",
          fieldList: [{ name: "name", message: "Member must not be null" }],
        },
      }),
    );
  });
});

describe("rates", () => {
  const { ThrottlingException: _, ...without } = two.contract.shapes;
  const silent = { ...two, contract: { ...two.contract, shapes: without } };
  const limiter = createRateLimiter({ TagResource: 1 }, [one, silent], "123456789012");

  test("operations of one name are limited each for itself", () => {
    limiter.take(one.contract, "TagResource", {}, new Date(0));
    limiter.take(silent.contract, "TagResource", {}, new Date(0));
    const text = "Operation: ivs:TagResource exceeded call rate: 1 for resource: account 123456789012";
    const details = { limit: 1, resourceId: "123456789012" };
    expect(() => limiter.take(one.contract, "TagResource", {}, new Date(0))).toThrow(
      expect.objectContaining({ name: "ThrottlingException", message: text, details }),
    );
    // A model without it leaves what stands in front of the service.
    expect(() => limiter.take(silent.contract, "TagResource", {}, new Date(0))).toThrow(
      expect.objectContaining({ name: "TooManyRequestsException", message: text }),
    );
  });
});

test.each(services.map((service) => [service.contract.service.name, service] as const))(
  "%s: every operation of the contract has its handler, and every handler its operation",
  (_, { contract, handlers }) => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(contract.operations).sort());
    expect(Object.keys(handlers).length).toBeGreaterThan(10);
  },
);
