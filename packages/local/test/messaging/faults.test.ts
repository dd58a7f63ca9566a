/** Fault rules and the disturbance of events, for handshakes, actions and frames. */
import { beforeEach, describe, expect, test } from "vitest";
import type { FaultRuleInput } from "../../src/index.ts";
import { useLocalChat } from "../chat-support.ts";
import { connect, errorOf, openRoom, refusedHandshake } from "./support.ts";

const fixture = useLocalChat({ seed: 7 });
const { faults, events } = {
  faults: () => fixture.local.server.service.faults,
  events: () => fixture.local.server.service.events,
};
const send = { Action: "SEND_MESSAGE", Content: "x" };
const once = (rule: FaultRuleInput): void => void faults().set({ count: 1, ...rule });

beforeEach(() => {
  faults().clear();
  events().disturb();
});

test.each<[FaultRuleInput["fault"], number]>([
  ["AccessDeniedException", 403],
  ["PendingVerification", 403],
  ["ThrottlingException", 429],
  ["TooManyRequestsException", 429],
  ["InternalServerException", 500],
  ["ServiceUnavailable", 500],
])("%s before an action is an ERROR, and nobody gets the message", async (fault, code) => {
  const room = await openRoom(fixture);
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  once({ operation: "SEND_MESSAGE", fault });
  expect(await errorOf(ann, send, "r-1")).toBe(code);
  ann.send({ ...send, Content: "next" });
  expect(await bob.received(1)).toMatchObject([{ Content: "next" }]);
});

test("a fault after an action comes beside its effect", async () => {
  const room = await openRoom(fixture);
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  once({ operation: "SEND_MESSAGE", fault: "InternalServerException", when: "after" });
  expect(await errorOf(ann, send, "r-1")).toBe(500);
  expect(await bob.received(1)).toMatchObject([{ Content: "x" }]);
});

test("reset cuts the connection of the sender alone", async () => {
  const room = await openRoom(fixture);
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  once({ operation: "SEND_MESSAGE", fault: "reset" });
  ann.send(send);
  expect(await ann.closed).toBe(1006);
  bob.send(send);
  expect(await bob.received(1)).toHaveLength(1);
});

test("truncate gives the sender half of its message", async () => {
  const room = await openRoom(fixture);
  const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
  const text = new Promise<string>((resolve) => {
    ann.socket.removeAllListeners("message").on("message", (data) => resolve(data.toString()));
  });
  once({ operation: "SEND_MESSAGE", fault: "truncate" });
  ann.send(send);
  const whole = JSON.stringify((await bob.received(1))[0]);
  expect(whole.startsWith(await text)).toBe(true);
  expect((await text).length).toBe(Math.floor(whole.length / 2));
});

test("latency and skew", async () => {
  const { service } = fixture.local.server;
  const room = await openRoom(fixture);
  const ann = await room.join();
  once({ operation: "SEND_MESSAGE", fault: "latency", milliseconds: 60_000 });
  ann.send({ ...send, Content: "late" });
  await expect.poll(() => faults().list()[0]?.hits).toBe(1);
  once({ operation: "SEND_MESSAGE", fault: "skew", milliseconds: -86_400_000 });
  const before = service.clock.now().getTime();
  ann.send({ ...send, Content: "skewed" });
  const [message] = await ann.received(1);
  expect(message?.Content).toBe("skewed");
  expect(Date.parse(String(message?.SendTime))).toBeLessThan(before - 80_000_000);
  await service.clock.advance(60_000);
  expect(await ann.received(2)).toMatchObject([{}, { Content: "late" }]);
});

test("CONNECT: an error refuses the handshake, and reset cuts it", async () => {
  const { url } = fixture.local.server;
  const room = await openRoom(fixture);
  once({ operation: "CONNECT", fault: "ThrottlingException" });
  const token = await room.token();
  expect(await refusedHandshake(url, token)).toMatchObject({ status: 429 });
  // The token was not used.
  once({ operation: "CONNECT", fault: "reset" });
  await expect(connect(url, token)).rejects.toThrow(/socket hang up|ECONNRESET/);
  await connect(url, token);
});

describe("disturb", () => {
  test("loses frames, for each connection by itself", async () => {
    const room = await openRoom(fixture);
    const [ann, bob] = await Promise.all([room.join(), room.join({ userId: "bob" })]);
    events().disturb({ loss: 0.5 });
    for (let count = 0; count < 100; count++) ann.send({ ...send, Content: String(count) });
    await errorlessActions(100);
    events().disturb();
    ann.send({ ...send, Content: "end" });
    await bob.found(({ Content }) => Content === "end");
    await ann.found(({ Content }) => Content === "end");
    for (const { frames } of [ann, bob]) {
      expect(frames.length).toBeGreaterThan(20);
      expect(frames.length).toBeLessThan(80);
    }
    expect(ann.frames).not.toEqual(bob.frames);
  });

  test("delays frames on the service's clock, in their order", async () => {
    const { service } = fixture.local.server;
    const room = await openRoom(fixture);
    const ann = await room.join();
    events().disturb({ delay: 1, milliseconds: 60_000 });
    for (const Content of ["a", "b", "c"]) ann.send({ ...send, Content });
    await errorlessActions(3);
    expect(ann.frames).toEqual([]);
    await service.clock.advance(60_000);
    expect((await ann.received(3)).map(({ Content }) => Content)).toEqual(["a", "b", "c"]);
  });

  test.each([{ loss: 1 }, { delay: 1, milliseconds: 60_000 }, { reorder: 1, milliseconds: 60_000 }])(
    "%j spares the ERROR that ends a connection",
    async (disturbance) => {
      const { service } = fixture.local.server;
      const [first, second] = [await openRoom(fixture), await openRoom(fixture)];
      const [gone, expired] = [await first.join(), await second.join({ sessionDurationInMinutes: 1 })];
      events().disturb(disturbance);
      await fixture.chat.deleteRoom({ identifier: first.arn });
      expect(await gone.closed).toBe(1000);
      expect(gone.frames).toMatchObject([{ Type: "ERROR", ErrorCode: 404 }]);
      await service.clock.advance(60_000);
      expect(await expired.closed).toBe(1000);
      expect(expired.frames).toMatchObject([{ Type: "ERROR", ErrorCode: 401 }]);
    },
  );
});

async function errorlessActions(count: number): Promise<void> {
  const sent = (): number =>
    fixture.local.server.service.requests
      .list()
      .slice(-count)
      .filter(({ operation, status }) => operation === "SEND_MESSAGE" && status === 200).length;
  await expect.poll(sent).toBe(count);
}
