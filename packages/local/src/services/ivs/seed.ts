/** Creates the resources of IVS in a seed: each one through the operation that creates it. */
import { arnNamed, givenArn, type SeedEach, type SeededResource, type SeedPart } from "../../simulation/seeding.ts";
import { createStreamControls } from "./controls.ts";
import { createAdConfiguration } from "./operations/ad-configurations.ts";
import { createChannel } from "./operations/channels.ts";
import { importPlaybackKeyPair } from "./operations/playback-keys.ts";
import { createPlaybackRestrictionPolicy } from "./operations/playback-restriction-policies.ts";
import { createRecordingConfiguration } from "./operations/recording-configurations.ts";
import { ivsSeedMembers, seededChannels } from "./seed-schemas.ts";
import type { IvsSeed, SeedChannel } from "./seed-types.ts";
import type { IvsWorld } from "./world.ts";

export const ivsSeed: SeedPart<IvsWorld> = {
  members: ivsSeedMembers,
  answers: { channels: seededChannels },
  put,
};

type Item<List extends keyof IvsSeed> = NonNullable<IvsSeed[List]>[number];

async function put(world: IvsWorld, each: SeedEach): Promise<{ readonly channels: readonly SeededResource[] }> {
  // The state is read with each item, since a reset may replace it between two items.
  await each("recordingConfigurations", (item: Item<"recordingConfigurations">) => {
    const { recordingConfigurations } = world.state;
    const arn = givenArn(world, "recording-configuration", item.arn, recordingConfigurations);
    return createRecordingConfiguration(world, item, arn);
  });
  await each("playbackRestrictionPolicies", (item: Item<"playbackRestrictionPolicies">) => {
    const { playbackRestrictionPolicies } = world.state;
    const arn = givenArn(world, "playback-restriction-policy", item.arn, playbackRestrictionPolicies);
    return createPlaybackRestrictionPolicy(world, item, arn);
  });
  await each("adConfigurations", (item: Item<"adConfigurations">) =>
    createAdConfiguration(world, item, givenArn(world, "ad-configuration", item.arn, world.state.adConfigurations)),
  );
  await each("playbackKeyPairs", (item: Item<"playbackKeyPairs">) =>
    importPlaybackKeyPair(world, item, givenArn(world, "playback-key", item.arn, world.state.playbackKeys)),
  );
  return { channels: await each("channels", (item: SeedChannel) => seedChannel(world, item)) };
}

async function seedChannel(world: IvsWorld, item: SeedChannel): Promise<SeededResource> {
  const { state } = world;
  const { streamKey, stream, recordingConfiguration, playbackRestrictionPolicy, adConfiguration, ...given } = item;
  const input = {
    ...given,
    ...named("recordingConfiguration", recordingConfiguration, state.recordingConfigurations),
    ...named("playbackRestrictionPolicy", playbackRestrictionPolicy, state.playbackRestrictionPolicies),
    ...named("adConfiguration", adConfiguration, state.adConfigurations),
  };
  const arns = {
    streamKey: givenArn(world, "stream-key", streamKey?.arn),
    channel: givenArn(world, "channel", item.arn, state.channels),
  };
  const { channel, streamKey: key } = createChannel(world, input, arns);
  const { arn = "", name = "" } = channel ?? {};
  const record = state.streamKeys.get(key?.arn ?? "");
  if (record !== undefined && streamKey !== undefined) {
    const { value = record.value, tags = record.tags } = streamKey;
    state.streamKeys.set(record.arn, { ...record, value, tags });
  }
  if (stream !== undefined) {
    const { video, tracks, audio, viewerCount, reconnect, priority } = stream;
    await createStreamControls(world).start(arn, { video, tracks, audio, viewerCount, reconnect, priority });
  }
  return { arn, name };
}

/** The ARN of the resource of this name, under the member that takes it. */
function named(
  kind: string,
  name: string | undefined,
  resources: { values(): Iterable<SeededResource> },
): Record<string, string> {
  return name === undefined ? {} : { [`${kind}Arn`]: arnNamed(kind, name, resources) };
}
