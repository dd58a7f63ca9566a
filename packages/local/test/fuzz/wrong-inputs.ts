/** Inputs and bodies that no operation takes, and those that none takes as things are. */
import fc from "fast-check";
import { type Malformed, type Operation, operations, posts } from "./malformed.ts";
import type { Subject } from "./subject.ts";
import { right, rightMembers, wrong, wrongMembers } from "./values.ts";

/** Makes requests of an operation in which one member is wrong. */
function wrongInput({ method, input, shapes, target, sign }: Operation): fc.Arbitrary<Malformed> {
  const shape = shapes[input] ?? { type: "structure" };
  const outside = Object.entries(shape.members ?? {}).filter(([, { at }]) => at !== undefined);
  const inBody = {
    ...shape,
    members: Object.fromEntries(Object.entries(shape.members ?? {}).filter(([, { at }]) => at === undefined)),
  };
  const fine = JSON.stringify(rightMembers(shapes, inBody));
  const choices: fc.Arbitrary<Malformed>[] = [];
  const request = { sort: "wrong input", method, target, sign };
  const body = wrongMembers(shapes, inBody);
  if (body !== undefined) choices.push(body.map((value) => ({ ...request, body: JSON.stringify(value) })));
  if (outside.length > 0) {
    const label = (wrong(shapes, "ResourceArn") as fc.Arbitrary<unknown>).filter(
      (value) => typeof value === "string" && !/^\.{0,2}$/.test(value),
    );
    const targets = label.map((text) => `/tags/${encodeURIComponent(String(text))}`);
    const query = method === "DELETE" ? "?tagKeys=k" : "";
    choices.push(
      targets.map((path) => ({ ...request, target: path + query, ...(method === "POST" ? { body: fine } : {}) })),
    );
  }
  if (method === "DELETE") {
    const many = Array.from({ length: 51 }, (_, index) => `tagKeys=k${index}`).join("&");
    const queries = fc.constantFrom(
      "",
      "?",
      "?tagKeys",
      "?tagKeys=",
      "?tagkeys=k",
      "?tagKeys=a%2Ab",
      "?tagKeys=%00",
      `?${many}`,
    );
    choices.push(queries.map((query) => ({ ...request, target: request.target + query })));
  }
  return fc.oneof(...choices);
}

export const wrongInputs = fc.oneof(...operations.map(wrongInput));

const encoder = new TextEncoder();
const deep = fc.integer({ min: 100, max: 20_000 });
/** Bodies that are not a JSON object. */
const noJson: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.constantFrom(
    "{",
    "[",
    "nope",
    "{'a':1}",
    '{"a":1,}',
    '{"a":NaN}',
    "// x\n{}",
    "[]",
    "null",
    "1",
    '"{}"',
    "[{}]",
    "{}{}",
    "\u0000",
  ),
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Uint8Array.from([0xff, ...bytes])),
  fc.constantFrom('{"arn":"x"}').map((text) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]))),
  fc.string({ unit: "binary" }).map((text) => encoder.encode(`{${text.replaceAll("}", "")}`)),
  deep.map((depth) => "[".repeat(depth)),
  deep.map((depth) => `{"a":`.repeat(depth)),
  fc
    .jsonValue()
    .filter((value) => typeof value !== "object" || value === null || Array.isArray(value))
    .map((value) => JSON.stringify(value)),
);
export const wrongBody: fc.Arbitrary<Malformed> = fc
  .tuple(fc.constantFrom(...posts), noJson)
  .map(([{ target, sign }, body]) => ({ sort: "body", method: "POST", target, body, sign }));

const otherTypes = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/xml",
  "application/json-patch+json",
  "multipart/form-data; boundary=x",
  "json",
  "/",
];
export const wrongType: fc.Arbitrary<Malformed> = fc
  .tuple(fc.constantFrom(...posts), fc.constantFrom(...otherTypes))
  .map(([{ target, input, shapes, sign }, type]) => ({
    sort: "content type",
    method: "POST",
    target,
    body: JSON.stringify(right(shapes, input)),
    sign: { ...sign, headers: { "content-type": type } },
  }));

export const wrongDepth: fc.Arbitrary<Malformed> = fc
  .tuple(fc.constantFrom('{"tags":', '{"multitrackInputConfiguration":', '{"name":'), deep)
  .map(([start, depth]) => ({
    sort: "depth",
    method: "POST",
    target: "/CreateChannel",
    body: `${start}${"[".repeat(depth)}${"]".repeat(depth)}}`,
    sign: {},
  }));

export const tooLong: fc.Arbitrary<Malformed> = fc.constantFrom(...posts).map(({ target, sign }) => ({
  sort: "length",
  method: "POST",
  target,
  body: `{"name":"${"x".repeat(1024 * 1024)}"}`,
  sign,
}));

/** Makes valid requests that the service must refuse in its present state. */
export function wrongMoment(subject: Subject): fc.Arbitrary<Malformed> {
  const { channelArn, liveChannelArn, policyArn, roomArn, loggingConfigurationArn } = subject;
  const signedFor =
    (service: string) =>
    (operation: string, input: object): Malformed => ({
      sort: "moment",
      method: "POST",
      target: `/${operation}`,
      body: JSON.stringify(input),
      sign: { service },
    });
  const call = signedFor("ivs");
  const chat = signedFor("ivschat");
  const kilobyte = { roomIdentifier: roomArn, attributes: { a: "x".repeat(1024) } };
  const token = fc.string({ minLength: 1, unit: fc.constantFrom(..."ABCxyz019+/=_-") });
  const lists = [
    "ListChannels",
    "ListStreams",
    "ListPlaybackKeyPairs",
    "ListAdConfigurations",
    "ListRecordingConfigurations",
    "ListPlaybackRestrictionPolicies",
  ];
  return fc.oneof(
    fc.tuple(fc.constantFrom(...lists), token).map(([operation, nextToken]) => call(operation, { nextToken })),
    fc
      .tuple(fc.constantFrom("ListRooms", "ListLoggingConfigurations"), token)
      .map(([operation, nextToken]) => chat(operation, { nextToken })),
    fc.constantFrom(
      chat("DeleteLoggingConfiguration", { identifier: loggingConfigurationArn }),
      chat("UpdateLoggingConfiguration", { identifier: loggingConfigurationArn, name: "x" }),
      chat("CreateLoggingConfiguration", { destinationConfiguration: { s3: { bucketName: "bucket-1" } } }),
      chat("CreateRoom", { tags: { "aws:x": "" } }),
      chat("CreateRoom", { loggingConfigurationIdentifiers: [`${loggingConfigurationArn}0`] }),
      chat("CreateChatToken", { ...kilobyte, userId: "x" }),
      chat("SendEvent", { ...kilobyte, eventName: "x" }),
    ),
    fc.constantFrom(
      call("UpdateChannel", { arn: liveChannelArn, name: "x" }),
      call("DeleteChannel", { arn: liveChannelArn }),
      call("CreateStreamKey", { channelArn }),
      call("DeletePlaybackRestrictionPolicy", { arn: policyArn }),
      call("CreateAdConfiguration", { mediaTailorPlaybackConfigurations: [{}] }),
      call("GetStream", { channelArn }),
      call("StopStream", { channelArn }),
      call("PutMetadata", { channelArn, metadata: "x" }),
      call("PutMetadata", { channelArn: liveChannelArn, metadata: "x".repeat(1025) }),
      call("InsertAdBreak", { channelArn: liveChannelArn, durationSeconds: 1 }),
      call("GetStreamSession", { channelArn, streamId: `st-${"a".repeat(23)}` }),
      call("ListChannels", { filterByName: "a", filterByAdConfigurationArn: "" }),
      call("ImportPlaybackKeyPair", {
        publicKeyMaterial: "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
      }),
      call("CreateRecordingConfiguration", { destinationConfiguration: {} }),
      call("CreateChannel", { tags: { "aws:x": "" } }),
      call("CreateChannel", { multitrackInputConfiguration: { enabled: true } }),
    ),
  );
}
