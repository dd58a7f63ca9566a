/** PutMetadata and InsertAdBreak: metadata and ad breaks in a live stream. */
import type { InsertAdBreakRequest, InsertAdBreakResponse, PutMetadataRequest } from "@ivskit/client-ivs";
import { Fault } from "../../../basics/service-error.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import { find, type Service } from "../../../simulation/world.ts";
import { liveSession } from "./streams.ts";

/** Bytes of UTF-8. */
const payloadLimit = 1024;

export function putMetadata(service: Service, input: PutMetadataRequest): void {
  const { arn } = findPresent(service, service.state.channels, input.channelArn);
  if (new TextEncoder().encode(input.metadata).length > payloadLimit) {
    throw new Fault("ValidationException", "Metadata size exceeds payload limit");
  }
  liveSession(service, arn);
  service.state.metadata.set(arn, { metadata: input.metadata, time: service.now() });
}

export function insertAdBreak(service: Service, input: InsertAdBreakRequest): InsertAdBreakResponse {
  liveSession(service, input.channelArn);
  const channel = find(service.state.channels, input.channelArn);
  if (channel.adConfigurationArn === "") {
    throw new Fault("ConflictException", `Channel: ${channel.arn} has no ad configuration`);
  }
  return { adBreakId: service.random.alphanumeric(12) };
}
