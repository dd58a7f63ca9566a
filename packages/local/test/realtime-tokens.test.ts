/** Participants join a stage by a token that the service issued, or by one that an application signed. */
import { createSign, generateKeyPairSync } from "node:crypto";
import { IVSRealTime as OwnRealTime, type Stage } from "@ivskit/client-ivs-realtime";
import { describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials, type LocalIvs } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { readOptions } from "../src/options.ts";
import { createStageControls } from "../src/services/ivs-realtime/controls.ts";
import { deletePublicKey, importPublicKey } from "../src/services/ivs-realtime/operations/public-keys.ts";
import { createStage, deleteStage } from "../src/services/ivs-realtime/operations/stages.ts";
import { enter } from "../src/services/ivs-realtime/participants/sessions.ts";
import { sendAway } from "../src/services/ivs-realtime/publishing/departures.ts";
import type { RealtimeWorld } from "../src/services/ivs-realtime/world.ts";
import { createWorld } from "../src/simulation/create-world.ts";
import { viewOf } from "../src/simulation/world.ts";
import { newStage, told, useLocalRealtime } from "./realtime-support.ts";
import { missing } from "./support.ts";

const fixture = useLocalRealtime();

describe("joining by token", () => {
  const minute = 60_000;
  const begin = new Date();
  const now = Math.floor(begin.getTime() / 1000);
  const newSigner = () => {
    const pair = generateKeyPairSync("ec", { namedCurve: "P-384" });
    const signText = (...parts: string[]) => {
      const text = parts.map((part) => Buffer.from(part).toString("base64url")).join(".");
      const key = { key: pair.privateKey, dsaEncoding: "ieee-p1363" as const };
      return `${text}.${createSign("SHA384").update(text).sign(key).toString("base64url")}`;
    };
    const signer = (header: object, claims: object) =>
      signText(JSON.stringify({ alg: "ES384", typ: "JWT", ...header }), JSON.stringify(claims));
    return { signText, signer, publicKeyMaterial: pair.publicKey.export({ type: "spki", format: "pem" }).toString() };
  };
  const claimsFor = (stageArn: string, endpoints: Stage["endpoints"]) => ({
    exp: now + 60,
    iat: now,
    jti: "own-id",
    resource: stageArn,
    topic: stageArn.replace(/.*\//, ""),
    events_url: endpoints?.events,
    whip_url: endpoints?.whip,
    user_id: "ann",
    attributes: { team: "blue" },
    capabilities: { allow_publish: true },
    version: "1.0",
  });
  const setUp = async () => {
    const local = createLocalIvs({ clock: () => begin });
    const { signText, signer, publicKeyMaterial } = newSigner();
    const { stages } = await local.seed({ publicKeys: [{ publicKeyMaterial }], stages: [{}, {}] });
    const [stageArn = "", otherArn = ""] = stages.map(({ arn }) => arn);
    const { endpoints } = (local.export().stages?.[0] ?? {}) as Stage;
    const kid = local.export().publicKeys?.[0]?.arn ?? "";
    const claims = claimsFor(stageArn, endpoints);
    const sign = (changed: object = {}, header: object = {}) => signer({ kid, ...header }, { ...claims, ...changed });
    /** JSON has numbers that no JavaScript value is written as. */
    const signClaim = (name: string, json: string) =>
      signText(
        JSON.stringify({ alg: "ES384", typ: "JWT", kid }),
        JSON.stringify({ ...claims, [name]: "@" }).replace('"@"', json),
      );
    return { local, stageArn, otherArn, sign, signClaim, signText };
  };

  test("one that was signed with an imported key: its claims say who joins", async () => {
    const { local, stageArn, sign } = await setUp();
    const joined = await local.stages.join(stageArn, { token: sign(), publish: true });
    expect(joined).toMatchObject({ participantId: "own-id", userId: "ann", publishing: true });
    await expect(local.stages.join(stageArn, { token: sign() })).rejects.toMatchObject({ name: "ConflictException" });
    expect(local.export({ secrets: true }).stages?.[0]?.participants).toMatchObject([
      { attributes: { team: "blue" }, capabilities: ["PUBLISH"] },
    ]);
  });

  const join = async (local: LocalIvs, stageArn: string, token: string): Promise<unknown> =>
    local.stages.join(stageArn, { token }).catch((thrown: unknown) => thrown);
  const refusal = (why: string | RegExp) => ({
    name: "AccessDeniedException",
    message: typeof why === "string" ? expect.stringContaining(why) : expect.stringMatching(why),
  });

  test("refused: wrongly signed, by nobody known, or no token at all", async () => {
    const { local, stageArn, sign, signText } = await setUp();
    const unknown = "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl";
    const notJwt = "is not a participant token: The token must be a JSON Web Token, got a string of";
    const wrong: [token: string, why: string][] = [
      [sign({}, { kid: unknown }), "not imported"],
      [sign({}, { kid: 7 }), "not imported"],
      [sign({}, { kid: null }), "not imported"],
      [sign({}, { alg: "none" }), 'alg "ES384"'],
      [sign({}, { alg: undefined }), 'alg "ES384"'],
      [sign({}, { typ: "JOSE" }), 'typ "JWT"'],
      [sign().replace(/\.[\w-]+$/, `.${"A".repeat(128)}`), "wrong signature"],
      [sign().replace(/\.[\w-]+$/, ""), notJwt],
      [`${sign()}=`, notJwt],
      [`${sign()}.x`, notJwt],
      [sign({}, { kid: undefined }), "not given out"],
      [signText("{}", "[]"), notJwt],
      [signText("{}", "null"), notJwt],
      [signText("{}", "{"), notJwt],
      ["nonsense", notJwt],
      ["", notJwt],
    ];
    for (const [token, why] of wrong) expect(await join(local, stageArn, token), token).toMatchObject(refusal(why));
    expect(local.export().stages?.[0]?.participants).toEqual([]);
  });

  test("refuses a token issued in the future", async () => {
    const { local, stageArn, sign } = await setUp();
    for (const ahead of [2, 60, 3600, 10 * 86_400]) {
      const token = sign({ iat: now + ahead, exp: now + ahead + 60 });
      expect(await join(local, stageArn, token)).toMatchObject(
        refusal(/iat must not be in the future \(now: \d+\), got \d+/),
      );
    }
    // In milliseconds, as Date.now() gives them.
    const token = sign({ iat: now * 1000, exp: now * 1000 + 60 });
    expect(await join(local, stageArn, token)).toMatchObject(
      refusal(/iat must be in whole seconds .* in milliseconds/),
    );
  });

  test("takes a token whose iat is the present, rounded either way", async () => {
    const { local, stageArn, sign } = await setUp();
    for (const [index, round] of [Math.floor, Math.ceil].entries()) {
      const token = sign({ iat: round(begin.getTime() / 1000), jti: `rounded-${index}` });
      expect(await join(local, stageArn, token)).toMatchObject({ state: "CONNECTED" });
    }
  });

  test("refuses a token that has expired, ends before it begins, or lasts for more than 14 days", async () => {
    const { local, stageArn, sign } = await setUp();
    const days = (count: number) => count * 86_400;
    for (const [changed, why] of [
      [{ exp: now }, "has expired"],
      [{ exp: now - 60, iat: now - 120 }, "has expired"],
      [{ exp: 0, iat: 0 }, "has expired"],
      [{ exp: now + days(14) + 1 }, "14 days"],
      [{ exp: now + 60, iat: now + 60 - days(14) - 1 }, "14 days"],
      [{ exp: now + 60, iat: 0 }, "14 days"],
      [{ exp: (now + 60) * 1000 }, "in milliseconds: use Math.floor(milliseconds / 1000)"],
    ] as const) {
      expect(await join(local, stageArn, sign(changed)), JSON.stringify(changed)).toMatchObject(refusal(why));
    }
    expect(await join(local, stageArn, sign({ exp: now + days(14) }))).toMatchObject({ state: "CONNECTED" });
  });

  test("refuses an exp or iat that is not whole seconds", async () => {
    const { local, stageArn, signClaim, sign } = await setUp();
    const numbers = ["1e999", "-1e999", "1e300", "9007199254740992", "-1", `-${now}`, `${now}.5`, "1e-7"];
    const others = [`"${now}"`, '"soon"', '""', "null", "true", "[]", `[${now}]`, "{}"];
    for (const name of ["exp", "iat"]) {
      for (const json of [...numbers, ...others]) {
        const refused = refusal(new RegExp(`${name} must be in whole seconds since 1970, got `));
        expect(await join(local, stageArn, signClaim(name, json)), `${name} ${json}`).toMatchObject(refused);
      }
      expect(await join(local, stageArn, sign({ [name]: undefined }))).toMatchObject(
        refusal(`${name} must be in whole seconds since 1970, got undefined`),
      );
    }
    expect(local.export().stages?.[0]?.participants).toEqual([]);
  });

  test("refuses every other claim that is not as the service takes it", async () => {
    const { local, stageArn, otherArn, sign } = await setUp();
    const wrong: [changed: object, why: string][] = [
      [{ jti: undefined }, "jti"],
      [{ jti: "" }, "jti"],
      [{ jti: "no id" }, "jti"],
      [{ jti: "x".repeat(65) }, "jti"],
      [{ jti: "x\n" }, "jti"],
      [{ jti: 7 }, "jti"],
      [{ resource: otherArn, topic: otherArn.replace(/.*\//, "") }, "another stage"],
      [{ resource: otherArn }, "topic"],
      [{ resource: undefined }, "resource"],
      [{ resource: [stageArn] }, "resource"],
      [{ topic: otherArn.replace(/.*\//, "") }, "topic"],
      [{ topic: undefined }, "topic"],
      [{ topic: stageArn }, "topic"],
      [{ events_url: undefined }, "events_url"],
      [{ events_url: "wss://elsewhere.example" }, "events_url"],
      [{ whip_url: undefined }, "whip_url"],
      [{ whip_url: "https://elsewhere.example" }, "whip_url"],
      [{ version: undefined }, "version"],
      [{ version: "0.0" }, "version"],
      [{ version: 1 }, "version"],
      [{ user_id: 7 }, "user_id"],
      [{ user_id: null }, "user_id"],
      [{ user_id: "x".repeat(129) }, "user_id"],
      [{ attributes: null }, "attributes"],
      [{ attributes: "hush" }, "attributes"],
      [{ attributes: ["hush"] }, "attributes"],
      [{ attributes: { key: 7 } }, "attributes"],
      [{ attributes: { key: { hush: "hush" } } }, "attributes"],
      [{ attributes: { key: "x".repeat(1022) } }, "1024 bytes"],
      [{ attributes: { key: "\u00e4".repeat(511) } }, "1024 bytes"],
      [{ capabilities: undefined }, "capabilities"],
      [{ capabilities: null }, "capabilities"],
      [{ capabilities: ["PUBLISH"] }, "capabilities"],
      [{ capabilities: { allow_publish: "true" } }, "capabilities"],
      [{ capabilities: { allow_subscribe: 1 } }, "capabilities"],
    ];
    for (const [changed, why] of wrong) {
      const error = await join(local, stageArn, sign(changed));
      expect(error, JSON.stringify(changed)).toMatchObject(refusal(why));
      expect(String(error)).not.toContain("hush");
    }
    expect(local.export().stages?.[0]?.participants).toEqual([]);
  });

  test("takes claims at their limits, and without those that may be absent", async () => {
    const { local, stageArn, sign } = await setUp();
    for (const [index, changed] of [
      { user_id: undefined, attributes: undefined, capabilities: {} },
      { user_id: "x".repeat(128), attributes: { key: "x".repeat(1021) }, jti: "-_".repeat(32) },
      { user_id: "", attributes: {}, capabilities: { allow_publish: false, allow_subscribe: true } },
    ].entries()) {
      const token = sign({ jti: `own-id-${index}`, ...changed });
      expect(await join(local, stageArn, token), JSON.stringify(changed)).toMatchObject({ state: "CONNECTED" });
    }
  });

  test.each([
    ["key", "not imported"],
    ["stage", "not found"],
    ["participant", "disconnected"],
  ])("opens nothing once its %s is gone, though the signature was being checked then", async (gone, why) => {
    const world = viewOf<RealtimeWorld>(createWorld(services, readOptions({ clock: () => begin })).world);
    const { signer, publicKeyMaterial } = newSigner();
    const { publicKey } = await importPublicKey(world, { publicKeyMaterial });
    const { stage } = createStage(world, {});
    const { arn: stageArn = "", endpoints } = stage ?? {};
    const claims = claimsFor(stageArn, endpoints);
    const joining = createStageControls(world).join(stageArn, { token: signer({ kid: publicKey?.arn }, claims) });
    if (gone === "key") deletePublicKey(world, { arn: publicKey?.arn ?? "" });
    else if (gone === "stage") deleteStage(world, { arn: stageArn });
    else sendAway(world, enter(world, stageArn, { participantId: claims.jti }));
    await expect(joining).rejects.toThrow(why);
  });

  test("one that the service gave out: until it expires, and for its own stage", async () => {
    const { realtime, stages } = fixture;
    const stageArn = await newStage(realtime);
    const otherArn = await newStage(realtime);
    const { participantToken } = await realtime.createParticipantToken({ stageArn, userId: "ann", duration: 1 });
    const { token = "", participantId } = participantToken ?? {};
    await expect(stages.join(otherArn, { token })).rejects.toThrow("another stage");
    await expect(stages.join(stageArn, { token: `${token}x` })).rejects.toThrow("not given out");
    expect(await stages.join(stageArn, { token })).toMatchObject({ participantId, userId: "ann" });
    await stages.leave(stageArn, participantId ?? "");
    fixture.local.pass(minute);
    await expect(stages.join(stageArn, { token })).rejects.toThrow("has expired");
    await expect(stages.join(stageArn, { participantId })).rejects.toThrow("has expired");
  });

  test("a self-signed token is exchanged: the history has what was changed", async () => {
    const { local, stageArn, sign } = await setUp();
    const { sessionId } = await local.stages.join(stageArn, { token: sign(), publish: true });
    const exp = now + 600;
    const changed = { exp, user_id: "ann@work", attributes: { team: "red" }, capabilities: { allow_subscribe: true } };
    const exchanged = await local.stages.exchangeToken(stageArn, "own-id", sign(changed));
    // The new token does not allow publishing.
    expect(exchanged).toMatchObject({ userId: "ann@work", state: "CONNECTED", publishing: false, sessionId });
    expect(local.export({ secrets: true }).stages?.[0]?.participants).toMatchObject([
      { attributes: { team: "red" }, capabilities: ["SUBSCRIBE"] },
    ]);
    const fetch = (url: string | URL | Request, init?: RequestInit) => local.fetch(new Request(url, init));
    const client = new OwnRealTime({ region: "us-west-2", credentials: defaultCredentials, fetch });
    const where = { stageArn, sessionId, participantId: "own-id" };
    const { events } = await client.listParticipantEvents(where);
    expect(events.find(({ name }) => name === "TOKEN_EXCHANGED")).toMatchObject({
      previousToken: {
        userId: "ann",
        attributes: { team: "blue" },
        capabilities: ["PUBLISH"],
        expirationTime: new Date((now + 60) * 1000),
      },
      newToken: {
        userId: "ann@work",
        attributes: { team: "red" },
        capabilities: ["SUBSCRIBE"],
        expirationTime: new Date(exp * 1000),
      },
    });
    expect((await client.getParticipant(where)).participant).not.toHaveProperty("tokenExpirationTime");
    expect(told(local, "IVS Stage Update")).toEqual([
      "Participant Published",
      "Token Exchanged",
      "Participant Unpublished",
    ]);
  });

  test("refuses to exchange another token than a self-signed one of the same participant and stage", async () => {
    const { local, stageArn, otherArn, sign } = await setUp();
    await local.stages.join(stageArn, { token: sign() });
    await local.stages.join(stageArn, { participantId: "bob" });
    const refusals: [id: string, token: string, why: string][] = [
      ["own-id", sign({ jti: "other-id" }), "jti must stay the same"],
      ["own-id", sign({ resource: otherArn, topic: otherArn.replace(/.*\//, "") }), "another stage"],
      ["own-id", sign({ whip_url: "https://elsewhere.example" }), "whip_url"],
      ["own-id", sign({ exp: now }), "has expired"],
      ["own-id", sign({}, { kid: undefined }), "cannot be exchanged"],
      ["bob", sign({ jti: "bob" }), "cannot be exchanged"],
    ];
    for (const [id, token, why] of refusals) {
      await expect(local.stages.exchangeToken(stageArn, id, token), why).rejects.toMatchObject(refusal(why));
    }
    const nobody = local.stages.exchangeToken(stageArn, "cid", sign({ jti: "cid" }));
    await expect(nobody).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    expect(told(local, "IVS Stage Update")).toEqual([]);
    // A token that is used again without a signature of its own is no longer the one to exchange.
    await local.stages.leave(stageArn, "own-id");
    await local.stages.join(stageArn, { participantId: "own-id" });
    await expect(local.stages.exchangeToken(stageArn, "own-id", sign())).rejects.toThrow("cannot be exchanged");
  });

  test("what makes no sense is said at once", async () => {
    const { local, stageArn, sign } = await setUp();
    const both = { token: sign(), userId: "bob" };
    await expect(local.stages.join(stageArn, both)).rejects.toThrow("the token says who joins");
    await expect(local.stages.join(stageArn, { participantId: "a b" })).rejects.toThrow("participantId must be");
    const attributes = { k: "v".repeat(1024) };
    await expect(local.stages.join(stageArn, { attributes })).rejects.toThrow("1024 bytes");
    const nowhere = missing("stage");
    await expect(local.stages.join(nowhere)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    for (const act of ["publish", "unpublish", "leave", "disconnect", "failPublish"] as const) {
      const call = local.stages[act](stageArn, "nobody");
      await expect(call, act).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    }
  });
});
