import { expect, test } from "vitest";
import type { IvsEvent } from "../src/types/ivs-event.ts";
import { answerWebhook, type WebhookOptions } from "../src/webhook/answer-webhook.ts";
import { streamStart } from "./examples.ts";

const secret = "a secret of the connection";

async function post(body: unknown, headers: Record<string, string> = { "x-webhook-secret": secret }, more?: object) {
  const seen: IvsEvent[] = [];
  const options: WebhookOptions = { secret, onEvent: (event) => seen.push(event), ...more };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request("https://example.com/events", { method: "POST", headers, body: text });
  const response = await answerWebhook(request, options);
  return { status: response.status, text: await response.text(), seen };
}

test("an event", async () => {
  expect(await post(streamStart)).toEqual({ status: 204, text: "", seen: [streamStart] });
});

test("another header", async () => {
  const more = { secretHeader: "X-Key" };
  expect((await post(streamStart, { "x-key": secret }, more)).status).toBe(204);
  expect((await post(streamStart, undefined, more)).text).toBe("The header X-Key is missing or wrong");
});

test.each([
  ["no secret", streamStart, {}, 401, "The header x-webhook-secret is missing or wrong"],
  [
    "a wrong secret",
    streamStart,
    { "x-webhook-secret": `${secret}!` },
    401,
    "The header x-webhook-secret is missing or wrong",
  ],
  ["no JSON", "{", undefined, 400, "The body must be the JSON of an event"],
  ["no body", "", undefined, 400, "The body must be the JSON of an event"],
  ["no event", { ...streamStart, version: "2" }, undefined, 400, 'version must be "0", got "2"'],
])("%s", async (_, body, headers, status, text) => {
  expect(await post(body, headers)).toEqual({ status, text, seen: [] });
});

test("another method", async () => {
  const response = await answerWebhook(new Request("https://example.com/"), { secret, onEvent: () => {} });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

test("an error of the handler, for which EventBridge delivers the event again", async () => {
  const onEvent = async () => {
    throw new Error("the database is away");
  };
  await expect(post(streamStart, undefined, { onEvent })).rejects.toThrow("the database is away");
});

test.each([undefined, "", "short"])("refuses to run with the secret %o", async (wrong) => {
  const headers = { "x-webhook-secret": wrong ?? "" };
  await expect(post(streamStart, headers, { secret: wrong })).rejects.toThrow("secret must be a text of at least 16");
});
