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
import { ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { checkRestrictions } from "../playback/restrictions.ts";
import type { PlaybackRestrictionPolicyRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/** @throws ServiceError ValidationException for a wrong country or origin; ServiceQuotaExceededException */
export function createPlaybackRestrictionPolicy(
  world: IvsWorld,
  input: Valid<CreatePlaybackRestrictionPolicyRequest>,
  arn?: string,
): CreatePlaybackRestrictionPolicyResponse {
  const tags = newTags(input.tags);
  checkRestrictions(input);
  checkQuota(world, "playbackRestrictionPolicies", world.state.playbackRestrictionPolicies.size);
  const policy: PlaybackRestrictionPolicyRecord = {
    arn: newArn(world, "playback-restriction-policy", arn),
    name: input.name ?? "",
    // An empty list allows every country, every origin.
    allowedCountries: input.allowedCountries ?? [],
    allowedOrigins: input.allowedOrigins ?? [],
    enableStrictOriginEnforcement: input.enableStrictOriginEnforcement ?? false,
    tags,
  };
  world.state.playbackRestrictionPolicies.set(policy.arn, policy);
  appear(world, policy.arn);
  return { playbackRestrictionPolicy: policy };
}

export function getPlaybackRestrictionPolicy(
  world: Pick<IvsWorld, "state">,
  input: Valid<GetPlaybackRestrictionPolicyRequest>,
): GetPlaybackRestrictionPolicyResponse {
  return { playbackRestrictionPolicy: findSeen(world, world.state.playbackRestrictionPolicies, input.arn) };
}

export function listPlaybackRestrictionPolicies(
  world: Pick<IvsWorld, "settings" | "state">,
  input: Valid<ListPlaybackRestrictionPoliciesRequest>,
): ListPlaybackRestrictionPoliciesResponse {
  const size = world.settings.playbackRestrictionPolicyPageSize;
  const list = { list: ["ListPlaybackRestrictionPolicies"], size, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.playbackRestrictionPolicies, input, list);
  return { playbackRestrictionPolicies: items, ...rest };
}

/** @throws ServiceError ResourceNotFoundException; ValidationException for a wrong country or origin */
export function updatePlaybackRestrictionPolicy(
  world: Pick<IvsWorld, "state">,
  input: Valid<UpdatePlaybackRestrictionPolicyRequest>,
): UpdatePlaybackRestrictionPolicyResponse {
  const existing = findPresent(world, world.state.playbackRestrictionPolicies, input.arn);
  checkRestrictions(input);
  const policy: PlaybackRestrictionPolicyRecord = {
    ...existing,
    name: input.name ?? existing.name,
    allowedCountries: input.allowedCountries ?? existing.allowedCountries,
    allowedOrigins: input.allowedOrigins ?? existing.allowedOrigins,
    enableStrictOriginEnforcement: input.enableStrictOriginEnforcement ?? existing.enableStrictOriginEnforcement,
  };
  world.state.playbackRestrictionPolicies.set(policy.arn, policy);
  return { playbackRestrictionPolicy: policy };
}

/** @throws ServiceError ResourceNotFoundException; ConflictException while a channel uses it */
export function deletePlaybackRestrictionPolicy(
  world: IvsWorld,
  input: Valid<DeletePlaybackRestrictionPolicyRequest>,
): void {
  const { channels, playbackRestrictionPolicies } = world.state;
  const { arn } = findPresent(world, playbackRestrictionPolicies, input.arn);
  if (channels.where("playbackRestrictionPolicyArn", arn).size > 0) {
    throw new ServiceError("ConflictException", `Playback restriction policy: ${arn} is in use by a channel`);
  }
  vanish(world, arn);
}
