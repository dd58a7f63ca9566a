/** CreateIngestConfiguration, GetIngestConfiguration, ListIngestConfigurations, Update…, Delete…. */
import { equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newIngestConfiguration, newStage } from "./resources.ts";

export const ingestConfigurationScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "CreateIngestConfiguration: its defaults, and RTMP only where it is said to be insecure",
    operations: ["CreateIngestConfiguration", "GetIngestConfiguration"],
    async run({ send }) {
      const { ingestConfiguration } = await send("CreateIngestConfiguration", { ingestProtocol: "RTMPS" });
      equal(ingestConfiguration, {
        arn: arnOf("ingest-configuration"),
        name: "",
        ingestProtocol: "RTMPS",
        participantId: /^[A-Za-z0-9]{12}$/,
        stageArn: "",
        state: "INACTIVE",
        streamKey: /^rt_123456789012_us-west-2_[A-Za-z0-9]{12}_[A-Za-z0-9]{30}$/,
        userId: "",
        attributes: {},
        redundantIngest: false,
        tags: {},
      });
      const arn = given(ingestConfiguration?.arn);
      equal(await send("GetIngestConfiguration", { arn }), { ingestConfiguration });
      const insecure = send("CreateIngestConfiguration", { ingestProtocol: "RTMP" });
      await refused(insecure, "ValidationException", 400, "insecureIngest");
    },
  },
  {
    name: "Waiting for an encoder to publish with an ingest configuration, and to be gone",
    operations: ["GetIngestConfiguration", "UpdateIngestConfiguration", "DeleteIngestConfiguration"],
    async run(context) {
      const { send, control } = context;
      const stageArn = await newStage(context);
      const { arn, participantId } = await newIngestConfiguration(context, { stageArn });
      const active = context.waitUntil("IngestConfigurationActive", { arn });
      await control.ingest(arn);
      await active;
      includes((await send("GetIngestConfiguration", { arn })).ingestConfiguration, { state: "ACTIVE" });
      await refused(send("UpdateIngestConfiguration", { arn, stageArn: "" }), "ConflictException", 409);
      await refused(send("DeleteIngestConfiguration", { arn }), "ConflictException", 409);
      const inactive = context.waitUntil("IngestConfigurationInactive", { arn });
      await control.leave(stageArn, participantId);
      await inactive;
      const changed = await send("UpdateIngestConfiguration", { arn, stageArn: "", redundantIngest: true });
      includes(changed.ingestConfiguration, { stageArn: "", redundantIngest: true, state: "INACTIVE" });
      equal(await send("DeleteIngestConfiguration", { arn }), {});
      await refused(send("GetIngestConfiguration", { arn }), "ResourceNotFoundException", 404, arn);
    },
  },
  {
    name: "DeleteIngestConfiguration disconnects an encoder by force",
    operations: ["DeleteIngestConfiguration"],
    async run(context) {
      const { send, control } = context;
      const { arn } = await newIngestConfiguration(context, { stageArn: await newStage(context) });
      await control.ingest(arn);
      equal(await send("DeleteIngestConfiguration", { arn, force: true }), {});
    },
  },
  {
    name: "ListIngestConfigurations: in pages, by stage or by state, without stream keys",
    operations: ["ListIngestConfigurations"],
    async run(context) {
      const { control } = context;
      const stageArn = await newStage(context);
      const arns: string[] = [];
      for (const input of [{}, { stageArn }, { stageArn }]) {
        arns.push((await newIngestConfiguration(context, input)).arn);
      }
      await control.ingest(given(arns[2]));
      const list = async (filter: object) => {
        const pages = await allPages(context, "ListIngestConfigurations", filter, "ingestConfigurations");
        return pages.map((page) =>
          (page as { arn: string; streamKey?: string }[]).map(({ arn, streamKey }) => streamKey ?? arn),
        );
      };
      equal(await list({ maxResults: 2 }), [[arns[0], arns[1]], [arns[2]]]);
      equal(await list({ filterByStageArn: stageArn }), [[arns[1], arns[2]]]);
      equal(await list({ filterByState: "ACTIVE" }), [[arns[2]]]);
    },
  },
  quota("CreateIngestConfiguration", serviceOptions.quotas.ingestConfigurations, (context) =>
    newIngestConfiguration(context),
  ),
];
