/** StartComposition, GetComposition, ListCompositions, StopComposition. */
import { aDate, equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newBucket, newBusyStage, newComposition } from "./resources.ts";

export const compositionScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "Waiting for a composition to be active, and to be stopped",
    operations: ["StartComposition", "GetComposition", "StopComposition"],
    async run(context) {
      const { send } = context;
      const stageArn = await newBusyStage(context);
      const destination = await newBucket(context);
      const layout = { pip: { pipPosition: "TOP_LEFT" as const } };
      const input = { stageArn, destinations: [destination], layout, tags: { a: "b" } };
      const { composition } = await send("StartComposition", input);
      includes(composition, {
        arn: arnOf("composition"),
        stageArn,
        state: "STARTING",
        layout,
        destinations: [{ state: "STARTING", configuration: destination }],
        tags: { a: "b" },
      });
      const arn = given(composition?.arn);
      await context.waitUntil("CompositionActive", { arn });
      const active = (await send("GetComposition", { arn })).composition;
      includes(active, { state: "ACTIVE", startTime: aDate, destinations: [{ state: "ACTIVE", startTime: aDate }] });
      equal(await send("StopComposition", { arn }), {});
      await refused(send("StopComposition", { arn }), "ConflictException", 409);
      await context.waitUntil("CompositionStopped", { arn });
      includes((await send("GetComposition", { arn })).composition, { state: "STOPPED", endTime: aDate });
    },
  },
  {
    name: "StartComposition to a channel makes it live, and fails where it is live already",
    operations: ["StartComposition"],
    async run(context) {
      const { send, clients } = context;
      const stageArn = await newBusyStage(context);
      const { channel } = await clients.ivs.send("CreateChannel", {});
      const channelArn = given(channel?.arn);
      const input = { stageArn, destinations: [{ channel: { channelArn } }] };
      const arn = given((await send("StartComposition", input)).composition?.arn);
      await context.waitUntil("CompositionActive", { arn });
      includes(await clients.ivs.send("GetStream", { channelArn }), { stream: { state: "LIVE" } });
      await refused(send("StartComposition", input), "ConflictException", 409, channelArn);
    },
  },
  {
    name: "StartComposition: the same token gives the same composition",
    operations: ["StartComposition", "GetComposition", "ListCompositions"],
    async run(context) {
      const stageArn = await newBusyStage(context);
      const input = { stageArn, destinations: [await newBucket(context)], idempotencyToken: "once" };
      const first = await context.send("StartComposition", input);
      const arn = given(first.composition?.arn);
      // Until it is active, its state may change between two calls.
      await context.waitUntil("CompositionActive", { arn });
      equal(await context.send("StartComposition", input), await context.send("GetComposition", { arn }));
      const found = await context.send("ListCompositions", { filterByStageArn: stageArn });
      equal(
        found.compositions?.map((composition) => composition.arn),
        [arn],
      );
      const second = await context.send("StartComposition", { ...input, idempotencyToken: "twice" });
      equal(second.composition?.arn === first.composition?.arn, false, "the same composition");
    },
  },
  {
    name: "StartComposition fails where no destination can be used",
    operations: ["StartComposition", "GetComposition"],
    async run(context) {
      const stageArn = await newBusyStage(context);
      const destinations = [await newBucket(context, given(serviceOptions.failingBuckets[0]))];
      const arn = given((await context.send("StartComposition", { stageArn, destinations })).composition?.arn);
      const waited = await context.waitUntil("CompositionActive", { arn }).then(
        () => "it became active",
        () => "refused",
      );
      equal(waited, "refused");
      includes((await context.send("GetComposition", { arn })).composition, { state: "FAILED" });
    },
  },
  {
    name: "ListCompositions: in pages, by stage and by encoder configuration",
    operations: ["ListCompositions"],
    async run(context) {
      const first = { stageArn: await newBusyStage(context), destinations: [await newBucket(context)] };
      await context.send("StartComposition", first);
      const arn = await newComposition(context);
      const found = async (filter: object) => (await context.send("ListCompositions", filter)).compositions?.length;
      equal(await found({ filterByStageArn: first.stageArn }), 1);
      const [encoder = ""] = first.destinations.flatMap(({ s3 }) => s3.encoderConfigurationArns);
      equal(await found({ filterByEncoderConfigurationArn: encoder }), 1);
      const pages = await allPages(context, "ListCompositions", { maxResults: 1 }, "compositions");
      equal(
        pages.map(({ length }) => length),
        [1, 1],
      );
      includes(pages.flat().at(-1), { arn });
    },
  },
  quota("StartComposition", serviceOptions.quotas.compositions, newComposition),
];
