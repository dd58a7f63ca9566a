/** CreateStreamKey, GetStreamKey, BatchGetStreamKey, ListStreamKeys, DeleteStreamKey. */
import type {
  BatchGetStreamKeyRequest,
  BatchGetStreamKeyResponse,
  CreateStreamKeyRequest,
  CreateStreamKeyResponse,
  DeleteStreamKeyRequest,
  GetStreamKeyRequest,
  GetStreamKeyResponse,
  ListStreamKeysRequest,
  ListStreamKeysResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import type { Tags } from "../../../basics/tags.ts";
import { newTags } from "../../../basics/tags.ts";
import { batchGet } from "../../../simulation/operations/batch.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import { Collection } from "../../../storage/collection.ts";
import type { StreamKeyRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/** @throws ServiceError ResourceNotFoundException; ServiceQuotaExceededException if the channel has a key */
export function createStreamKey(world: IvsWorld, input: Valid<CreateStreamKeyRequest>): CreateStreamKeyResponse {
  const { arn } = findPresent(world, world.state.channels, input.channelArn);
  if (world.state.streamKeyOf.has(arn)) {
    throw new ServiceError("ServiceQuotaExceededException", `Channel: ${arn}: stream-key quota exceeded, which is 1`);
  }
  return { streamKey: addStreamKey(world, arn, newTags(input.tags)) };
}

/** Must be called only for a channel without a stream key. */
export function addStreamKey(world: IvsWorld, channelArn: string, tags: Tags, arn?: string): StreamKeyRecord {
  const { random, settings, state } = world;
  const streamKey: StreamKeyRecord = {
    arn: newArn(world, "stream-key", arn),
    value: `sk_${settings.region}_${random.alphanumeric(12)}_${random.alphanumeric(30)}`,
    channelArn,
    tags,
  };
  state.streamKeys.set(streamKey.arn, streamKey);
  state.streamKeyOf.set(channelArn, streamKey.arn);
  appear(world, streamKey.arn);
  return streamKey;
}

export function getStreamKey(world: Pick<IvsWorld, "state">, input: Valid<GetStreamKeyRequest>): GetStreamKeyResponse {
  return { streamKey: findSeen(world, world.state.streamKeys, input.arn) };
}

export function batchGetStreamKey(
  world: Pick<IvsWorld, "state">,
  input: Valid<BatchGetStreamKeyRequest>,
): BatchGetStreamKeyResponse {
  const { found, errors } = batchGet(world, world.state.streamKeys, input.arns);
  return { streamKeys: found, errors };
}

export function listStreamKeys(
  world: Pick<IvsWorld, "state">,
  input: Valid<ListStreamKeysRequest>,
): ListStreamKeysResponse {
  const { channels, streamKeys, streamKeyOf } = world.state;
  const { arn } = findSeen(world, channels, input.channelArn);
  const ofChannel = new Collection<StreamKeyRecord>();
  const streamKey = streamKeys.get(streamKeyOf.get(arn) ?? "");
  if (streamKey !== undefined && isSeen(world, streamKey.arn)) ofChannel.set(streamKey.arn, streamKey);
  const { items, ...rest } = page(ofChannel, input, { list: ["ListStreamKeys", arn], size: 50 });
  return { streamKeys: items, ...rest };
}

export function deleteStreamKey(world: IvsWorld, input: Valid<DeleteStreamKeyRequest>): void {
  const { arn } = findPresent(world, world.state.streamKeys, input.arn);
  vanish(world, arn);
}
