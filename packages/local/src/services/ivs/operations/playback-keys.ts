/** ImportPlaybackKeyPair, GetPlaybackKeyPair, ListPlaybackKeyPairs, DeletePlaybackKeyPair. */
import type {
  DeletePlaybackKeyPairRequest,
  DeletePlaybackKeyPairResponse,
  GetPlaybackKeyPairRequest,
  GetPlaybackKeyPairResponse,
  ImportPlaybackKeyPairRequest,
  ImportPlaybackKeyPairResponse,
  ListPlaybackKeyPairsRequest,
  ListPlaybackKeyPairsResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { readPublicKey } from "../../../basics/public-key.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import type { PlaybackKeyRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/**
 * @throws ServiceError ValidationException for anything but a P-384 key; ConflictException for a known key;
 * ServiceQuotaExceededException
 */
export async function importPlaybackKeyPair(
  world: IvsWorld,
  input: Valid<ImportPlaybackKeyPairRequest>,
  arn?: string,
): Promise<ImportPlaybackKeyPairResponse> {
  const tags = newTags(input.tags);
  const { fingerprint } = await readPublicKey(input.publicKeyMaterial);
  const { playbackKeys } = world.state;
  if (playbackKeys.where("fingerprint", fingerprint).size > 0) {
    throw new ServiceError("ConflictException", `A playback key with the fingerprint ${fingerprint} is there already`);
  }
  checkQuota(world, "playbackKeyPairs", playbackKeys.size);
  const keyPair: PlaybackKeyRecord = {
    arn: newArn(world, "playback-key", arn),
    name: input.name ?? "",
    fingerprint,
    publicKeyMaterial: input.publicKeyMaterial,
    tags,
  };
  playbackKeys.set(keyPair.arn, keyPair);
  appear(world, keyPair.arn);
  return { keyPair };
}

export function getPlaybackKeyPair(
  world: Pick<IvsWorld, "state">,
  input: Valid<GetPlaybackKeyPairRequest>,
): GetPlaybackKeyPairResponse {
  return { keyPair: findSeen(world, world.state.playbackKeys, input.arn) };
}

export function listPlaybackKeyPairs(
  world: Pick<IvsWorld, "state">,
  input: Valid<ListPlaybackKeyPairsRequest>,
): ListPlaybackKeyPairsResponse {
  const list = { list: ["ListPlaybackKeyPairs"], size: 100, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.playbackKeys, input, list);
  return { keyPairs: items, ...rest };
}

export function deletePlaybackKeyPair(
  world: IvsWorld,
  input: Valid<DeletePlaybackKeyPairRequest>,
): DeletePlaybackKeyPairResponse {
  const { arn } = findPresent(world, world.state.playbackKeys, input.arn);
  vanish(world, arn);
  return {};
}
