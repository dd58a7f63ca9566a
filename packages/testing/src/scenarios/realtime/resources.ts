/** Creates resources of IVS Real-Time for scenarios that need them. */
import { given } from "../expect.ts";
import { newPublicKey } from "../resources.ts";
import type { Context, Input } from "../scenario.ts";

type RealtimeContext = Context<"ivs-realtime">;

/** Gives the ARN. */
export async function newStage(
  { send }: RealtimeContext,
  input: Input<"ivs-realtime", "CreateStage"> = {},
): Promise<string> {
  return given((await send("CreateStage", input)).stage?.arn);
}

/** Creates a stage on which `ann` publishes, and gives its ARN. */
export async function newBusyStage(context: RealtimeContext): Promise<string> {
  const stageArn = await newStage(context);
  await context.control.join(stageArn, { participantId: "ann", publish: true });
  return stageArn;
}

/** Gives the ARN. */
export async function newEncoder({ send }: RealtimeContext, name = ""): Promise<string> {
  return given((await send("CreateEncoderConfiguration", { name })).encoderConfiguration?.arn);
}

/** Gives the ARN. */
export async function newStorage({ send }: RealtimeContext, name = "", bucketName = "bucket-1"): Promise<string> {
  return given((await send("CreateStorageConfiguration", { name, s3: { bucketName } })).storageConfiguration?.arn);
}

/** Gives the ARN. */
export async function newKey({ send }: RealtimeContext, name = ""): Promise<string> {
  const publicKeyMaterial = await newPublicKey();
  return given((await send("ImportPublicKey", { name, publicKeyMaterial })).publicKey?.arn);
}

export interface NewIngestConfiguration {
  readonly arn: string;
  readonly participantId: string;
}

export async function newIngestConfiguration(
  { send }: RealtimeContext,
  input: Omit<Input<"ivs-realtime", "CreateIngestConfiguration">, "ingestProtocol"> = {},
): Promise<NewIngestConfiguration> {
  const made = await send("CreateIngestConfiguration", { ingestProtocol: "RTMPS", ...input });
  const { arn, participantId } = given(made.ingestConfiguration);
  return { arn: given(arn), participantId: given(participantId) };
}

/** The destination of a composition: a bucket, with new configurations. */
export async function newBucket(context: RealtimeContext, bucketName = "bucket-1") {
  return {
    s3: {
      encoderConfigurationArns: [await newEncoder(context)],
      storageConfigurationArn: await newStorage(context, "", bucketName),
    },
  };
}

/** Starts a composition into a bucket, of a stage with a publisher, and gives its ARN. */
export async function newComposition(context: RealtimeContext): Promise<string> {
  const destinations = [await newBucket(context)];
  const input = { stageArn: await newBusyStage(context), destinations };
  return given((await context.send("StartComposition", input)).composition?.arn);
}
