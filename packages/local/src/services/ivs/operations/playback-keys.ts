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
import { importKey, type KeyNames } from "../../../simulation/operations/import-key.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import type { IvsWorld } from "../world.ts";

const names: KeyNames = { kind: "playback-key", quota: "playbackKeyPairs", spoken: "playback key" };

export async function importPlaybackKeyPair(
  world: IvsWorld,
  input: Valid<ImportPlaybackKeyPairRequest>,
  arn?: string,
): Promise<ImportPlaybackKeyPairResponse> {
  return { keyPair: await importKey(world, names, () => world.state.playbackKeys, input, arn) };
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
