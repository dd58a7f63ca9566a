/** CreatePlaybackRestrictionPolicy, Get…, List…, Update…, Delete…. */
import { equal, given, includes, refused } from "./expect.ts";
import { allPages, arnOf, newChannel, newPolicy } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const playbackRestrictionPolicyScenarios: readonly Scenario[] = [
  {
    name: "CreatePlaybackRestrictionPolicy: its defaults allow everything",
    operations: ["CreatePlaybackRestrictionPolicy", "GetPlaybackRestrictionPolicy"],
    async run({ send }) {
      const { playbackRestrictionPolicy } = await send("CreatePlaybackRestrictionPolicy", {});
      equal(playbackRestrictionPolicy, {
        arn: arnOf("playback-restriction-policy"),
        name: "",
        allowedCountries: [],
        allowedOrigins: [],
        enableStrictOriginEnforcement: false,
        tags: {},
      });
      const arn = given(playbackRestrictionPolicy?.arn);
      equal(await send("GetPlaybackRestrictionPolicy", { arn }), { playbackRestrictionPolicy });
    },
  },
  {
    name: "UpdatePlaybackRestrictionPolicy changes what it is given and leaves the rest",
    operations: ["UpdatePlaybackRestrictionPolicy"],
    async run({ send }) {
      const settings = { name: "eu", allowedCountries: ["AT", "DE"], allowedOrigins: ["https://example.com"] };
      const made = await send("CreatePlaybackRestrictionPolicy", { ...settings, tags: { a: "b" } });
      const arn = given(made.playbackRestrictionPolicy?.arn);
      const changes = { allowedCountries: [], enableStrictOriginEnforcement: true };
      const want = { playbackRestrictionPolicy: { ...made.playbackRestrictionPolicy, ...changes } };
      equal(await send("UpdatePlaybackRestrictionPolicy", { arn, ...changes }), want);
      equal(await send("GetPlaybackRestrictionPolicy", { arn }), want);
    },
  },
  {
    name: "ListPlaybackRestrictionPolicies: in pages, of one policy by default",
    operations: ["ListPlaybackRestrictionPolicies"],
    async run(context) {
      for (const name of ["a", "b", "c"]) await newPolicy(context, name);
      const pagesOf = (input: object) =>
        allPages(context, "ListPlaybackRestrictionPolicies", input, "playbackRestrictionPolicies");
      includes(await pagesOf({ maxResults: 2 }), [[{ name: "a" }, { name: "b" }], [{ name: "c" }]]);
      includes(await pagesOf({}), [[{ name: "a" }], [{ name: "b" }], [{ name: "c" }]]);
    },
  },
  {
    name: "DeletePlaybackRestrictionPolicy conflicts while a channel uses it",
    operations: ["DeletePlaybackRestrictionPolicy"],
    async run(context) {
      const { send } = context;
      const arn = await newPolicy(context);
      const channel = await newChannel(context, { playbackRestrictionPolicyArn: arn });
      await refused(send("DeletePlaybackRestrictionPolicy", { arn }), "ConflictException", 409);
      await send("UpdateChannel", { arn: channel.arn, playbackRestrictionPolicyArn: "" });
      equal(await send("DeletePlaybackRestrictionPolicy", { arn }), {});
      await refused(send("GetPlaybackRestrictionPolicy", { arn }), "ResourceNotFoundException", 404, arn);
    },
  },
];
