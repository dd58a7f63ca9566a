import { expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

test("StartViewerSessionRevocation: 200 and nothing more; an unknown channel is not found", async () => {
  const { arn: channelArn } = await newChannel(local.ivs, { authorized: true });
  const { $metadata, ...output } = await local.ivs.startViewerSessionRevocation({ channelArn, viewerId: "viewer" });
  expect([$metadata.httpStatusCode, output]).toEqual([200, {}]);
  const unknown = { channelArn: missing("channel"), viewerId: "viewer" };
  await refused(local.ivs.startViewerSessionRevocation(unknown), "ResourceNotFoundException", 404);
  const long = { channelArn, viewerId: "v".repeat(41) };
  await refused(local.ivs.startViewerSessionRevocation(long), "ValidationException", 400, "'viewerId'");
});

test("BatchStartViewerSessionRevocation: an error for each that failed, at most 20", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  const viewerSessions = [
    { channelArn, viewerId: "one", viewerSessionVersionsLessThanOrEqualTo: 4 },
    { channelArn: missing("channel"), viewerId: "two" },
  ];
  const { errors } = await local.ivs.batchStartViewerSessionRevocation({ viewerSessions });
  expect(errors).toEqual([
    {
      channelArn: missing("channel"),
      viewerId: "two",
      code: "ResourceNotFoundException",
      message: expect.stringContaining("not found"),
    },
  ]);
  const many = Array.from({ length: 21 }, () => ({ channelArn, viewerId: "one" }));
  const call = local.ivs.batchStartViewerSessionRevocation({ viewerSessions: many });
  await refused(call, "ValidationException", 400, "less than or equal to 20");
});
