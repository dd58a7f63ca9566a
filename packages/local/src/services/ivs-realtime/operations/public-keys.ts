/** ImportPublicKey, GetPublicKey, ListPublicKeys, DeletePublicKey. */
import type {
  DeletePublicKeyRequest,
  DeletePublicKeyResponse,
  GetPublicKeyRequest,
  GetPublicKeyResponse,
  ImportPublicKeyRequest,
  ImportPublicKeyResponse,
  ListPublicKeysRequest,
  ListPublicKeysResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { importKey, type KeyNames } from "../../../simulation/operations/import-key.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import type { RealtimeWorld } from "../world.ts";

const names: KeyNames = { kind: "public-key", quota: "publicKeys", spoken: "public key" };

export async function importPublicKey(
  world: RealtimeWorld,
  input: Valid<ImportPublicKeyRequest>,
  arn?: string,
): Promise<ImportPublicKeyResponse> {
  return { publicKey: await importKey(world, names, () => world.state.publicKeys, input, arn) };
}

export function getPublicKey(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetPublicKeyRequest>,
): GetPublicKeyResponse {
  return { publicKey: findSeen(world, world.state.publicKeys, input.arn) };
}

export function listPublicKeys(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListPublicKeysRequest>,
): ListPublicKeysResponse {
  const list = { list: ["ListPublicKeys"], size: 50, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.publicKeys, input, list);
  return { publicKeys: items, ...rest };
}

export function deletePublicKey(world: RealtimeWorld, input: Valid<DeletePublicKeyRequest>): DeletePublicKeyResponse {
  const { arn } = findPresent(world, world.state.publicKeys, input.arn);
  vanish(world, arn);
  return {};
}
