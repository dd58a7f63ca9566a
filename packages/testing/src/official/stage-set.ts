/** The resources that the checks call operations on. */
import type { Control } from "../scenarios/control.ts";
import { mediaTailorArn, newPublicKey } from "../scenarios/resources.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import type { Members, OfficialCalls } from "./calls.ts";

export interface StageSet {
  readonly calls: OfficialCalls;
  readonly control: Control;
  /** A live channel with all configurations. */
  readonly channel: string;
  readonly streamKey: string;
  readonly streamId: string;
  readonly recordingConfiguration: string;
  readonly policy: string;
  readonly adConfiguration: string;
  readonly playbackKey: string;
  /** A stage on which the participant `ann` publishes. */
  readonly stage: string;
  readonly otherStage: string;
  readonly sessionId: string;
  readonly encoder: string;
  readonly storage: string;
  readonly publicKey: string;
  readonly ingestConfiguration: string;
  readonly composition: string;
  readonly room: string;
  readonly loggingConfiguration: string;
}

/**
 * Calls an operation and gives the text at a path of its output, such as `channel.arn`.
 * @throws the client's error, or Error if there is no text
 */
export async function made(
  { calls }: Pick<StageSet, "calls">,
  service: ServiceName,
  operation: string,
  input: Members,
  path: string,
): Promise<string> {
  const { output } = await calls[service](operation, input);
  const text = path.split(".").reduce<unknown>((value, name) => (value as Members)[name], output);
  if (typeof text !== "string") throw new Error(`the output of ${operation} has no text at ${path}`);
  return text;
}

export const bucket = { s3: { bucketName: "bucket-1" } };
export const adBreaks = [{ playbackConfigurationArn: mediaTailorArn }];

export async function createStageSet(calls: OfficialCalls, control: Control): Promise<StageSet> {
  const context = { calls };
  const ivs = (operation: string, input: Members, path: string) => made(context, "ivs", operation, input, path);
  const realtime = (operation: string, input: Members, path: string) =>
    made(context, "ivs-realtime", operation, input, path);
  const chat = (operation: string, input: Members) => made(context, "ivschat", operation, input, "arn");

  const recordingConfiguration = await ivs(
    "CreateRecordingConfiguration",
    { destinationConfiguration: bucket },
    "recordingConfiguration.arn",
  );
  // The configuration is CREATING until then.
  await control.advance(1_000);
  const policy = await ivs("CreatePlaybackRestrictionPolicy", {}, "playbackRestrictionPolicy.arn");
  const adConfiguration = await ivs(
    "CreateAdConfiguration",
    { mediaTailorPlaybackConfigurations: adBreaks },
    "adConfiguration.arn",
  );
  const configurations = {
    recordingConfigurationArn: recordingConfiguration,
    playbackRestrictionPolicyArn: policy,
    adConfigurationArn: adConfiguration,
  };
  const { output } = await calls.ivs("CreateChannel", configurations);
  const { channel, streamKey } = output as { channel: { arn: string }; streamKey: { arn: string } };
  const { streamId } = await control.start(channel.arn);

  const stage = await realtime("CreateStage", {}, "stage.arn");
  const { sessionId } = await control.join(stage, { participantId: "ann", publish: true });
  const encoder = await realtime("CreateEncoderConfiguration", {}, "encoderConfiguration.arn");
  const storage = await realtime("CreateStorageConfiguration", bucket, "storageConfiguration.arn");
  const destination = { s3: { encoderConfigurationArns: [encoder], storageConfigurationArn: storage } };

  return {
    ...context,
    control,
    recordingConfiguration,
    policy,
    adConfiguration,
    channel: channel.arn,
    streamKey: streamKey.arn,
    streamId,
    playbackKey: await ivs("ImportPlaybackKeyPair", { publicKeyMaterial: await newPublicKey() }, "keyPair.arn"),
    stage,
    otherStage: await realtime("CreateStage", {}, "stage.arn"),
    sessionId,
    encoder,
    storage,
    publicKey: await realtime("ImportPublicKey", { publicKeyMaterial: await newPublicKey() }, "publicKey.arn"),
    ingestConfiguration: await realtime(
      "CreateIngestConfiguration",
      { ingestProtocol: "RTMPS" },
      "ingestConfiguration.arn",
    ),
    composition: await realtime(
      "StartComposition",
      { stageArn: stage, destinations: [destination] },
      "composition.arn",
    ),
    room: await chat("CreateRoom", {}),
    loggingConfiguration: await chat("CreateLoggingConfiguration", { destinationConfiguration: bucket }),
  };
}
