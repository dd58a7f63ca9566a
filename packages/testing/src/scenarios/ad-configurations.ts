/** CreateAdConfiguration, GetAdConfiguration, ListAdConfigurations, UpdateAdConfiguration, DeleteAdConfiguration. */
import { equal, given, includes, refused } from "./expect.ts";
import { allPages, arnOf, mediaTailorArn, newAdConfiguration, newChannel } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

const mediaTailorPlaybackConfigurations = [{ playbackConfigurationArn: mediaTailorArn }];

export const adConfigurationScenarios: readonly Scenario[] = [
  {
    name: "CreateAdConfiguration takes one to three MediaTailor configurations",
    operations: ["CreateAdConfiguration", "GetAdConfiguration"],
    async run({ send }) {
      const settings = {
        name: "ads",
        mediaTailorPlaybackConfigurations,
        postRollConfiguration: { enabled: true, durationSeconds: 30 },
        tags: { a: "b" },
      };
      const { adConfiguration } = await send("CreateAdConfiguration", settings);
      equal(adConfiguration, { ...settings, arn: arnOf("ad-configuration") });
      equal(await send("GetAdConfiguration", { arn: given(adConfiguration?.arn) }), { adConfiguration });
      const plain = await send("CreateAdConfiguration", { mediaTailorPlaybackConfigurations });
      includes(plain.adConfiguration, { postRollConfiguration: { enabled: false, durationSeconds: 15 } });
      const four = Array.from({ length: 4 }, () => ({ playbackConfigurationArn: mediaTailorArn }));
      for (const list of [[], four]) {
        const call = send("CreateAdConfiguration", { mediaTailorPlaybackConfigurations: list });
        await refused(call, "ValidationException", 400, "mediaTailorPlaybackConfigurations");
      }
    },
  },
  {
    name: "UpdateAdConfiguration changes what it is given and leaves the rest",
    operations: ["UpdateAdConfiguration"],
    async run(context) {
      const arn = await newAdConfiguration(context, "before");
      const postRollConfiguration = { enabled: false, durationSeconds: 1 };
      const { adConfiguration } = await context.send("UpdateAdConfiguration", { arn, postRollConfiguration });
      const want = { arn, name: "before", mediaTailorPlaybackConfigurations, postRollConfiguration, tags: {} };
      equal(adConfiguration, want);
      equal(await context.send("GetAdConfiguration", { arn }), { adConfiguration: want });
    },
  },
  {
    name: "ListAdConfigurations: in pages",
    operations: ["ListAdConfigurations"],
    async run(context) {
      for (const name of ["a", "b", "c"]) await newAdConfiguration(context, name);
      const pages = await allPages(context, "ListAdConfigurations", { maxResults: 2 }, "adConfigurations");
      includes(pages, [[{ name: "a" }, { name: "b" }], [{ name: "c" }]]);
    },
  },
  {
    name: "DeleteAdConfiguration conflicts while a channel uses it",
    operations: ["DeleteAdConfiguration"],
    async run(context) {
      const { send } = context;
      const arn = await newAdConfiguration(context);
      const channel = await newChannel(context, { adConfigurationArn: arn });
      await refused(send("DeleteAdConfiguration", { arn }), "ConflictException", 409);
      await send("UpdateChannel", { arn: channel.arn, adConfigurationArn: "" });
      equal(await send("DeleteAdConfiguration", { arn }), {});
      await refused(send("GetAdConfiguration", { arn }), "ResourceNotFoundException", 404, arn);
    },
  },
];
