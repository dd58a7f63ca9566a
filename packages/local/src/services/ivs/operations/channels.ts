/** CreateChannel, GetChannel, BatchGetChannel, ListChannels, UpdateChannel, DeleteChannel. */
import type {
  BatchGetChannelRequest,
  BatchGetChannelResponse,
  CreateChannelRequest,
  CreateChannelResponse,
  DeleteChannelRequest,
  GetChannelRequest,
  GetChannelResponse,
  ListChannelsRequest,
  ListChannelsResponse,
  UpdateChannelRequest,
  UpdateChannelResponse,
} from "@ivskit/client-ivs";
import { resourceOf } from "../../../basics/arn.ts";
import { page } from "../../../basics/paging.ts";
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { batchGet } from "../../../simulation/operations/batch.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import { answeredChannel } from "../local-urls.ts";
import { closeRecording } from "../recordings/recordings.ts";
import type { ChannelRecord } from "../records.ts";
import { runningSession } from "../streams/sessions.ts";
import type { IvsWorld } from "../world.ts";
import { addStreamKey } from "./stream-keys.ts";

type ChannelSettings = Omit<CreateChannelRequest, "tags">;

/** The ARNs of a channel and its stream key, if a seed has them. */
export interface ChannelArns {
  readonly channel?: string | undefined;
  readonly streamKey?: string | undefined;
}

export function createChannel(
  world: IvsWorld,
  input: Valid<CreateChannelRequest>,
  arns: ChannelArns = {},
): CreateChannelResponse {
  const tags = newTags(input.tags);
  checkReferences(world, input);
  checkQuota(world, "channels", world.state.channels.size);
  const arn = newArn(world, "channel", arns.channel);
  const { region, accountId } = world.settings;
  const { hostId } = world.state;
  const { id } = resourceOf(arn);
  const blank: ChannelRecord = {
    arn,
    name: "",
    latencyMode: "LOW",
    type: "STANDARD",
    authorized: false,
    insecureIngest: false,
    preset: "",
    containerFormat: "TS",
    recordingConfigurationArn: "",
    playbackRestrictionPolicyArn: "",
    adConfigurationArn: "",
    multitrackInputConfiguration: { enabled: false, maximumResolution: "FULL_HD", policy: "ALLOW" },
    ingestEndpoint: `${hostId}.global-contribute.live-video.net`,
    playbackUrl: `https://${hostId}.${region}.playback.live-video.net/api/video/v1/${region}.${accountId}.channel.${id}.m3u8`,
    srt: { endpoint: `srt://${hostId}.srt.live-video.net:9000`, passphrase: world.random.alphanumeric(69) },
    tags,
  };
  const channel = withSettings(blank, input);
  world.state.channels.set(arn, channel);
  appear(world, arn);
  return { channel: answeredChannel(world, channel), streamKey: addStreamKey(world, arn, {}, arns.streamKey) };
}

export function getChannel(
  world: Pick<IvsWorld, "settings" | "state">,
  input: Valid<GetChannelRequest>,
): GetChannelResponse {
  return { channel: answeredChannel(world, findSeen(world, world.state.channels, input.arn)) };
}

export function batchGetChannel(
  world: Pick<IvsWorld, "settings" | "state">,
  input: Valid<BatchGetChannelRequest>,
): BatchGetChannelResponse {
  const { found, errors } = batchGet(world, world.state.channels, input.arns);
  return { channels: found.map((channel) => answeredChannel(world, channel)), errors };
}

/** @throws ServiceError ConflictException for two filters */
export function listChannels(world: Pick<IvsWorld, "state">, input: Valid<ListChannelsRequest>): ListChannelsResponse {
  const filters: [string | undefined, keyof ChannelRecord][] = [
    [input.filterByName, "name"],
    [input.filterByRecordingConfigurationArn, "recordingConfigurationArn"],
    [input.filterByPlaybackRestrictionPolicyArn, "playbackRestrictionPolicyArn"],
    [input.filterByAdConfigurationArn, "adConfigurationArn"],
  ];
  const [filter, second] = filters.filter(([value]) => value !== undefined);
  if (second !== undefined) throw new ServiceError("ConflictException", "Only one filter may be given at a time");
  const { channels } = world.state;
  const wanted = filter?.[0] === undefined ? channels : channels.where(filter[1], filter[0]);
  const { items, ...rest } = page(wanted, input, {
    list: ["ListChannels", filter?.[1], filter?.[0]],
    size: 100,
    where: ({ arn }) => isSeen(world, arn),
  });
  return { channels: items, ...rest };
}

export function updateChannel(world: IvsWorld, input: Valid<UpdateChannelRequest>): UpdateChannelResponse {
  const existing = findPresent(world, world.state.channels, input.arn);
  checkOffline(world, existing.arn, "update");
  checkReferences(world, input);
  const channel = withSettings(existing, input);
  world.state.channels.set(channel.arn, channel);
  return { channel: answeredChannel(world, channel) };
}

export function deleteChannel(world: IvsWorld, input: Valid<DeleteChannelRequest>): void {
  const { state } = world;
  const { arn } = findPresent(world, state.channels, input.arn);
  checkOffline(world, arn, "delete");
  closeRecording(world, arn);
  const streamKeyArn = state.streamKeyOf.get(arn);
  if (streamKeyArn !== undefined) vanish(world, streamKeyArn);
  vanish(world, arn);
}

/** @throws ServiceError ValidationException if two settings cannot be combined */
function withSettings(channel: ChannelRecord, input: ChannelSettings): ChannelRecord {
  const type = input.type ?? channel.type;
  const changed: ChannelRecord = {
    ...channel,
    type,
    name: input.name ?? channel.name,
    latencyMode: input.latencyMode ?? channel.latencyMode,
    authorized: input.authorized ?? channel.authorized,
    insecureIngest: input.insecureIngest ?? channel.insecureIngest,
    containerFormat: input.containerFormat ?? channel.containerFormat,
    recordingConfigurationArn: input.recordingConfigurationArn ?? channel.recordingConfigurationArn,
    playbackRestrictionPolicyArn: input.playbackRestrictionPolicyArn ?? channel.playbackRestrictionPolicyArn,
    adConfigurationArn: input.adConfigurationArn ?? channel.adConfigurationArn,
    multitrackInputConfiguration: multitrack(channel, input),
    preset: presetOf(type, input.preset ?? channel.preset),
  };
  if (changed.multitrackInputConfiguration.enabled) checkMultitrack(changed);
  return changed;
}

/** @throws ServiceError ValidationException if the channel cannot have multitrack input */
function checkMultitrack({ type, containerFormat }: ChannelRecord): void {
  const reason = "if multitrackInputConfiguration is enabled";
  if (type !== "STANDARD") throw invalidMember("type", `must be STANDARD ${reason}`);
  if (containerFormat !== "FRAGMENTED_MP4") {
    throw invalidMember("containerFormat", `must be FRAGMENTED_MP4 ${reason}`);
  }
}

/** Returns the preset of a channel: `""` for other types than the ADVANCED ones, which always have a preset. */
function presetOf(type: string, preset: string): string {
  if (!type.startsWith("ADVANCED")) return "";
  return preset === "" ? "HIGHER_BANDWIDTH_DELIVERY" : preset;
}

function multitrack(channel: ChannelRecord, input: ChannelSettings): ChannelRecord["multitrackInputConfiguration"] {
  const { enabled, maximumResolution, policy } = input.multitrackInputConfiguration ?? {};
  const existing = channel.multitrackInputConfiguration;
  return {
    enabled: enabled ?? existing.enabled,
    maximumResolution: maximumResolution ?? existing.maximumResolution,
    policy: policy ?? existing.policy,
  };
}

/** Checks that the resources exist. `""` detaches a resource, so it is not looked for. */
function checkReferences(world: Pick<IvsWorld, "state">, input: ChannelSettings): void {
  const { recordingConfigurations, playbackRestrictionPolicies, adConfigurations } = world.state;
  if (input.recordingConfigurationArn) findPresent(world, recordingConfigurations, input.recordingConfigurationArn);
  if (input.playbackRestrictionPolicyArn)
    findPresent(world, playbackRestrictionPolicies, input.playbackRestrictionPolicyArn);
  if (input.adConfigurationArn) findPresent(world, adConfigurations, input.adConfigurationArn);
}

function checkOffline(world: IvsWorld, arn: string, what: string): void {
  if (runningSession(world, arn) === undefined) return;
  throw new ServiceError("ConflictException", `Channel: ${arn} is online, and a live channel takes no ${what}`);
}
