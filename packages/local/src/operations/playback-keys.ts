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
import { Fault } from "../fault.ts";
import { page } from "../store/paging.ts";
import type { PlaybackKeyRecord } from "../store/records.ts";
import { find, newArn, type Service } from "../store/service.ts";
import { newTags } from "../store/tags.ts";
import { readPublicKey } from "./public-key.ts";

export async function importPlaybackKeyPair(
  service: Service,
  input: ImportPlaybackKeyPairRequest,
): Promise<ImportPlaybackKeyPairResponse> {
  const tags = newTags(input.tags);
  const { fingerprint } = await readPublicKey(input.publicKeyMaterial);
  const { playbackKeys } = service.state;
  if (playbackKeys.some((known) => known.fingerprint === fingerprint)) {
    throw new Fault("ConflictException", `A playback key with the fingerprint ${fingerprint} is there already`);
  }
  const keyPair: PlaybackKeyRecord = {
    arn: newArn(service, "playback-key"),
    name: input.name ?? "",
    fingerprint,
    publicKeyMaterial: input.publicKeyMaterial,
    tags,
  };
  playbackKeys.set(keyPair.arn, keyPair);
  return { keyPair };
}

export function getPlaybackKeyPair(service: Service, input: GetPlaybackKeyPairRequest): GetPlaybackKeyPairResponse {
  return { keyPair: find(service.state.playbackKeys, input.arn) };
}

export function listPlaybackKeyPairs(
  service: Service,
  input: ListPlaybackKeyPairsRequest,
): ListPlaybackKeyPairsResponse {
  const { items, ...rest } = page(service.state.playbackKeys, input, { list: ["ListPlaybackKeyPairs"], size: 100 });
  return { keyPairs: items, ...rest };
}

export function deletePlaybackKeyPair(
  service: Service,
  input: DeletePlaybackKeyPairRequest,
): DeletePlaybackKeyPairResponse {
  const { arn } = find(service.state.playbackKeys, input.arn);
  service.state.playbackKeys.delete(arn);
  return {};
}
