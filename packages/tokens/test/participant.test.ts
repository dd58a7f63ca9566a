/** Participant tokens: their claims, refusals, and their exchange. */
import jsonwebtoken from "jsonwebtoken";
import { describe, expect, test } from "vitest";
import {
  exchangeParticipantToken,
  exportPrivateKeyPem,
  exportPublicKeyPem,
  type ParticipantChanges,
  type ParticipantTokenOptions,
  signParticipantToken,
  signPlaybackToken,
  verifyParticipantToken,
} from "../src/index.ts";
import { channelArn, claimsIn, keys, now, otherKeys, publicKeyArn, refused, seconds, stage } from "./support.ts";

const { privateKey, publicKey } = keys;
const day = 86_400;
const pem = await exportPrivateKeyPem(privateKey);
const base = { publicKeyArn, stage, now };
const good = await signParticipantToken(privateKey, { ...base, participantId: "ann-1", userId: "ann" });
const goodClaims = claimsIn(good);
/** Signs claims that are not as they should be. Those that are undefined are left out. */
const sign = (claims: object, kid: unknown = publicKeyArn): string =>
  jsonwebtoken.sign(JSON.stringify({ ...goodClaims, ...claims }), pem, {
    algorithm: "ES384",
    header: { alg: "ES384", typ: "JWT", kid: kid as string },
  });
const verify = (token: string) => verifyParticipantToken(token, publicKey, { now });

test("says who joins which stage, by the claims that the service documents", async () => {
  const options = {
    ...base,
    participantId: "bob_2",
    userId: "bob",
    attributes: { team: "blue" },
    expiresInSeconds: 60,
  };
  const token = await signParticipantToken(privateKey, { ...options, capabilities: ["SUBSCRIBE"] });
  const [header = ""] = token.split(".");
  expect(JSON.parse(atob(header))).toEqual({ alg: "ES384", typ: "JWT", kid: publicKeyArn });
  expect(claimsIn(token)).toEqual({
    exp: seconds + 60,
    iat: seconds,
    jti: "bob_2",
    resource: stage.arn,
    topic: "AbCdEfGhIjKl",
    events_url: stage.endpoints.events,
    whip_url: stage.endpoints.whip,
    user_id: "bob",
    attributes: { team: "blue" },
    capabilities: { allow_publish: false, allow_subscribe: true },
    version: "1.0",
  });
  const { now: _, expiresInSeconds: __, ...claims } = options;
  expect(await verify(token)).toEqual({ ...claims, capabilities: ["SUBSCRIBE"], iat: seconds, exp: seconds + 60 });
});

test("lives for 12 hours, with both capabilities and a new id, unless told otherwise", async () => {
  const [one, other] = [await signParticipantToken(privateKey, base), await signParticipantToken(privateKey, base)];
  const claims = await verify(one);
  expect(claims).toMatchObject({ capabilities: ["PUBLISH", "SUBSCRIBE"], exp: seconds + day / 2 });
  expect(claims).not.toHaveProperty("userId");
  expect(claims.participantId).not.toBe((await verify(other)).participantId);
});

test("takes values at their limits, and the stage as the client returns it", async () => {
  const most: ParticipantTokenOptions = {
    ...base,
    stage: { ...stage, name: "a stage", activeSessionId: "st-1" } as ParticipantTokenOptions["stage"],
    participantId: "-_".repeat(32),
    userId: "🎥".repeat(128),
    attributes: { key: "x".repeat(1021) },
    capabilities: [],
    expiresInSeconds: 14 * day,
  };
  const { participantId, userId, attributes, capabilities } = most;
  expect(await verify(await signParticipantToken(privateKey, most))).toMatchObject({
    participantId,
    userId,
    attributes,
    capabilities,
  });
});

test("finds the key by its ARN", async () => {
  const asked: string[] = [];
  const find = async (arn: string) => {
    asked.push(arn);
    return exportPublicKeyPem(publicKey);
  };
  await verifyParticipantToken(good, find, { now });
  expect(asked).toEqual([publicKeyArn]);
  await refused(() => verifyParticipantToken(good, () => otherKeys.publicKey, { now }), "signature", /wrong signature/);
});

/** By option, claim and value; both the signer and the verifier refuse them. */
const wrong: readonly [name: string, options: object, claims: object, text: RegExp][] = [
  [
    "milliseconds",
    { exp: (seconds + 60) * 1000 },
    { exp: (seconds + 60) * 1000 },
    /^exp must be in whole seconds.*in milliseconds: use/,
  ],
  [
    "more than 14 days",
    { exp: seconds + 14 * day + 1 },
    { exp: seconds + 14 * day + 1 },
    /at most 14 days \(1209600 seconds\)/,
  ],
  [
    "a channel",
    { stage: { ...stage, arn: channelArn } },
    { resource: channelArn },
    /^stage.arn \(resource\) must be an ARN/,
  ],
  ["no stage", { stage: {} }, { resource: undefined }, /^stage.arn \(resource\) must be.*got undefined$/],
  [
    "no endpoints",
    { stage: { arn: stage.arn } },
    { events_url: undefined },
    /^stage.endpoints.events \(events_url\) must/,
  ],
  [
    "https for events",
    { stage: { ...stage, endpoints: { ...stage.endpoints, events: "https://a" } } },
    { events_url: "https://a" },
    /events_url.*got "https:\/\/a"/,
  ],
  [
    "wss for WHIP",
    { stage: { ...stage, endpoints: { ...stage.endpoints, whip: "wss://a" } } },
    { whip_url: "wss://a" },
    /whip_url/,
  ],
  [
    "an id with a space",
    { participantId: "no id" },
    { jti: "no id" },
    /^participantId \(jti\) must be 1 to 64 letters/,
  ],
  ["an id of 65", { participantId: "x".repeat(65) }, { jti: "x".repeat(65) }, /a string of 65|65 char/],
  ["an empty id", { participantId: "" }, { jti: "" }, /got ""$/],
  [
    "a user of 129",
    { userId: "hush".padEnd(129) },
    { user_id: "hush".padEnd(129) },
    /^userId \(user_id\) must be at most 128/,
  ],
  ["a user that is a number", { userId: 7 }, { user_id: 7 }, /got number$/],
  ["attributes in a list", { attributes: ["hush"] }, { attributes: ["hush"] }, /an object of strings.*got object$/],
  ["attributes in a text", { attributes: "hush" }, { attributes: "hush" }, /got a string of 4$/],
  ["attributes in a Map", { attributes: new Map([["a", "hush"]]) }, { attributes: ["hush"] }, /got object$/],
  ["attributes that are null", { attributes: null }, { attributes: null }, /got null$/],
  ["an attribute that is a number", { attributes: { hush: 7 } }, { attributes: { hush: 7 } }, /got object$/],
  [
    "1,025 bytes",
    { attributes: { key: "ä".repeat(511) } },
    { attributes: { key: "ä".repeat(511) } },
    /1024 bytes in all/,
  ],
  [
    "another capability",
    { capabilities: ["SPEAK"] },
    { capabilities: { allow_speak: true } },
    /^capabilities.*PUBLISH and SUBSCRIBE/,
  ],
  [
    "capabilities in a text",
    { capabilities: "PUBLISH" },
    { capabilities: ["PUBLISH"] },
    /PUBLISH and SUBSCRIBE in a list/,
  ],
];

describe("refuses, when it signs and when it verifies,", () => {
  test.each(wrong)("%s", async (_, options, claims, text) => {
    const all = { ...base, ...options } as ParticipantTokenOptions;
    await refused(() => signParticipantToken(privateKey, all), "input", text, "hush");
    await refused(() => verify(sign(claims)), "claim", text, "hush");
  });

  test("capabilities in a list of lists", async () => {
    const options = { ...base, capabilities: [["PUBLISH"]] } as never;
    await refused(() => signParticipantToken(privateKey, options), "input", /^capabilities/);
  });

  test("a life in milliseconds", async () => {
    const text = "expiresInSeconds must be at most 1209600, got 43200000: divide milliseconds by 1000";
    const options = { ...base, exp: undefined, expiresInSeconds: 43_200_000 };
    await refused(() => signParticipantToken(privateKey, options), "input", text);
  });

  test("the past", async () => {
    await refused(() => signParticipantToken(privateKey, { ...base, exp: seconds }), "input", /must be in the future/);
    await refused(() => verify(sign({ exp: seconds, iat: seconds - 60 })), "expired", /must be in the future/);
  });

  test("the ARN of another resource as that of the key", async () => {
    const text = /^publicKeyArn \(kid\) must be an ARN like .*public-key/;
    await refused(() => signParticipantToken(privateKey, { ...base, publicKeyArn: stage.arn }), "input", text);
    await refused(() => verify(sign({}, stage.arn)), "claim", text);
  });
});

test.each<[name: string, claims: object, text: RegExp]>([
  ["issued in the future", { iat: seconds + 2 }, /^iat must not be in the future/],
  ["that ends before it begins", { iat: seconds + 1, exp: seconds + 1 }, /and not before, got 0$/],
  ["issued in milliseconds", { iat: seconds * 1000 }, /^iat must be in whole seconds.*in milliseconds/],
  ["issued never", { iat: undefined }, /^iat must be in whole seconds since 1970, got undefined/],
  ["of another topic", { topic: "other" }, /^topic \(topic\) must be the id of the stage in resource, got "other"$/],
  ["without a topic", { topic: undefined }, /^topic \(topic\) must be the id of the stage/],
  ["of another version", { version: "0.0" }, /^version \(version\) must be "1.0", got "0.0"$/],
  ["with capabilities in a list", { capabilities: ["PUBLISH"] }, /, got \["PUBLISH"\]$/],
  ["with a capability of another name", { capabilities: { publish: true } }, /, got \{"publish":true\}$/],
  ["without capabilities", { capabilities: undefined }, /^capabilities \(capabilities\) must be/],
  ["with capabilities in numbers", { capabilities: { allow_publish: 1 } }, /allow_publish and allow_subscribe/],
  ["with a misspelt claim", { attribute: {} }, /got "attribute"$/],
])("refuses a token %s", async (_, claims, text) => {
  await refused(() => verify(sign(claims)), "claim", text, good);
});

test("takes a token whose issuer rounds up, or is ahead by the tolerance", async () => {
  await verify(sign({ iat: seconds + 1 }));
  await verifyParticipantToken(sign({ iat: seconds + 6 }), publicKey, { now, clockToleranceSeconds: 5 });
});

test("refuses tokens of other kinds, and options that are misspelt", async () => {
  await refused(
    async () => verify(await signPlaybackToken(privateKey, { channelArn, now })),
    "claim",
    /^publicKeyArn \(kid\)/,
  );
  const options = { ...base, user: "ann" } as unknown as ParticipantTokenOptions;
  await refused(
    () => signParticipantToken(privateKey, options),
    "input",
    /^The options must be publicKeyArn, stage, .*"user"$/,
  );
  await refused(
    () => signParticipantToken(privateKey, { publicKeyArn } as ParticipantTokenOptions),
    "input",
    /^stage.arn/,
  );
});

describe("an exchange", () => {
  const exchange = (changes: ParticipantChanges, token = good) =>
    exchangeParticipantToken(token, keys, { now, ...changes });

  test("keeps participant and stage, and all that it does not change", async () => {
    const later = new Date(now.getTime() + 60_000);
    const changed = await exchange({ capabilities: ["SUBSCRIBE"], attributes: { hand: "up" }, now: later });
    expect(claimsIn(changed)).toEqual({
      ...goodClaims,
      capabilities: { allow_publish: false, allow_subscribe: true },
      attributes: { hand: "up" },
      iat: seconds + 60,
    });
    expect(claimsIn(await exchange({ userId: undefined }))).toEqual(goodClaims);
    expect(claimsIn(await exchange({ expiresInSeconds: 60, userId: "bob" }))).toEqual({
      ...goodClaims,
      exp: seconds + 60,
      user_id: "bob",
    });
    expect(claimsIn(await exchange({ exp: seconds + 90 }))).toEqual({ ...goodClaims, exp: seconds + 90 });
  });

  test("refuses a token that another key signed, or that has expired", async () => {
    const forged = await signParticipantToken(otherKeys.privateKey, base);
    await refused(() => exchange({ capabilities: ["PUBLISH"] }, forged), "signature", /wrong signature/, forged);
    await refused(() => exchange({ now: new Date((seconds + day) * 1000) }), "expired", /in the future/, good);
  });

  test("refuses an expiry of null, which would lengthen the life of the token", async () => {
    await refused(() => exchange({ exp: null as unknown as number }), "input", /^exp must be/);
  });

  test("refuses keys of different pairs", async () => {
    const mixed = { privateKey: otherKeys.privateKey, publicKey: keys.publicKey };
    await refused(() => exchangeParticipantToken(good, mixed, { now }), "signature", /wrong signature/);
  });

  test("refuses changes of what must stay, and keys that are missing", async () => {
    const changes = { stage } as ParticipantChanges;
    await refused(() => exchange(changes), "input", /^The options must be userId, attributes, .*, got "stage"$/);
    await refused(
      () => exchange({ attributes: { a: 1 } as object as Record<string, string> }),
      "input",
      /object of strings/,
    );
    const call = () => exchangeParticipantToken(good, {} as typeof keys, { now });
    await refused(call, "key", /^publicKey must be a public key on P-384.*got undefined$/);
  });
});
