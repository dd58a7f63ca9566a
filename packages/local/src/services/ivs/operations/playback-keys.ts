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
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import type { PlaybackKeyRecord } from "../records.ts";

export async function importPlaybackKeyPair(
  service: Service,
  input: ImportPlaybackKeyPairRequest,
): Promise<ImportPlaybackKeyPairResponse> {
  const tags = newTags(input.tags);
  const { fingerprint } = await readPublicKey(input.publicKeyMaterial);
  const { playbackKeys } = service.state;
  if (playbackKeys.where("fingerprint", fingerprint).size > 0) {
    throw new Fault("ConflictException", `A playback key with the fingerprint ${fingerprint} is there already`);
  }
  checkQuota(service, "playbackKeyPairs", playbackKeys.size);
  const keyPair: PlaybackKeyRecord = {
    arn: newArn(service, "playback-key"),
    name: input.name ?? "",
    fingerprint,
    publicKeyMaterial: input.publicKeyMaterial,
    tags,
  };
  playbackKeys.set(keyPair.arn, keyPair);
  appear(service, keyPair.arn);
  return { keyPair };
}

export function getPlaybackKeyPair(service: Service, input: GetPlaybackKeyPairRequest): GetPlaybackKeyPairResponse {
  return { keyPair: findSeen(service, service.state.playbackKeys, input.arn) };
}

export function listPlaybackKeyPairs(
  service: Service,
  input: ListPlaybackKeyPairsRequest,
): ListPlaybackKeyPairsResponse {
  const list = { list: ["ListPlaybackKeyPairs"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.playbackKeys, input, list);
  return { keyPairs: items, ...rest };
}

export function deletePlaybackKeyPair(
  service: Service,
  input: DeletePlaybackKeyPairRequest,
): DeletePlaybackKeyPairResponse {
  const { arn } = findPresent(service, service.state.playbackKeys, input.arn);
  vanish(service, arn);
  return {};
}
