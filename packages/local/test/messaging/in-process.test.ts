/** The connection without a port, whose frames have the order and the limits of those over a port. */
import { beforeAll, describe, expect, test } from "vitest";
import { createLocalIvs } from "../../src/index.ts";
import { joinInProcess, newToken, seedRoom } from "./in-process.ts";

const service = createLocalIvs();
let room: string;
beforeAll(async () => {
  room = await seedRoom(service);
});

const message = JSON.stringify({ Action: "SEND_MESSAGE", Content: "bye" });

test("a frame that was sent before close arrives", async () => {
  const ann = await joinInProcess(service, room);
  const bob = await joinInProcess(service, room);
  ann.socket.send(message);
  ann.socket.close(1000);
  expect(await bob.next()).toMatchObject({ Type: "MESSAGE", Content: "bye" });
  expect(await ann.closed).toBe(1000);
  // Ann has left the room.
  bob.socket.send(message);
  await bob.next();
  expect(ann.frames).toEqual([]);
});

describe("the limit of 64 KiB", () => {
  const limit = 64 * 1024;

  test.each([
    ["a text of one-byte characters", "x".repeat(limit + 1)],
    ["a text of three-byte characters", "€".repeat(limit / 3 + 1)],
    ["a text of four-byte characters", "👋".repeat(limit / 4 + 1)],
    ["an ArrayBuffer", new ArrayBuffer(limit + 1)],
    ["a view of a buffer", new Uint8Array(new ArrayBuffer(limit + 9), 8)],
    ["a Blob", new Blob(["€".repeat(limit / 3 + 1)])],
  ])("%s above it closes the connection with 1009", async (_, frame) => {
    const ann = await joinInProcess(service, room);
    ann.socket.send(frame);
    expect(await ann.closed).toBe(1009);
  });

  test.each([
    ["a text of one-byte characters", "x".repeat(limit)],
    ["a text of three-byte characters", `${"€".repeat(limit / 3)}x`],
    ["an ArrayBuffer", new ArrayBuffer(limit)],
    ["a Blob", new Blob(["x".repeat(limit)])],
  ])("%s of this length is read, and refused for its content", async (_, frame) => {
    const ann = await joinInProcess(service, room);
    ann.socket.send(frame);
    expect(await ann.next()).toMatchObject({ Type: "ERROR", ErrorCode: 400 });
    ann.socket.close();
  });
});

test.each([undefined, null, 5, {}])(
  "the frame %j, which is neither text nor bytes, is sent as its text",
  async (frame) => {
    const ann = await joinInProcess(service, room);
    ann.socket.send(frame as unknown as string);
    expect(await ann.next()).toMatchObject({
      Type: "ERROR",
      ErrorCode: 400,
      ErrorMessage: "A frame must be a JSON object",
    });
    ann.socket.close();
  },
);

test("a service that is closed refuses connections", async () => {
  const closing = createLocalIvs();
  const token = await newToken(closing, await seedRoom(closing));
  closing.close();
  const headers = { "sec-websocket-protocol": token };
  const answer = await closing.upgrade(new Request("http://127.0.0.1:4100/", { headers }));
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).status).toBe(503);
  const socket = closing.rooms.connect(token);
  const code = await new Promise((resolve) => {
    socket.onclose = (event) => resolve(event.code);
  });
  expect([code, socket.protocol]).toEqual([1006, ""]);
});
