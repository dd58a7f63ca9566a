/** A fourth service takes one folder, `toy/`, and one line: the list of services below. */
import { describe, expect, test } from "vitest";
import { openApiDocument } from "../src/control/openapi.ts";
import { createLocal } from "../src/create-local.ts";
import type { LocalIvsOptions, Storage, StoredRecord } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { signed } from "./sign.ts";
import { type Toys, toyService } from "./toy/index.ts";

const [first, ...others] = services;
const time = new Date();
const base = "http://127.0.0.1:4100";
const none = async () => ({});

function start(options: LocalIvsOptions = {}, storage?: Storage) {
  const all: typeof services = [first, ...others, toyService];
  const openApi = async () => openApiDocument(all);
  const local = createLocal(all, openApi, { clock: () => time, seed: 1, ...options }, storage);
  const call = async (operation: string, input: object): Promise<{ status: number; body: Answer }> => {
    const response = await local.fetch(signed(`${base}/${operation}`, JSON.stringify(input), { time, service: "toy" }));
    return { status: response.status, body: await response.json() };
  };
  const control = async (path: string, input?: object): Promise<Response> =>
    local.fetch(new Request(`${base}/_ivskit${path}`, input && { method: "POST", body: JSON.stringify(input) }));
  const { toys } = local as unknown as { readonly toys: Toys };
  return { local, call, control, toys };
}

interface Answer {
  readonly toy?: { readonly arn: string; readonly wound: boolean };
  readonly message?: string;
}

const missing = "arn:aws:toy:us-west-2:123456789012:toy/AbCdEfGhIjKl";

describe("a fourth service", () => {
  test("its operations are served, validated and limited", async () => {
    const { call } = start({ rates: true, quotas: { channels: 1 } });
    const { body } = await call("CreateToy", { name: "duck", tags: { colour: "yellow" } });
    expect(body.toy).toMatchObject({ arn: expect.stringMatching(/^arn:aws:toy:us-west-2:123456789012:toy\/\w{12}$/) });
    expect((await call("GetToy", { arn: body.toy?.arn })).body).toEqual(body);
    expect(await call("GetToy", { arn: missing })).toMatchObject({ status: 404, body: { message: /not found/ } });
    expect((await call("GetToy", { arn: missing })).status).toBe(429);
    expect((await call("CreateToy", { name: "" })).status).toBe(400);
    await call("CreateToy", {});
    await call("CreateToy", {});
    expect((await call("CreateToy", {})).body.message).toBe("toy quota exceeded, which is 3");
  });

  test("its own errors have the status in its contract", async () => {
    const { call } = start();
    const { body } = await call("CreateToy", { name: "broken" });
    expect(await call("GetToy", { arn: body.toy?.arn })).toMatchObject({ status: 409, body: { message: /is broken/ } });
  });

  test("its resources have tags on the path that all services share", async () => {
    const { call, local } = start();
    const { body } = await call("CreateToy", { tags: { colour: "yellow" } });
    const path = `${base}/tags/${encodeURIComponent(body.toy?.arn ?? "")}`;
    const response = await local.fetch(signed(path, undefined, { time, service: "toy" }, "GET"));
    expect(await response.json()).toEqual({ tags: { colour: "yellow" } });
  });

  test("its control changes the state, its task is performed in time, and its event is published", async () => {
    const { call, control, local, toys } = start();
    const { body } = await call("CreateToy", { name: "duck" });
    const arn = body.toy?.arn ?? "";
    expect((await control("/toys/wind-up", { arn })).status).toBe(204);
    expect((await call("GetToy", { arn })).body.toy?.wound).toBe(true);
    await local.clock.advance(60_000);
    expect((await call("GetToy", { arn })).body.toy?.wound).toBe(false);
    const events = await (await control("/events?detailType=Toy%20Change")).json();
    expect(events).toMatchObject({ events: [{ "detail-type": "Toy Change", resources: [arn] }] });
    await expect(toys.windUp(missing)).rejects.toThrow("not found");
  });

  test("it is part of seeds, exports, the summary and the OpenAPI document", async () => {
    const { control, local } = start();
    const arn = missing.replace("AbCdEfGhIjKl", "given");
    const seeded = await local.seed({ channels: [{ name: "one" }], toys: [{ name: "duck", arn }] });
    expect(seeded).toMatchObject({ created: { channels: 1, toys: 1 }, toys: [{ arn, name: "duck" }] });
    await expect(local.seed({ toys: [{ arn }] })).rejects.toThrow(`In toys.1: ${arn} already exists`);
    expect(local.export()).toMatchObject({ channels: [{ name: "one" }], toys: [{ arn, name: "duck" }] });
    expect(local.state().counts).toMatchObject({ channels: 1, toys: 1, rooms: 0 });
    const document = await (await control("/openapi.json")).json();
    expect(document.paths["/_ivskit/toys/wind-up"].post.operationId).toBe("windUpToy");
    expect(document.components.schemas.Seed.properties).toHaveProperty("toys");
  });

  test("its metrics are beside those of the other services, and fault rules take the names of its messages", async () => {
    const { call, control, local } = start();
    await call("CreateToy", { name: "duck" });
    const toys = { namespace: "AWS/Toy", name: "Toys", dimensions: {}, unit: "Count", value: 1 };
    expect(local.metrics({ namespace: "AWS/Toy" })).toEqual([toys]);
    expect(await (await control("/metrics?name=Toys")).json()).toEqual({ metrics: [toys] });
    expect(local.faults.set({ operation: "SQUEAK", fault: "reset" })).toMatchObject({ operation: "SQUEAK" });
    expect(() => local.faults.set({ operation: "QUACK", fault: "reset" })).toThrow("must be the name of an operation");
  });

  test("its records and tasks are in the storage", async () => {
    const kept = new Map<string, StoredRecord>();
    const values = new Map<string, string>();
    const storage = (): Storage => ({
      records: [...kept.values()],
      values,
      write({ changes, values: changed }) {
        for (const change of changes) {
          const key = `${change.collection} ${change.sequence}`;
          if (change.value === undefined) kept.delete(key);
          else kept.set(key, change);
        }
        for (const [name, value] of changed) values.set(name, value);
      },
      defer: (task) => queueMicrotask(task),
      close: () => {},
    });
    const before = start({}, storage());
    const { body } = await before.call("CreateToy", { name: "duck" });
    await before.toys.windUp(body.toy?.arn ?? "");
    before.local.close();
    const after = start({}, storage());
    expect((await after.call("GetToy", { arn: body.toy?.arn })).body.toy?.wound).toBe(true);
    await after.local.clock.advance(60_000);
    expect((await after.call("GetToy", { arn: body.toy?.arn })).body.toy?.wound).toBe(false);
  });

  test("a name that another service uses is refused when the service is added", () => {
    const twice = () => createLocal([first, toyService, toyService], none, {});
    expect(twice).toThrow("Two services keep records under the name toys; each needs its own");
    const other = { ...toyService, state: () => ({}) };
    expect(() => createLocal([first, toyService, other], none, {})).toThrow(
      "Two services have resources of the kind toy; each needs its own",
    );
  });
});
