/** Uses every function of `@ivskit/tokens` in a runtime. Gives the texts to compare, and throws where a function fails. */
import {
  exchangeParticipantToken,
  exportPrivateKeyPem,
  exportPublicKeyPem,
  fingerprintOf,
  generateKeyPair,
  playbackUrlWithToken,
  signParticipantToken,
  signPlaybackToken,
  verifyParticipantToken,
  verifyPlaybackToken,
} from "@ivskit/tokens";

/** Key material that another program made. */
export interface GivenKeys {
  readonly pkcs8: string;
  readonly sec1: string;
  readonly spki: string;
}

const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const publicKeyArn = "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl";
const endpoints = { events: "wss://events.example", whip: "https://whip.example" };
const stage = { arn: "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl", endpoints };

export async function useTokens({ pkcs8, sec1, spki }: GivenKeys): Promise<Readonly<Record<string, unknown>>> {
  const own = await generateKeyPair();
  const ownSec1 = await exportPrivateKeyPem(own.privateKey, { form: "EC PRIVATE KEY" });
  const ownPublic = await exportPublicKeyPem(own.publicKey);
  const viewerId = "viewer-1";
  const byOwn = await signPlaybackToken(ownSec1, { channelArn, viewerId });
  const bySec1 = await signPlaybackToken(sec1, { channelArn, viewerId });
  const listener = await signParticipantToken(pkcs8, { publicKeyArn, stage, capabilities: ["SUBSCRIBE"] });
  const speaker = await exchangeParticipantToken(listener, { privateKey: sec1, publicKey: spki }, { userId: "ann" });
  const { userId, capabilities } = await verifyParticipantToken(speaker, spki);
  const refusals = [
    () => signPlaybackToken(pkcs8, { channelArn, exp: 1_795_680_000_000 }),
    () => signPlaybackToken(spki, { channelArn }),
    () => signPlaybackToken(`${pkcs8.slice(0, 40)}${pkcs8.slice(44)}`, { channelArn }),
    () => verifyPlaybackToken(byOwn, spki),
  ].map((call) => call().catch(({ name, reason, message }) => `${name} ${reason}: ${message}`));
  return {
    viewers: [
      (await verifyPlaybackToken(byOwn, ownPublic)).viewerId,
      (await verifyPlaybackToken(bySec1, spki)).viewerId,
    ],
    participant: [userId, capabilities],
    url: playbackUrlWithToken("https://a.example/b.m3u8?c=d", "e.f.g"),
    fingerprint: await fingerprintOf(spki),
    refusals: await Promise.all(refusals),
  };
}
