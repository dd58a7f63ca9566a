/** The texts with which control routes refuse an input: the member at fault, and the rule that it breaks. */
import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";

const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const stageArn = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";

async function refusal(path: string, body: string): Promise<{ status: number; message: string }> {
  const request = new Request(`http://127.0.0.1:4100/_ivskit${path}`, { method: "POST", body });
  const response = await createLocalIvs().fetch(request);
  const { message } = (await response.json()) as { message: string };
  return { status: response.status, message };
}

const broken = (member: string, rule: string): string =>
  `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must ${rule}`;

describe("one member", () => {
  test.each([
    ["/streams/start", {}, broken("channelArn", "not be null")],
    ["/streams/start", { channelArn: null }, broken("channelArn", "not be null")],
    ["/streams/start", { channelArn: 7 }, broken("channelArn", "be a string")],
    [
      "/streams/start",
      { channelArn: "x" },
      broken("channelArn", "satisfy regular expression pattern: ^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$"),
    ],
    ["/streams/start", { channelArn, video: [] }, broken("video", "be a structure")],
    ["/streams/start", { channelArn, video: { videoWidth: "9" } }, broken("video.videoWidth", "be a whole number")],
    ["/streams/start", { channelArn, video: { videoWidth: 1e300 } }, broken("video.videoWidth", "be a whole number")],
    ["/streams/start", { channelArn, reconnect: "true" }, broken("reconnect", "be a boolean")],
    ["/streams/start", { channelArn, tracks: {} }, broken("tracks", "be a list")],
    ["/streams/start", { channelArn, tracks: [] }, broken("tracks", "have length greater than or equal to 1")],
    ["/streams/start", { channelArn, tracks: [{}, { codec: 3 }] }, broken("tracks.2.member.codec", "be a string")],
    ["/streams/start", { channelArn, tracks: [null] }, broken("tracks.1.member", "not be null")],
    [
      "/streams/viewers",
      { channelArn, viewerCount: -2 },
      broken("viewerCount", "have value greater than or equal to -1"),
    ],
    ["/streams/end", { channelArn, code: "" }, broken("code", "have length greater than or equal to 1")],
    // The limit is in code points. The same text has twice as many UTF-16 units.
    ["/streams/end", { channelArn, code: "😀".repeat(257) }, broken("code", "have length less than or equal to 256")],
    ["/stages/join", { stageArn, attributes: { team: 3 } }, broken("attributes.value", "be a string")],
    ["/stages/join", { stageArn, attributes: [] }, broken("attributes", "be a map")],
    [
      "/stages/join",
      { stageArn, capabilities: ["FLY"] },
      broken("capabilities.1.member", "satisfy enum value set: [PUBLISH, SUBSCRIBE]"),
    ],
    ["/faults", { fault: "html", when: "during" }, broken("when", "satisfy enum value set: [before, after]")],
    ["/faults", { fault: "html", probability: 2 }, broken("probability", "have value less than or equal to 1")],
    ["/events/disturbance", { loss: "1" }, broken("loss", "be a number")],
    ["/seed", { channels: [{ tags: { a: null } }] }, broken("channels.1.member.tags.value", "not be null")],
    [
      "/seed",
      { channels: [{ tags: { ["a".repeat(129)]: "x" } }] },
      broken("channels.1.member.tags.key", "have length less than or equal to 128"),
    ],
  ])("%s %j", async (path, input, message) => {
    expect(await refusal(path, JSON.stringify(input))).toEqual({ status: 400, message });
  });
});

test.each(["null", "[]", "1", '"x"'])("a body of %s is not a structure", async (body) => {
  const message = broken("input", "be a structure");
  expect(await refusal("/streams/start", body)).toEqual({ status: 400, message });
});

test("every member at fault is named", async () => {
  const input = { channelArn, viewerCount: "many", video: { codec: 3 } };
  const { message } = await refusal("/streams/start", JSON.stringify(input));
  expect(message).toBe(
    "2 validation errors detected: Value at 'video.codec' failed to satisfy constraint: Member must be a string; Value at 'viewerCount' failed to satisfy constraint: Member must be a whole number",
  );
});

test("a text of 256 code points is not too long, though it has 512 UTF-16 units", async () => {
  const { message } = await refusal("/streams/end", JSON.stringify({ channelArn, code: "😀".repeat(256) }));
  expect(message).toContain("not found");
});

test("a member that is null is a member that is absent", async () => {
  const local = createLocalIvs();
  const { channels } = await local.seed({ channels: [{}] });
  const input = { channelArn: channels[0]?.arn, audio: { codec: null, channels: 1 }, viewerCount: null };
  const body = JSON.stringify(input);
  const response = await local.fetch(
    new Request("http://127.0.0.1:4100/_ivskit/streams/start", { method: "POST", body }),
  );
  expect(response.status).toBe(200);
});

describe("an unknown member", () => {
  test("is named where a mistake would change the answer, with the known ones", async () => {
    expect(await refusal("/streams/check-playback", JSON.stringify({ channelArn, nation: "DE" }))).toEqual({
      status: 400,
      message: "Value at 'nation': no such member, expected one of channelArn, country, origin",
    });
  });

  test("is named in a seed, at any depth", async () => {
    const input = { channels: [{}, { stream: { video: { codecs: "x" } } }] };
    const { message } = await refusal("/seed", JSON.stringify(input));
    expect(message).toMatch(
      /^Value at 'channels\.2\.member\.stream\.video\.codecs': no such member, expected one of codec,/,
    );
  });

  test("is an error of checkPlayback in-process", async () => {
    const local = createLocalIvs();
    const { channels } = await local.seed({ channels: [{}] });
    const viewer = { nation: "DE" } as object;
    await expect(local.streams.checkPlayback(channels[0]?.arn ?? "", viewer)).rejects.toThrow(
      new TypeError("checkPlayback: nation is not an option; expected country or origin"),
    );
  });
});

test.each([
  ["/faults", { fault: "ThrottlingException", operations: "GetStream" }, "operations", "operation"],
  ["/events/disturbance", { los: 0.9 }, "los", "loss"],
  ["/export", { secret: true }, "secret", "secrets"],
  ["/streams/start", { channelArn, video: { with: 9 } }, "video.with", "videoWidth"],
])("%s refuses a misspelt member, and lists those there are", async (path, input, place, right) => {
  const { status, message } = await refusal(path, JSON.stringify(input));
  expect(status).toBe(400);
  expect(message).toMatch(new RegExp(`${place}\\b.*\\b${right}\\b`));
});
