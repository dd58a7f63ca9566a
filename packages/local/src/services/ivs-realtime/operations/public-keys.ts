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
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import type { PublicKeyRecord } from "../records.ts";

export async function importPublicKey(
  service: Service,
  input: ImportPublicKeyRequest,
): Promise<ImportPublicKeyResponse> {
  const tags = newTags(input.tags);
  const { fingerprint } = await readPublicKey(input.publicKeyMaterial);
  const { publicKeys } = service.state;
  if (publicKeys.where("fingerprint", fingerprint).size > 0) {
    throw new Fault("ConflictException", `A public key with the fingerprint ${fingerprint} is there already`);
  }
  checkQuota(service, "publicKeys", publicKeys.size);
  const publicKey: PublicKeyRecord = {
    arn: newArn(service, "public-key"),
    name: input.name ?? "",
    fingerprint,
    publicKeyMaterial: input.publicKeyMaterial,
    tags,
  };
  publicKeys.set(publicKey.arn, publicKey);
  appear(service, publicKey.arn);
  return { publicKey };
}

export function getPublicKey(service: Service, input: GetPublicKeyRequest): GetPublicKeyResponse {
  return { publicKey: findSeen(service, service.state.publicKeys, input.arn) };
}

export function listPublicKeys(service: Service, input: ListPublicKeysRequest): ListPublicKeysResponse {
  const list = { list: ["ListPublicKeys"], size: 50, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.publicKeys, input, list);
  return { publicKeys: items, ...rest };
}

export function deletePublicKey(service: Service, input: DeletePublicKeyRequest): DeletePublicKeyResponse {
  const { arn } = findPresent(service, service.state.publicKeys, input.arn);
  vanish(service, arn);
  return {};
}
