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
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { batchGet } from "../../../simulation/operations/batch.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { closeRecording } from "../recordings/recordings.ts";
import type { ChannelRecord } from "../records.ts";
import { runningSession } from "../streams/sessions.ts";
import { addStreamKey } from "./stream-keys.ts";

type ChannelSettings = Omit<CreateChannelRequest, "tags">;

export function createChannel(service: Service, input: CreateChannelRequest): CreateChannelResponse {
  const tags = newTags(input.tags);
  checkReferences(service, input);
  checkQuota(service, "channels", service.state.channels.size);
  const arn = newArn(service, "channel");
  const { region, accountId } = service.settings;
  const { hostId } = service.state;
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
    srt: { endpoint: `srt://${hostId}.srt.live-video.net:9000`, passphrase: service.random.alphanumeric(69) },
    tags,
  };
  const channel = withSettings(blank, input);
  service.state.channels.set(arn, channel);
  appear(service, arn);
  return { channel, streamKey: addStreamKey(service, arn, {}) };
}

export function getChannel(service: Service, input: GetChannelRequest): GetChannelResponse {
  return { channel: findSeen(service, service.state.channels, input.arn) };
}

export function batchGetChannel(service: Service, input: BatchGetChannelRequest): BatchGetChannelResponse {
  const { found, errors } = batchGet(service, service.state.channels, input.arns);
  return { channels: found, errors };
}

export function listChannels(service: Service, input: ListChannelsRequest): ListChannelsResponse {
  const filters: [string | undefined, keyof ChannelRecord][] = [
    [input.filterByName, "name"],
    [input.filterByRecordingConfigurationArn, "recordingConfigurationArn"],
    [input.filterByPlaybackRestrictionPolicyArn, "playbackRestrictionPolicyArn"],
    [input.filterByAdConfigurationArn, "adConfigurationArn"],
  ];
  const [filter, second] = filters.filter(([value]) => value !== undefined);
  if (second !== undefined) throw new Fault("ConflictException", "Only one filter may be given at a time");
  const { channels } = service.state;
  const wanted = filter?.[0] === undefined ? channels : channels.where(filter[1], filter[0]);
  const { items, ...rest } = page(wanted, input, {
    list: ["ListChannels", filter?.[1], filter?.[0]],
    size: 100,
    where: ({ arn }) => isSeen(service, arn),
  });
  return { channels: items, ...rest };
}

export function updateChannel(service: Service, input: UpdateChannelRequest): UpdateChannelResponse {
  const existing = findPresent(service, service.state.channels, input.arn);
  checkOffline(service, existing.arn, "update");
  checkReferences(service, input);
  const channel = withSettings(existing, input);
  service.state.channels.set(channel.arn, channel);
  return { channel };
}

export function deleteChannel(service: Service, input: DeleteChannelRequest): void {
  const { state } = service;
  const { arn } = findPresent(service, state.channels, input.arn);
  checkOffline(service, arn, "delete");
  closeRecording(service, arn);
  const streamKeyArn = state.streamKeyOf.get(arn);
  if (streamKeyArn !== undefined) vanish(service, streamKeyArn);
  vanish(service, arn);
}

/** @throws Fault ValidationException where two settings do not go together */
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
  if (changed.multitrackInputConfiguration.enabled && changed.containerFormat !== "FRAGMENTED_MP4") {
    throw new Fault(
      "ValidationException",
      "Value at 'containerFormat' must be FRAGMENTED_MP4 where multitrackInputConfiguration is enabled",
    );
  }
  return changed;
}

/** Presets are for the ADVANCED types alone, and those always have one. */
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

/** `""` detaches, and stands for nothing that could be missing. */
function checkReferences(service: Service, input: ChannelSettings): void {
  const { recordingConfigurations, playbackRestrictionPolicies, adConfigurations } = service.state;
  if (input.recordingConfigurationArn) findPresent(service, recordingConfigurations, input.recordingConfigurationArn);
  if (input.playbackRestrictionPolicyArn)
    findPresent(service, playbackRestrictionPolicies, input.playbackRestrictionPolicyArn);
  if (input.adConfigurationArn) findPresent(service, adConfigurations, input.adConfigurationArn);
}

function checkOffline(service: Service, arn: string, what: string): void {
  if (runningSession(service, arn) === undefined) return;
  throw new Fault("ConflictException", `Channel: ${arn} is online, and a live channel takes no ${what}`);
}
