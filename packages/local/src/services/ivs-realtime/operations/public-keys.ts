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
import { readPublicKey } from "../../../basics/public-key.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import type { PublicKeyRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

/**
 * @throws ServiceError ValidationException for anything but a P-384 key; ConflictException for a known key;
 * ServiceQuotaExceededException
 */
export async function importPublicKey(
  world: RealtimeWorld,
  input: Valid<ImportPublicKeyRequest>,
  arn?: string,
): Promise<ImportPublicKeyResponse> {
  const tags = newTags(input.tags);
  const { fingerprint } = await readPublicKey(input.publicKeyMaterial);
  const { publicKeys } = world.state;
  if (publicKeys.where("fingerprint", fingerprint).size > 0) {
    throw new ServiceError("ConflictException", `A public key with the fingerprint ${fingerprint} is there already`);
  }
  checkQuota(world, "publicKeys", publicKeys.size);
  const publicKey: PublicKeyRecord = {
    arn: newArn(world, "public-key", arn),
    name: input.name ?? "",
    fingerprint,
    publicKeyMaterial: input.publicKeyMaterial,
    tags,
  };
  publicKeys.set(publicKey.arn, publicKey);
  appear(world, publicKey.arn);
  return { publicKey };
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
