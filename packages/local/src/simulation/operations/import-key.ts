/** Imports a public key, with which a service verifies tokens. */
import { fingerprintOf, TokenError } from "@ivskit/tokens";
import { ServiceError } from "../../basics/service-error.ts";
import { newTags, type Tagged, type Tags } from "../../basics/tags.ts";
import type { Collection } from "../../storage/collection.ts";
import { checkQuota } from "../quotas.ts";
import { newArn } from "../resources.ts";
import { appear } from "../visibility.ts";
import type { World } from "../world.ts";

export interface KeyRecord extends Tagged {
  readonly name: string;
  readonly fingerprint: string;
  readonly publicKeyMaterial: string;
}

interface KeyInput {
  readonly publicKeyMaterial: string;
  readonly name?: string | undefined;
  readonly tags?: Tags | undefined;
}

/** How a service names its keys. */
export interface KeyNames {
  readonly kind: string;
  readonly quota: string;
  /** The name in errors, as in `public key`. */
  readonly spoken: string;
}

/** Matches a text that is one public key and nothing else. */
const pem = /^\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----\s*$/;

/**
 * @throws ServiceError ValidationException for anything but a P-384 key; ConflictException for a known key;
 * ServiceQuotaExceededException
 */
export async function importKey(
  world: World,
  { kind, quota, spoken }: KeyNames,
  keysOf: () => Collection<KeyRecord>,
  input: KeyInput,
  arn: string | undefined,
): Promise<KeyRecord> {
  const tags = newTags(input.tags);
  const { publicKeyMaterial, name = "" } = input;
  const fingerprint = await readKey(publicKeyMaterial);
  // A reset may have replaced the state while the key was read.
  const keys = keysOf();
  if (keys.where("fingerprint", fingerprint).size > 0) {
    throw new ServiceError("ConflictException", `A ${spoken} with the fingerprint ${fingerprint} is there already`);
  }
  checkQuota(world, quota, keys.size);
  const key: KeyRecord = { arn: newArn(world, kind, arn), name, fingerprint, publicKeyMaterial, tags };
  keys.set(key.arn, key);
  appear(world, key.arn);
  return key;
}

/** Gives the fingerprint. @throws ServiceError ValidationException for anything but a P-384 key in PEM */
async function readKey(publicKeyMaterial: string): Promise<string> {
  if (!pem.test(publicKeyMaterial)) throw invalidKey("no public key in PEM");
  try {
    return await fingerprintOf(publicKeyMaterial);
  } catch (error) {
    throw error instanceof TokenError ? invalidKey("no ECDSA public key on the curve P-384") : error;
  }
}

function invalidKey(why: string): ServiceError {
  return new ServiceError("ValidationException", `Value at 'publicKeyMaterial' is ${why}`);
}
