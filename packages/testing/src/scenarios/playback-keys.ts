/** ImportPlaybackKeyPair, GetPlaybackKeyPair, ListPlaybackKeyPairs, DeletePlaybackKeyPair. */
import { equal, given, includes, refused } from "./expect.ts";
import { allPages, arnOf, newPlaybackKey, newPublicKey } from "./resources.ts";
import type { Scenario } from "./scenario.ts";

export const playbackKeyScenarios: readonly Scenario[] = [
  {
    name: "ImportPlaybackKeyPair: a P-384 key with its fingerprint; the same key twice conflicts",
    operations: ["ImportPlaybackKeyPair", "GetPlaybackKeyPair", "DeletePlaybackKeyPair"],
    async run({ send }) {
      const publicKeyMaterial = await newPublicKey();
      const { keyPair } = await send("ImportPlaybackKeyPair", { name: "k1", publicKeyMaterial, tags: { a: "b" } });
      equal(keyPair, {
        arn: arnOf("playback-key"),
        name: "k1",
        fingerprint: /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/,
        tags: { a: "b" },
      });
      const arn = given(keyPair?.arn);
      equal((await send("GetPlaybackKeyPair", { arn })).keyPair, keyPair);
      await refused(send("ImportPlaybackKeyPair", { publicKeyMaterial }), "ConflictException", 409);
      equal(await send("DeletePlaybackKeyPair", { arn }), {});
      await refused(send("GetPlaybackKeyPair", { arn }), "ResourceNotFoundException", 404, arn);
      await send("ImportPlaybackKeyPair", { publicKeyMaterial });
    },
  },
  {
    name: "ImportPlaybackKeyPair refuses keys on other curves, and what is no key",
    operations: ["ImportPlaybackKeyPair"],
    async run({ send }) {
      for (const publicKeyMaterial of [await newPublicKey("P-256"), "no key", ""]) {
        const call = send("ImportPlaybackKeyPair", { publicKeyMaterial });
        await refused(call, "ValidationException", 400, "publicKeyMaterial");
      }
    },
  },
  {
    name: "ListPlaybackKeyPairs: in pages, without fingerprints",
    operations: ["ListPlaybackKeyPairs"],
    async run(context) {
      const arns: string[] = [];
      for (const name of ["a", "b", "c"]) arns.push(await newPlaybackKey(context, name));
      const pages = await allPages(context, "ListPlaybackKeyPairs", { maxResults: 2 }, "keyPairs");
      equal(pages[0]?.[0], { arn: arns[0], name: "a", tags: {} });
      includes(pages, [[{ arn: arns[0] }, { arn: arns[1] }], [{ arn: arns[2] }]]);
    },
  },
];
