/** The control API's description: valid as such, and what the routes do. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApiDocument } from "../src/control/openapi.ts";
import { parse } from "../src/control/parse.ts";
import { controlSchemasOf, exported } from "../src/control/schemas.ts";
import { controlRoutesOf } from "../src/control/table.ts";
import { createLocalIvs } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { importSigner } from "./own-tokens.ts";

const controlRoutes = controlRoutesOf(services, controlSchemasOf(services));

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const base = "http://local/_ivskit";

test("it is valid OpenAPI 3.1, whose references all lead somewhere", async () => {
  const response = await createLocalIvs().fetch(new Request(`${base}/openapi.json`));
  const text = await response.text();
  const document: Described = JSON.parse(text);
  expect(document).toEqual(openApiDocument(services));
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
  for (const [reference] of text.matchAll(/(?<="\$ref":")[^"]+/g)) {
    expect(Object.keys(document.components.schemas), reference).toContain(reference.split("/").at(-1));
  }
});

test("every route is in it, and everything in it is a route", async () => {
  const { paths } = openApiDocument(services) as unknown as Described;
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(controlRoutes.map(({ method, path }) => `${method} /_ivskit${path}`).sort());
  const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(names).size).toBe(described.length);
});

test("answers have the members that it says, and no others", async () => {
  const local = createLocalIvs();
  const { channels } = await local.seed({ channels: [{ name: "stage" }, { name: "spare", stream: {} }] });
  const [stage, spare] = channels.map(({ arn }) => arn);
  const { stages } = await local.seed({
    stages: [{ name: "meeting", participants: [{ participantId: "ann" }, { participantId: "bob" }] }],
    ingestConfigurations: [{ ingestProtocol: "RTMPS", stage: "meeting", participantId: "encoder" }],
  });
  const ann = { stageArn: stages[0]?.arn, participantId: "ann" };
  const ingestConfigurationArn = local.export().ingestConfigurations?.[0]?.arn;
  const { rooms } = await local.seed({ rooms: [{ name: "office" }] });
  const roomArn = rooms[0]?.arn;
  const sign = await importSigner(local);
  const calls: [name: string, input?: object][] = [
    ["getHealth"],
    ["getClock"],
    ["connectStream", { channelArn: stage }],
    ["startStream", { channelArn: stage }],
    ["starveStream", { channelArn: stage }],
    ["takeoverStream", { channelArn: stage, priority: 3 }],
    ["viewersStream", { channelArn: stage, viewerCount: 4 }],
    ["checkPlayback", { channelArn: stage, country: "DE", origin: "https://example.com" }],
    ["endStream", { channelArn: stage }],
    ["failStream", { channelArn: spare, code: "Gone" }],
    ["joinStage", { stageArn: ann.stageArn, publish: true, attributes: { team: "blue" } }],
    ["ingestToStage", { ingestConfigurationArn }],
    ["publishOnStage", ann],
    ["subscribeOnStage", { ...ann, remoteParticipantId: "encoder" }],
    ["failPublishOnStage", { ...ann, errorCode: "BITRATE_EXCEEDED" }],
    ["unpublishOnStage", { ...ann, participantId: "encoder" }],
    ["disconnectFromStage", { ...ann, participantId: "bob" }],
    ["joinStage", { stageArn: ann.stageArn, token: sign("own") }],
    ["exchangeTokenOnStage", { ...ann, participantId: "own", token: sign("own", { user_id: "eve" }) }],
    ["leaveStage", ann],
    ["getState"],
    ["listMetrics"],
    ["getStageDetails", { stageArn: ann.stageArn }],
    ["listSessions", { channelArn: stage }],
    ["advanceClock", { milliseconds: 1500 }],
    ["setFault", { fault: "html", status: 502, operation: "GetStream", count: 2, retryAfter: 1 }],
    ["listFaults"],
    ["deleteFault", { id: "fault-1" }],
    ["clearFaults"],
    ["listEvents", { limit: 1 }],
    ["getEventDelivery"],
    ["disturbEvents", { loss: 0.5 }],
    ["listRequests"],
    ["seed", { channels: [{}], rooms: [{ name: "lobby" }] }],
    ["sendToRoom", { roomArn, userId: "ann", content: "Hello", attributes: { team: "blue" } }],
    ["deleteRoomMessage", { roomArn, messageId: "AbCdEfGhIjKl", reason: "none" }],
    ["disconnectRoomUser", { roomArn, userId: "ann" }],
    ["getRoomHistory", { roomArn }],
    ["listRoomUsers", { roomArn }],
    ["exportState"],
    ["exportStateWith", { secrets: true }],
    ["reset"],
  ];
  await local.fetch(new Request("http://local/GetChannel", { method: "POST", body: "{}" }));
  for (const [name, input] of calls) {
    const route = controlRoutes.find((known) => known.name === name);
    if (route === undefined || "item" in route) throw new Error(`${name} is no such route`);
    const query = route.method === "POST" ? "" : `?${new URLSearchParams(Object.entries(input ?? {}))}`;
    const body = route.method === "POST" ? JSON.stringify(input ?? {}) : null;
    const response = await local.fetch(new Request(base + route.path + query, { method: route.method, body }));
    const text = await response.text();
    expect([name, response.status], text).toEqual([name, route.output === undefined ? 204 : 200]);
    if (route.output === undefined || route.output === exported) continue;
    const known = JSON.parse(JSON.stringify(parse(route.output, JSON.parse(text))));
    expect(withoutFractions(known), name).toEqual(withoutFractions(JSON.parse(text)));
  }
  const streams = controlRoutes.filter((route) => "item" in route).map(({ name }) => name);
  const called = new Set(calls.map(([name]) => name));
  expect([...called, ...streams].sort()).toEqual(controlRoutes.map(({ name }) => name).sort());
});

/** Events say whole seconds, JSON.stringify of a Date milliseconds. */
function withoutFractions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/(\d\d:\d\d:\d\d)\.000Z/g, "$1Z"));
}
