/** One valid call of every operation that changes anything, in an order in which each finds what it needs. */
import { generateKeyPairSync } from "node:crypto";
import type { LocalIvs } from "../../src/index.ts";
import { call } from "../model/caller.ts";

export interface Teller {
  /** The output of a call, which must succeed. */
  ask(operation: string, input?: object, service?: "ivs" | "ivschat"): Promise<Output>;
  readonly local: LocalIvs;
}

type Output = { readonly [member: string]: Output } & { readonly arn: string };

export function tellerOf(local: LocalIvs, told: Set<string>): Teller {
  return {
    local,
    async ask(operation, input = {}, service = "ivs") {
      told.add(operation);
      const { error, output } = await call(local, operation, input, service);
      if (error !== undefined) throw new Error(`${operation}: ${error} ${JSON.stringify(output)}`);
      return output as Output;
    },
  };
}

export async function tellOfChannels({ ask, local }: Teller): Promise<void> {
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  const { recordingConfiguration } = await ask("CreateRecordingConfiguration", {
    destinationConfiguration,
    recordingReconnectWindowSeconds: 5,
  });
  const { playbackRestrictionPolicy: policy } = await ask("CreatePlaybackRestrictionPolicy", {});
  const { adConfiguration } = await ask("CreateAdConfiguration", {
    mediaTailorPlaybackConfigurations: [
      { playbackConfigurationArn: "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/one" },
    ],
  });
  const { keyPair } = await ask("ImportPlaybackKeyPair", { publicKeyMaterial: publicKey() });
  await local.clock.advance(1000);
  const { channel, streamKey } = await ask("CreateChannel", {
    name: "stage",
    recordingConfigurationArn: recordingConfiguration?.arn,
    adConfigurationArn: adConfiguration?.arn,
  });
  const channelArn = channel?.arn ?? "";
  await ask("UpdateChannel", { arn: channelArn, playbackRestrictionPolicyArn: policy?.arn });
  await ask("UpdatePlaybackRestrictionPolicy", { arn: policy?.arn, name: "renamed" });
  await ask("UpdateAdConfiguration", {
    arn: adConfiguration?.arn,
    mediaTailorPlaybackConfigurations: [
      { playbackConfigurationArn: "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/two" },
    ],
  });
  await local.streams.start(channelArn, { reconnect: true, viewerCount: 3, priority: 1 });
  await local.clock.advance(1000);
  await ask("PutMetadata", { channelArn, metadata: "hello" });
  await ask("InsertAdBreak", { channelArn, durationSeconds: 10 });
  await local.streams.starve(channelArn);
  await local.streams.starve(channelArn, false);
  await local.streams.takeOver(channelArn, { priority: 2 });
  await local.streams.setViewers(channelArn, 5);
  await ask("StartViewerSessionRevocation", { channelArn, viewerId: "viewer" });
  await ask("BatchStartViewerSessionRevocation", { viewerSessions: [{ channelArn, viewerId: "other" }] });
  await ask("StopStream", { channelArn });
  // The encoder reconnects, and its recording goes on.
  await local.clock.advance(2000);
  await local.streams.end(channelArn);
  await local.clock.advance(10_000);
  await local.streams.connect(channelArn);
  await local.streams.fail(channelArn, "code");
  await ask("TagResource", { resourceArn: channelArn, tags: { a: "b" } });
  await ask("UntagResource", { resourceArn: channelArn, tagKeys: ["a"] });
  await ask("DeleteStreamKey", { arn: streamKey?.arn });
  await local.clock.advance(500);
  await ask("CreateStreamKey", { channelArn });
  await ask("DeleteChannel", { arn: channelArn });
  await local.clock.advance(500);
  await ask("DeleteRecordingConfiguration", { arn: recordingConfiguration?.arn });
  await ask("DeletePlaybackRestrictionPolicy", { arn: policy?.arn });
  await ask("DeleteAdConfiguration", { arn: adConfiguration?.arn });
  await ask("DeletePlaybackKeyPair", { arn: keyPair?.arn });
}

export async function tellOfStages({ ask, local }: Teller): Promise<void> {
  const { storageConfiguration } = await ask("CreateStorageConfiguration", { s3: { bucketName: "bucket-1" } });
  const { encoderConfiguration } = await ask("CreateEncoderConfiguration", {});
  const { publicKey: key } = await ask("ImportPublicKey", { publicKeyMaterial: publicKey() });
  const { stage } = await ask("CreateStage", {
    autoParticipantRecordingConfiguration: { storageConfigurationArn: storageConfiguration?.arn },
    participantTokenConfigurations: [{ userId: "ann" }],
  });
  const { stage: other } = await ask("CreateStage", {});
  const stageArn = stage?.arn ?? "";
  const otherArn = other?.arn ?? "";
  await local.clock.advance(500);
  await ask("UpdateStage", { arn: stageArn, name: "renamed" });
  const { participantToken } = await ask("CreateParticipantToken", { stageArn, userId: "bob" });
  const token = String(participantToken?.token);
  const { participantId } = await local.stages.join(stageArn, { token, publish: true });
  await local.stages.join(stageArn, { participantId: "guest" });
  await local.stages.subscribe(stageArn, "guest", participantId);
  await ask("StartParticipantReplication", {
    participantId,
    sourceStageArn: stageArn,
    destinationStageArn: otherArn,
    reconnectWindowSeconds: 5,
  });
  const { composition } = await ask("StartComposition", {
    stageArn,
    destinations: [
      {
        s3: {
          storageConfigurationArn: storageConfiguration?.arn,
          encoderConfigurationArns: [encoderConfiguration?.arn],
        },
      },
    ],
  });
  await local.clock.advance(1000);
  await ask("StopComposition", { arn: composition?.arn });
  await local.clock.advance(1000);
  await ask("StopParticipantReplication", { participantId, sourceStageArn: stageArn, destinationStageArn: otherArn });
  await local.stages.failPublish(stageArn, participantId);
  await local.stages.publish(stageArn, participantId);
  await local.stages.unpublish(stageArn, participantId);
  await local.stages.leave(stageArn, "guest");
  await ask("DisconnectParticipant", { stageArn, participantId });
  const { ingestConfiguration } = await ask("CreateIngestConfiguration", { ingestProtocol: "RTMPS", stageArn });
  const arn = ingestConfiguration?.arn ?? "";
  const encoder = await local.stages.ingest(arn);
  await local.stages.disconnect(stageArn, encoder.participantId);
  await ask("UpdateIngestConfiguration", { arn, stageArn: otherArn });
  await ask("DeleteIngestConfiguration", { arn });
  await local.clock.advance(400_000);
  await ask("DeleteStage", { arn: stageArn });
  await ask("DeleteStage", { arn: otherArn });
  await ask("DeletePublicKey", { arn: key?.arn });
  await local.clock.advance(500);
  await ask("DeleteStorageConfiguration", { arn: storageConfiguration?.arn });
  await ask("DeleteEncoderConfiguration", { arn: encoderConfiguration?.arn });
}

export async function tellOfRooms({ ask, local }: Teller): Promise<void> {
  const inChat = (operation: string, input: object): Promise<Output> => ask(operation, input, "ivschat");
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  const { arn: loggingArn } = await inChat("CreateLoggingConfiguration", { destinationConfiguration });
  await local.clock.advance(1000);
  await inChat("UpdateLoggingConfiguration", { identifier: loggingArn, name: "renamed" });
  const { arn } = await inChat("CreateRoom", { name: "lobby", loggingConfigurationIdentifiers: [loggingArn] });
  await local.clock.advance(1000);
  await inChat("UpdateRoom", { identifier: arn, name: "renamed", loggingConfigurationIdentifiers: [] });
  await inChat("CreateChatToken", { roomIdentifier: arn, userId: "ann" });
  await inChat("SendEvent", { roomIdentifier: arn, eventName: "poll" });
  await inChat("DeleteMessage", { roomIdentifier: arn, id: "AbCdEfGhIjKl" });
  await inChat("DisconnectUser", { roomIdentifier: arn, userId: "ann" });
  await inChat("TagResource", { resourceArn: arn, tags: { a: "b" } });
  await inChat("UntagResource", { resourceArn: arn, tagKeys: ["a"] });
  await inChat("DeleteRoom", { identifier: arn });
  await local.clock.advance(1000);
  await inChat("DeleteLoggingConfiguration", { identifier: loggingArn });
}

/** Another key each time, the same for both of two services. */
function publicKey(): string {
  const { publicKey: key } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  return key.export({ type: "spki", format: "pem" }).toString();
}
