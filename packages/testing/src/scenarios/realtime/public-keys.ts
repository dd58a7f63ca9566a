/** ImportPublicKey, GetPublicKey, ListPublicKeys, DeletePublicKey. */
import { equal, given, includes, refused } from "../expect.ts";
import { quota } from "../quota.ts";
import { allPages, arnOf, newPublicKey } from "../resources.ts";
import type { Scenario } from "../scenario.ts";
import { serviceOptions } from "../service-options.ts";
import { newKey } from "./resources.ts";

export const publicKeyScenarios: readonly Scenario<"ivs-realtime">[] = [
  {
    name: "ImportPublicKey: a P-384 key with its fingerprint; the same key twice conflicts",
    operations: ["ImportPublicKey", "GetPublicKey", "DeletePublicKey"],
    async run({ send }) {
      const publicKeyMaterial = await newPublicKey();
      const { publicKey } = await send("ImportPublicKey", { name: "k1", publicKeyMaterial, tags: { a: "b" } });
      equal(publicKey, {
        arn: arnOf("public-key"),
        name: "k1",
        fingerprint: /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/,
        publicKeyMaterial,
        tags: { a: "b" },
      });
      const arn = given(publicKey?.arn);
      equal(await send("GetPublicKey", { arn }), { publicKey });
      await refused(send("ImportPublicKey", { publicKeyMaterial }), "ConflictException", 409);
      equal(await send("DeletePublicKey", { arn }), {});
      await refused(send("GetPublicKey", { arn }), "ResourceNotFoundException", 404, arn);
    },
  },
  {
    name: "ListPublicKeys: in pages, without the keys themselves",
    operations: ["ListPublicKeys"],
    async run(context) {
      const arns: string[] = [];
      for (const name of ["a", "b", "c"]) arns.push(await newKey(context, name));
      const pages = await allPages(context, "ListPublicKeys", { maxResults: 2 }, "publicKeys");
      equal(pages[0]?.[0], { arn: arns[0], name: "a", tags: {} });
      includes(pages, [[{ arn: arns[0] }, { arn: arns[1] }], [{ arn: arns[2] }]]);
    },
  },
  quota("ImportPublicKey", serviceOptions.quotas.publicKeys, (context) => newKey(context)),
];
