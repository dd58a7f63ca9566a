/** CreatePlaybackRestrictionPolicy, Get…, List…, Update…, Delete…. */
import type {
  CreatePlaybackRestrictionPolicyRequest,
  CreatePlaybackRestrictionPolicyResponse,
  DeletePlaybackRestrictionPolicyRequest,
  GetPlaybackRestrictionPolicyRequest,
  GetPlaybackRestrictionPolicyResponse,
  ListPlaybackRestrictionPoliciesRequest,
  ListPlaybackRestrictionPoliciesResponse,
  UpdatePlaybackRestrictionPolicyRequest,
  UpdatePlaybackRestrictionPolicyResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import type { PlaybackRestrictionPolicyRecord } from "../records.ts";

export function createPlaybackRestrictionPolicy(
  service: Service,
  input: CreatePlaybackRestrictionPolicyRequest,
): CreatePlaybackRestrictionPolicyResponse {
  const tags = newTags(input.tags);
  checkQuota(service, "playbackRestrictionPolicies", service.state.playbackRestrictionPolicies.size);
  const policy: PlaybackRestrictionPolicyRecord = {
    arn: newArn(service, "playback-restriction-policy"),
    name: input.name ?? "",
    // An empty list allows every country, every origin.
    allowedCountries: input.allowedCountries ?? [],
    allowedOrigins: input.allowedOrigins ?? [],
    enableStrictOriginEnforcement: input.enableStrictOriginEnforcement ?? false,
    tags,
  };
  service.state.playbackRestrictionPolicies.set(policy.arn, policy);
  appear(service, policy.arn);
  return { playbackRestrictionPolicy: policy };
}

export function getPlaybackRestrictionPolicy(
  service: Service,
  input: GetPlaybackRestrictionPolicyRequest,
): GetPlaybackRestrictionPolicyResponse {
  return { playbackRestrictionPolicy: findSeen(service, service.state.playbackRestrictionPolicies, input.arn) };
}

export function listPlaybackRestrictionPolicies(
  service: Service,
  input: ListPlaybackRestrictionPoliciesRequest,
): ListPlaybackRestrictionPoliciesResponse {
  const list = { list: ["ListPlaybackRestrictionPolicies"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.playbackRestrictionPolicies, input, list);
  return { playbackRestrictionPolicies: items, ...rest };
}

export function updatePlaybackRestrictionPolicy(
  service: Service,
  input: UpdatePlaybackRestrictionPolicyRequest,
): UpdatePlaybackRestrictionPolicyResponse {
  const existing = findPresent(service, service.state.playbackRestrictionPolicies, input.arn);
  const policy: PlaybackRestrictionPolicyRecord = {
    ...existing,
    name: input.name ?? existing.name,
    allowedCountries: input.allowedCountries ?? existing.allowedCountries,
    allowedOrigins: input.allowedOrigins ?? existing.allowedOrigins,
    enableStrictOriginEnforcement: input.enableStrictOriginEnforcement ?? existing.enableStrictOriginEnforcement,
  };
  service.state.playbackRestrictionPolicies.set(policy.arn, policy);
  return { playbackRestrictionPolicy: policy };
}

export function deletePlaybackRestrictionPolicy(service: Service, input: DeletePlaybackRestrictionPolicyRequest): void {
  const { channels, playbackRestrictionPolicies } = service.state;
  const { arn } = findPresent(service, playbackRestrictionPolicies, input.arn);
  if (channels.where("playbackRestrictionPolicyArn", arn).size > 0) {
    throw new Fault("ConflictException", `Playback restriction policy: ${arn} is in use by a channel`);
  }
  vanish(service, arn);
}
