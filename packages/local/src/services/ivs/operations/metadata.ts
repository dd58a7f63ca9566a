/** PutMetadata and InsertAdBreak: metadata and ad breaks in a live stream. */
import type { InsertAdBreakRequest, InsertAdBreakResponse, PutMetadataRequest } from "@ivskit/client-ivs";
import { ServiceError } from "../../../basics/service-error.ts";
import { find } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { MetadataNotice } from "../notices.ts";
import type { IvsWorld } from "../world.ts";
import { liveSession } from "./streams.ts";

/** The maximum number of bytes in UTF-8. */
const payloadLimit = 1024;

/** @throws ServiceError ResourceNotFoundException; ValidationException for more than 1 KB; ChannelNotBroadcasting */
export function putMetadata(world: IvsWorld, input: Valid<PutMetadataRequest>): void {
  const { arn } = findPresent(world, world.state.channels, input.channelArn);
  if (new TextEncoder().encode(input.metadata).length > payloadLimit) {
    throw new ServiceError("ValidationException", "Metadata size exceeds payload limit");
  }
  liveSession(world, arn);
  world.state.metadata.set(arn, { metadata: input.metadata, time: world.now() });
  const notice: MetadataNotice = { kind: "metadata", channelArn: arn, metadata: input.metadata };
  world.notices.publish(notice);
}

/**
 * @throws ServiceError ResourceNotFoundException; ChannelNotBroadcasting; ConflictException without an ad
 * configuration
 */
export function insertAdBreak(world: IvsWorld, input: Valid<InsertAdBreakRequest>): InsertAdBreakResponse {
  liveSession(world, input.channelArn);
  const channel = find(world.state.channels, input.channelArn);
  if (channel.adConfigurationArn === "") {
    throw new ServiceError("ConflictException", `Channel: ${channel.arn} has no ad configuration`);
  }
  return { adBreakId: world.random.alphanumeric(12) };
}
