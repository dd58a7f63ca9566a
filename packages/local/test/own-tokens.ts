/** Participant tokens that a test signs with a key of its own. */
import { createSign, generateKeyPairSync } from "node:crypto";
import type { LocalIvs } from "../src/index.ts";

/** Imports a public key. @returns signs a token for a participant of the first stage */
export async function importSigner(local: LocalIvs): Promise<(participantId: string, more?: object) => string> {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const publicKeyMaterial = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
  await local.seed({ publicKeys: [{ publicKeyMaterial }] });
  const { publicKeys, stages } = local.export() as unknown as {
    publicKeys: { arn: string }[];
    stages: { arn: string; endpoints: { events: string; whip: string } }[];
  };
  const [stage] = stages;
  const now = Math.floor(local.clock.now().getTime() / 1000);
  return (participantId, more) => {
    const claims = {
      exp: now + 600,
      iat: now,
      jti: participantId,
      resource: stage?.arn,
      topic: stage?.arn.replace(/.*\//, ""),
      events_url: stage?.endpoints.events,
      whip_url: stage?.endpoints.whip,
      capabilities: { allow_publish: true, allow_subscribe: true },
      version: "1.0",
      ...more,
    };
    const parts = [{ alg: "ES384", typ: "JWT", kid: publicKeys[0]?.arn }, claims];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    const key = { key: pair.privateKey, dsaEncoding: "ieee-p1363" as const };
    return `${text}.${createSign("SHA384").update(text).sign(key).toString("base64url")}`;
  };
}
