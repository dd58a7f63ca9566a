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
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { batchGet } from "../../../simulation/operations/batch.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { Collection } from "../../../storage/collection.ts";
import type { StreamKeyRecord, Tags } from "../records.ts";

export function createStreamKey(service: Service, input: CreateStreamKeyRequest): CreateStreamKeyResponse {
  const { arn } = findPresent(service, service.state.channels, input.channelArn);
  if (service.state.streamKeyOf.has(arn)) {
    throw new Fault("ServiceQuotaExceededException", `Channel: ${arn}: stream-key quota exceeded, which is 1`);
  }
  return { streamKey: addStreamKey(service, arn, newTags(input.tags)) };
}

/** The channel must have none. */
export function addStreamKey(service: Service, channelArn: string, tags: Tags): StreamKeyRecord {
  const { random, settings, state } = service;
  const streamKey: StreamKeyRecord = {
    arn: newArn(service, "stream-key"),
    value: `sk_${settings.region}_${random.alphanumeric(12)}_${random.alphanumeric(30)}`,
    channelArn,
    tags,
  };
  state.streamKeys.set(streamKey.arn, streamKey);
  state.streamKeyOf.set(channelArn, streamKey.arn);
  appear(service, streamKey.arn);
  return streamKey;
}

export function getStreamKey(service: Service, input: GetStreamKeyRequest): GetStreamKeyResponse {
  return { streamKey: findSeen(service, service.state.streamKeys, input.arn) };
}

export function batchGetStreamKey(service: Service, input: BatchGetStreamKeyRequest): BatchGetStreamKeyResponse {
  const { found, errors } = batchGet(service, service.state.streamKeys, input.arns);
  return { streamKeys: found, errors };
}

export function listStreamKeys(service: Service, input: ListStreamKeysRequest): ListStreamKeysResponse {
  const { channels, streamKeys, streamKeyOf } = service.state;
  const { arn } = findSeen(service, channels, input.channelArn);
  const ofChannel = new Collection<StreamKeyRecord>();
  const streamKey = streamKeys.get(streamKeyOf.get(arn) ?? "");
  if (streamKey !== undefined && isSeen(service, streamKey.arn)) ofChannel.set(streamKey.arn, streamKey);
  const { items, ...rest } = page(ofChannel, input, { list: ["ListStreamKeys", arn], size: 50 });
  return { streamKeys: items, ...rest };
}

export function deleteStreamKey(service: Service, input: DeleteStreamKeyRequest): void {
  const { arn } = findPresent(service, service.state.streamKeys, input.arn);
  vanish(service, arn);
}
