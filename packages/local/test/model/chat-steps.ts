/** Random steps on chat rooms and logging configurations. */
import fc from "fast-check";
import { agree, call } from "./caller.ts";
import { badBucket, iso, type Logging, type Reference, Refusal, type Room } from "./reference.ts";
import { name, plain } from "./resource-steps.ts";
import { pick, pickArn, type StepMaker, step } from "./step.ts";

const chat = "ivschat";
const handlers = ["", "arn:aws:lambda:us-west-2:123456789012:function:review"];

/** No change of the logging configurations, or up to two existing ones. */
const loggings = fc.option(fc.array(pick, { maxLength: 2 }), { nil: undefined, freq: 2 });
const settings = fc.record(
  { name, uri: fc.constantFrom(...handlers), length: fc.constantFrom(1, 500), loggings },
  {
    requiredKeys: [],
  },
);
type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never;

function settingsInput(ref: Reference, { name, uri, length, loggings }: Settings): RoomInput {
  return {
    ...(name === undefined ? {} : { name }),
    ...(uri === undefined ? {} : { messageReviewHandler: { uri } }),
    ...(length === undefined ? {} : { maximumMessageLength: length }),
    ...(loggings === undefined
      ? {}
      : { loggingConfigurationIdentifiers: loggings.map((number) => pickArn(ref, "logging-configuration", number)) }),
  };
}

interface RoomInput {
  readonly name?: string;
  readonly messageReviewHandler?: { readonly uri: string };
  readonly maximumMessageLength?: number;
  readonly loggingConfigurationIdentifiers?: readonly string[];
}

function applySettings(ref: Reference, room: Room, input: RoomInput): void {
  for (const arn of input.loggingConfigurationIdentifiers ?? []) ref.find(ref.loggings, arn);
  room.name = input.name ?? room.name;
  room.handler = input.messageReviewHandler?.uri ?? room.handler;
  room.length = input.maximumMessageLength ?? room.length;
  room.loggings = input.loggingConfigurationIdentifiers ?? room.loggings;
}

export function shownRoom({ arn, name, tags, handler, loggings, createdAt, changedAt }: Room): object {
  return {
    arn,
    name,
    tags,
    createTime: iso(createdAt),
    updateTime: iso(changedAt),
    loggingConfigurationIdentifiers: loggings,
    ...(handler === "" ? {} : { messageReviewHandler: { uri: handler, fallbackResult: "ALLOW" } }),
  };
}

export function shownLogging(ref: Reference, logging: Logging): object {
  const { arn, name, tags, bucket, createdAt, changedAt } = logging;
  return {
    arn,
    name,
    tags,
    destinationConfiguration: { s3: { bucketName: bucket } },
    createTime: iso(createdAt),
    updateTime: iso(changedAt),
    state: ref.loggingState(logging),
  };
}

const createRoom = step("CreateRoom", fc.tuple(settings, plain), async (ref, local, [given, tags]) => {
  const input = settingsInput(ref, given);
  agree("CreateRoom", await call(local, "CreateRoom", { ...input, tags }, chat), (output) => {
    const { arn = "" } = (output ?? {}) as { arn?: string };
    const { now } = ref;
    const room: Room = {
      kind: "room",
      arn,
      name: "",
      tags,
      handler: "",
      length: 500,
      loggings: [],
      createdAt: now,
      changedAt: now,
    };
    applySettings(ref, room, input);
    if (output === undefined) return undefined;
    ref.add(ref.rooms, room);
    return { ...shownRoom(room), maximumMessageLength: room.length };
  });
});

const updateRoom = step("UpdateRoom", fc.tuple(pick, settings), async (ref, local, [number, given]) => {
  const identifier = pickArn(ref, "room", number);
  const input = settingsInput(ref, given);
  agree(`UpdateRoom ${identifier}`, await call(local, "UpdateRoom", { identifier, ...input }, chat), () => {
    const room = ref.find(ref.rooms, identifier);
    applySettings(ref, room, input);
    room.changedAt = ref.now;
    ref.rooms = [...ref.rooms.filter((other) => other !== room), room];
    return { ...shownRoom(room), maximumMessageLength: room.length };
  });
});

const deleteRoom = step("DeleteRoom", pick, async (ref, local, number) => {
  const identifier = pickArn(ref, "room", number);
  agree(`DeleteRoom ${identifier}`, await call(local, "DeleteRoom", { identifier }, chat), () => {
    const room = ref.find(ref.rooms, identifier);
    ref.rooms = ref.rooms.filter((other) => other !== room);
    return {};
  });
});

const sendEvent = step("SendEvent", pick, async (ref, local, number) => {
  const roomIdentifier = pickArn(ref, "room", number);
  agree(`SendEvent ${roomIdentifier}`, await call(local, "SendEvent", { roomIdentifier, eventName: "x" }, chat), () => {
    ref.find(ref.rooms, roomIdentifier);
    return {};
  });
});

const bucket = fc.constantFrom("bucket-1", badBucket);
const createLogging = step(
  "CreateLoggingConfiguration",
  fc.tuple(name, bucket, plain),
  async (ref, local, [name, bucket, tags]) => {
    const input = { name, tags, destinationConfiguration: { s3: { bucketName: bucket } } };
    agree("CreateLoggingConfiguration", await call(local, "CreateLoggingConfiguration", input, chat), (output) => {
      if (output === undefined) return undefined;
      const { arn } = output as { arn: string };
      const { now } = ref;
      const times = { createdAt: now, changedAt: now, changed: false };
      const logging: Logging = { kind: "logging-configuration", arn, name, tags, bucket, ...times };
      ref.add(ref.loggings, logging);
      return { ...shownLogging(ref, logging), state: "ACTIVE" };
    });
  },
);

const updateLogging = step(
  "UpdateLoggingConfiguration",
  fc.tuple(pick, bucket),
  async (ref, local, [number, bucketName]) => {
    const identifier = pickArn(ref, "logging-configuration", number);
    const input = { identifier, destinationConfiguration: { s3: { bucketName } } };
    const outcome = await call(local, "UpdateLoggingConfiguration", input, chat);
    agree(`UpdateLoggingConfiguration ${identifier}`, outcome, () => {
      const logging = ref.find(ref.loggings, identifier);
      if (!["ACTIVE", "UPDATE_FAILED"].includes(ref.loggingState(logging))) throw new Refusal("ConflictException");
      Object.assign(logging, { bucket: bucketName, changed: true, changedAt: ref.now });
      return { ...shownLogging(ref, logging), state: "ACTIVE" };
    });
  },
);

const deleteLogging = step("DeleteLoggingConfiguration", pick, async (ref, local, number) => {
  const identifier = pickArn(ref, "logging-configuration", number);
  const outcome = await call(local, "DeleteLoggingConfiguration", { identifier }, chat);
  agree(`DeleteLoggingConfiguration ${identifier}`, outcome, () => {
    const logging = ref.find(ref.loggings, identifier);
    if (ref.rooms.some(({ loggings }) => loggings.includes(identifier))) throw new Refusal("ConflictException");
    ref.loggings = ref.loggings.filter((other) => other !== logging);
    return {};
  });
});

export const chatSteps: readonly StepMaker[] = [
  createRoom,
  createRoom,
  updateRoom,
  deleteRoom,
  sendEvent,
  createLogging,
  createLogging,
  updateLogging,
  deleteLogging,
];
