/** Random steps on channels, keys, recording configurations, policies and tags. */
import fc from "fast-check";
import { agree, call } from "./caller.ts";
import { badBucket, type Channel, type Kind, type Reference, Refusal, type Tags } from "./reference.ts";
import { pick, pickArn, type StepMaker, step } from "./step.ts";

export const name = fc.constantFrom("", "a", "b", "c_1-2");
const tags = fc.dictionary(fc.constantFrom("k", "ключ", "team"), fc.constantFrom("", "v", "größe"), { maxKeys: 3 });
export const plain = tags.map((made) => ({ ...made }));
const kind = fc.constantFrom<Kind>(
  "channel",
  "stream-key",
  "recording-configuration",
  "playback-restriction-policy",
  "room",
  "logging-configuration",
);
/** A change of a channel's resource: no change, detached, or one of the created resources. */
const attachment = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constant(""), pick);

interface Settings {
  readonly name?: string;
  readonly recording?: number | "" | undefined;
  readonly policy?: number | "" | undefined;
}
const settings = fc.record({ name, recording: attachment, policy: attachment }, { requiredKeys: [] });

function settingsInput(reference: Reference, { name, recording, policy }: Settings): Record<string, string> {
  const arn = (kind: Kind, value: number | "") => (value === "" ? "" : pickArn(reference, kind, value));
  return {
    ...(name === undefined ? {} : { name }),
    ...(recording === undefined ? {} : { recordingConfigurationArn: arn("recording-configuration", recording) }),
    ...(policy === undefined ? {} : { playbackRestrictionPolicyArn: arn("playback-restriction-policy", policy) }),
  };
}

function applySettings(reference: Reference, channel: Channel, input: Record<string, string>): void {
  const { name, recordingConfigurationArn, playbackRestrictionPolicyArn } = input;
  if (recordingConfigurationArn) reference.find(reference.recordings, recordingConfigurationArn);
  if (playbackRestrictionPolicyArn) reference.find(reference.policies, playbackRestrictionPolicyArn);
  channel.name = name ?? channel.name;
  channel.recording = recordingConfigurationArn ?? channel.recording;
  channel.policy = playbackRestrictionPolicyArn ?? channel.policy;
}

export function shownChannel({ arn, name, tags, recording, policy }: Channel): object {
  return { arn, name, tags, recordingConfigurationArn: recording, playbackRestrictionPolicyArn: policy };
}

export const createChannel = step("CreateChannel", fc.tuple(settings, plain), async (ref, local, [given, tags]) => {
  const input = settingsInput(ref, given);
  agree("CreateChannel", await call(local, "CreateChannel", { ...input, tags }), (output) => {
    const made = (output ?? {}) as { channel?: { arn: string }; streamKey?: { arn: string } };
    const arn = made.channel?.arn ?? "";
    const channel: Channel = { kind: "channel", arn, name: "", tags, recording: "", policy: "" };
    applySettings(ref, channel, input);
    if (output === undefined) return undefined;
    ref.add(ref.channels, channel);
    const keyArn = made.streamKey?.arn ?? "";
    ref.add(ref.keys, { kind: "stream-key", arn: keyArn, name: "", tags: {}, channelArn: arn });
    return { channel: shownChannel(channel), streamKey: { channelArn: arn } };
  });
});

const updateChannel = step("UpdateChannel", fc.tuple(pick, settings), async (ref, local, [number, given]) => {
  const arn = pickArn(ref, "channel", number);
  const input = settingsInput(ref, given);
  agree(`UpdateChannel ${arn}`, await call(local, "UpdateChannel", { arn, ...input }), () => {
    const channel = ref.requireOffline(arn);
    const changed = { ...channel };
    applySettings(ref, changed, input);
    Object.assign(channel, changed);
    return { channel: shownChannel(channel) };
  });
});

const deleteChannel = step("DeleteChannel", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "channel", number);
  agree(`DeleteChannel ${arn}`, await call(local, "DeleteChannel", { arn }), () => {
    ref.requireOffline(arn);
    ref.channels = ref.channels.filter((channel) => channel.arn !== arn);
    ref.keys = ref.keys.filter((key) => key.channelArn !== arn);
    ref.sessions = ref.sessions.filter((session) => session.channelArn !== arn);
    return {};
  });
});

const createStreamKey = step("CreateStreamKey", fc.tuple(pick, plain), async (ref, local, [number, tags]) => {
  const channelArn = pickArn(ref, "channel", number);
  agree("CreateStreamKey", await call(local, "CreateStreamKey", { channelArn, tags }), (output) => {
    ref.find(ref.channels, channelArn);
    if (ref.keys.some((key) => key.channelArn === channelArn)) throw new Refusal("ServiceQuotaExceededException");
    if (output === undefined) return undefined;
    const { arn } = (output as { streamKey: { arn: string } }).streamKey;
    ref.add(ref.keys, { kind: "stream-key", arn, name: "", tags, channelArn });
    return { streamKey: { channelArn, tags } };
  });
});

const deleteStreamKey = step("DeleteStreamKey", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "stream-key", number);
  agree(`DeleteStreamKey ${arn}`, await call(local, "DeleteStreamKey", { arn }), () => {
    ref.find(ref.keys, arn);
    ref.keys = ref.keys.filter((key) => key.arn !== arn);
    return {};
  });
});

const recordingInput = fc.tuple(name, fc.constantFrom("bucket-1", badBucket), plain);
const createRecording = step(
  "CreateRecordingConfiguration",
  recordingInput,
  async (ref, local, [name, bucket, tags]) => {
    const input = { name, tags, destinationConfiguration: { s3: { bucketName: bucket } } };
    agree("CreateRecordingConfiguration", await call(local, "CreateRecordingConfiguration", input), (output) => {
      if (output === undefined) return undefined;
      const { arn } = (output as { recordingConfiguration: { arn: string } }).recordingConfiguration;
      ref.add(ref.recordings, { kind: "recording-configuration", arn, name, tags, bucket, createdAt: ref.now });
      return { recordingConfiguration: { ...input, state: "CREATING" } };
    });
  },
);

const deleteRecording = step("DeleteRecordingConfiguration", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "recording-configuration", number);
  agree(`DeleteRecordingConfiguration ${arn}`, await call(local, "DeleteRecordingConfiguration", { arn }), () => {
    ref.find(ref.recordings, arn);
    if (ref.channels.some((channel) => channel.recording === arn)) throw new Refusal("ConflictException");
    ref.recordings = ref.recordings.filter((recording) => recording.arn !== arn);
    return {};
  });
});

const createPolicy = step(
  "CreatePlaybackRestrictionPolicy",
  fc.tuple(name, plain),
  async (ref, local, [name, tags]) => {
    const outcome = await call(local, "CreatePlaybackRestrictionPolicy", { name, tags });
    agree("CreatePlaybackRestrictionPolicy", outcome, (output) => {
      if (output === undefined) return undefined;
      const { arn } = (output as { playbackRestrictionPolicy: { arn: string } }).playbackRestrictionPolicy;
      ref.add(ref.policies, { kind: "playback-restriction-policy", arn, name, tags });
      return { playbackRestrictionPolicy: { name, tags, allowedCountries: [] } };
    });
  },
);

const updatePolicy = step(
  "UpdatePlaybackRestrictionPolicy",
  fc.tuple(pick, name),
  async (ref, local, [number, name]) => {
    const arn = pickArn(ref, "playback-restriction-policy", number);
    agree(
      `UpdatePlaybackRestrictionPolicy ${arn}`,
      await call(local, "UpdatePlaybackRestrictionPolicy", { arn, name }),
      () => {
        const policy = ref.find(ref.policies, arn);
        policy.name = name;
        return { playbackRestrictionPolicy: { arn, name, tags: policy.tags } };
      },
    );
  },
);

const deletePolicy = step("DeletePlaybackRestrictionPolicy", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "playback-restriction-policy", number);
  agree(`DeletePlaybackRestrictionPolicy ${arn}`, await call(local, "DeletePlaybackRestrictionPolicy", { arn }), () => {
    ref.find(ref.policies, arn);
    if (ref.channels.some((channel) => channel.policy === arn)) throw new Refusal("ConflictException");
    ref.policies = ref.policies.filter((policy) => policy.arn !== arn);
    return {};
  });
});

const newTags = fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: fc.constant<Tags>({ "aws:x": "" }) });
const tag = step("TagResource", fc.tuple(kind, pick, newTags), async (ref, local, [kind, number, tags]) => {
  const resourceArn = pickArn(ref, kind, number);
  agree(`TagResource ${resourceArn}`, await call(local, "TagResource", { resourceArn, tags }), () => {
    const resource = ref.find(ref.resources, resourceArn);
    if ("aws:x" in tags) throw new Refusal("ValidationException");
    resource.tags = { ...resource.tags, ...tags };
    return {};
  });
});

const tagKeys = fc.subarray(["k", "ключ", "team", "never was"], { minLength: 1 });
const untag = step("UntagResource", fc.tuple(kind, pick, tagKeys), async (ref, local, [kind, number, tagKeys]) => {
  const resourceArn = pickArn(ref, kind, number);
  agree(`UntagResource ${resourceArn}`, await call(local, "UntagResource", { resourceArn, tagKeys }), () => {
    const resource = ref.find(ref.resources, resourceArn);
    resource.tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !tagKeys.includes(key)));
    return {};
  });
});

export const resourceSteps: readonly StepMaker[] = [
  updateChannel,
  deleteChannel,
  createStreamKey,
  deleteStreamKey,
  createRecording,
  deleteRecording,
  createPolicy,
  updatePolicy,
  deletePolicy,
  tag,
  untag,
];
