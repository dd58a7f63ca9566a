/** Review handlers: functions and URLs, their answers, and the fallback of the room. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewEvent, ReviewHandler } from "../../src/index.ts";
import { useLocalChat } from "../chat-support.ts";
import { errorOf, type Member, openRoom } from "./support.ts";

const arnOf = (name: string): string => `arn:aws:lambda:us-west-2:123456789012:function:${name}`;
const events: ReviewEvent[] = [];
const requests: { readonly url: string | undefined; readonly body: string }[] = [];
const handlers: Record<string, ReviewHandler | string> = {
  [arnOf("echo")]: (event) => {
    events.push(event);
    return { ReviewResult: "ALLOW", Content: event.Content, Attributes: event.Attributes };
  },
  [arnOf("edit")]: ({ Content }) => ({ ReviewResult: "ALLOW", Content: `${Content}!`, Attributes: { edited: "yes" } }),
  [arnOf("deny")]: () => ({ ReviewResult: "DENY", Attributes: { Reason: "no spam" } }),
  [arnOf("plain-deny")]: () => ({ ReviewResult: "DENY" }),
  [arnOf("changes")]: (event) => {
    Object.assign(event.Attributes, { mood: "bad" });
    Object.assign(event.Sender.Attributes, { colour: "blue" });
    throw new Error("a handler that changes its input");
  },
  [arnOf("late")]: () => new Promise(() => {}),
  [arnOf("throws")]: () => {
    throw new Error("a handler with a fault");
  },
  [arnOf("getter")]: () => ({
    get ReviewResult(): never {
      throw new Error("a getter with a fault");
    },
  }),
  [arnOf("later")]: () => {
    let reads = 0;
    const attributes = {
      get mood() {
        reads += 1;
        if (reads > 1) throw new Error("a getter that works once");
        return "good";
      },
    };
    return { ReviewResult: "ALLOW", Attributes: attributes };
  },
  [arnOf("wrong")]: () => ({ ReviewResult: "PERHAPS" }) as never,
  [arnOf("long")]: () => ({ ReviewResult: "ALLOW", Content: "x".repeat(501) }),
};

/** An emulator of Lambda, which the URLs name. */
const lambda = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  requests.push({ url: request.url, body });
  if (request.url === "/fails") response.setHeader("x-amz-function-error", "Unhandled");
  response.end(JSON.stringify({ ReviewResult: "ALLOW", Content: "by Lambda" }));
});
beforeAll(async () => {
  lambda.listen(0, "127.0.0.1");
  await once(lambda, "listening");
  const origin = `http://127.0.0.1:${(lambda.address() as AddressInfo).port}`;
  handlers[arnOf("remote")] = origin;
  handlers[arnOf("fails")] = `${origin}/fails`;
});
afterAll(() => lambda.close());

const fixture = useLocalChat({ reviewHandlers: handlers });

async function join(name: string, fallbackResult: "ALLOW" | "DENY" = "ALLOW"): Promise<Member> {
  const room = await openRoom(fixture, { messageReviewHandler: { uri: arnOf(name), fallbackResult } });
  return room.join({ attributes: { colour: "red" } });
}

const send = { Action: "SEND_MESSAGE", Content: "x" };

test("a handler gets the message with the Id that it will have", async () => {
  const ann = await join("echo");
  ann.send({ ...send, Attributes: { mood: "good" } });
  const [message] = await ann.received(1);
  expect(message).toMatchObject({ Content: "x", Attributes: { mood: "good" } });
  expect(events.at(-1)).toEqual({
    Content: "x",
    MessageId: message?.Id,
    RoomArn: expect.stringMatching(/:room\//),
    Attributes: { mood: "good" },
    Sender: { UserId: "ann", Attributes: { colour: "red" }, Ip: "127.0.0.1" },
  });
});

test("the content and attributes of its answer are delivered", async () => {
  const ann = await join("edit");
  ann.send(send);
  expect(await ann.received(1)).toMatchObject([{ Content: "x!", Attributes: { edited: "yes" } }]);
});

test("a denial is an error for the sender with the reason of the answer", async () => {
  const ann = await join("deny");
  expect(await errorOf(ann, send, "r-1")).toBe(406);
  expect(ann.frames[0]?.ErrorMessage).toBe("no spam");
  const bob = await join("plain-deny");
  expect(await errorOf(bob, send, "r-1")).toBe(406);
});

test.each(["late", "throws", "getter", "wrong", "long", "fails", "unknown"])(
  "the fallback decides for the handler %s",
  async (name) => {
    const ann = await join(name);
    ann.send(send);
    expect(await ann.received(1)).toMatchObject([{ Type: "MESSAGE", Content: "x" }]);
    const bob = await join(name, "DENY");
    expect(await errorOf(bob, send, "r-1")).toBe(406);
  },
);

test("an answer is read once", async () => {
  const ann = await join("later");
  ann.send(send);
  expect(await ann.received(1)).toMatchObject([{ Content: "x", Attributes: { mood: "good" } }]);
});

test("a handler that changes its input changes neither the message nor the sender", async () => {
  const ann = await join("changes");
  ann.send({ ...send, Attributes: { mood: "good" } });
  ann.send(send);
  const Sender = { UserId: "ann", Attributes: { colour: "red" } };
  expect(await ann.received(2)).toMatchObject([{ Attributes: { mood: "good" }, Sender }, { Sender }]);
});

test("a URL is called as Lambda is", async () => {
  const ann = await join("remote");
  ann.send(send);
  expect(await ann.received(1)).toMatchObject([{ Content: "by Lambda" }]);
  const request = requests.find(({ url }) => url === "/2015-03-31/functions/remote/invocations");
  expect(JSON.parse(request?.body ?? "{}")).toMatchObject({ Content: "x", Sender: { UserId: "ann" } });
});

test("events are not reviewed", async () => {
  const room = await openRoom(fixture, { messageReviewHandler: { uri: arnOf("deny") } });
  const ann = await room.join();
  await fixture.chat.sendEvent({ roomIdentifier: room.arn, eventName: "poll" });
  expect(await ann.received(1)).toMatchObject([{ EventName: "poll" }]);
});
