/** The kinds of resources, with the operations of their life. */
import { newPublicKey } from "../scenarios/resources.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import type { Members, OfficialCalls } from "./calls.ts";
import { adBreaks, bucket, type StageSet } from "./stage-set.ts";

export interface Kind {
  readonly service: ServiceName;
  /** The name of the kind in ARNs. */
  readonly name: string;
  readonly create: string;
  readonly input: (set: StageSet) => Members | Promise<Members>;
  /** The member of outputs that holds the resource. The outputs of IVS Chat are the resource. */
  readonly member?: string;
  readonly get: string;
  readonly list: string;
  /** The input of the list. */
  readonly listed?: (resource: Members) => Members;
  readonly update?: string;
  /** The operation that deletes the resource; a composition ends by itself and stays for a while. */
  readonly delete?: string;
}

const keyMaterial = async () => ({ publicKeyMaterial: await newPublicKey() });

/** A channel without a stream key. */
async function channelWithoutKey({ calls }: { readonly calls: OfficialCalls }): Promise<Members> {
  const { output } = await calls.ivs("CreateChannel", {});
  const { channel, streamKey } = output as { channel: { arn: string }; streamKey: { arn: string } };
  await calls.ivs("DeleteStreamKey", { arn: streamKey.arn });
  return { channelArn: channel.arn };
}

function named(service: ServiceName, name: string, title: string, member: string): Omit<Kind, "input"> {
  const operations = { create: `Create${title}`, get: `Get${title}`, list: `List${title}s`, delete: `Delete${title}` };
  return { service, name, member, ...operations };
}

export const kinds: readonly Kind[] = [
  { ...named("ivs", "channel", "Channel", "channel"), input: () => ({}), update: "UpdateChannel" },
  {
    ...named("ivs", "stream-key", "StreamKey", "streamKey"),
    input: channelWithoutKey,
    listed: ({ channelArn }) => ({ channelArn }),
  },
  {
    ...named("ivs", "recording-configuration", "RecordingConfiguration", "recordingConfiguration"),
    input: () => ({ destinationConfiguration: bucket }),
  },
  {
    ...named("ivs", "playback-restriction-policy", "PlaybackRestrictionPolicy", "playbackRestrictionPolicy"),
    input: () => ({}),
    list: "ListPlaybackRestrictionPolicies",
    update: "UpdatePlaybackRestrictionPolicy",
  },
  {
    ...named("ivs", "ad-configuration", "AdConfiguration", "adConfiguration"),
    input: () => ({ mediaTailorPlaybackConfigurations: adBreaks }),
    update: "UpdateAdConfiguration",
  },
  {
    ...named("ivs", "playback-key", "PlaybackKeyPair", "keyPair"),
    create: "ImportPlaybackKeyPair",
    input: keyMaterial,
  },
  { ...named("ivs-realtime", "stage", "Stage", "stage"), input: () => ({}), update: "UpdateStage" },
  {
    ...named("ivs-realtime", "encoder-configuration", "EncoderConfiguration", "encoderConfiguration"),
    input: () => ({}),
  },
  {
    ...named("ivs-realtime", "storage-configuration", "StorageConfiguration", "storageConfiguration"),
    input: () => bucket,
  },
  {
    ...named("ivs-realtime", "ingest-configuration", "IngestConfiguration", "ingestConfiguration"),
    input: () => ({ ingestProtocol: "RTMPS" }),
  },
  { ...named("ivs-realtime", "public-key", "PublicKey", "publicKey"), create: "ImportPublicKey", input: keyMaterial },
  {
    service: "ivs-realtime",
    name: "composition",
    member: "composition",
    create: "StartComposition",
    get: "GetComposition",
    list: "ListCompositions",
    input: ({ stage, encoder, storage }) => ({
      stageArn: stage,
      destinations: [{ s3: { encoderConfigurationArns: [encoder], storageConfigurationArn: storage } }],
    }),
  },
  {
    service: "ivschat",
    name: "room",
    create: "CreateRoom",
    get: "GetRoom",
    list: "ListRooms",
    update: "UpdateRoom",
    delete: "DeleteRoom",
    input: () => ({}),
  },
  {
    service: "ivschat",
    name: "logging-configuration",
    create: "CreateLoggingConfiguration",
    get: "GetLoggingConfiguration",
    list: "ListLoggingConfigurations",
    update: "UpdateLoggingConfiguration",
    delete: "DeleteLoggingConfiguration",
    input: () => ({ destinationConfiguration: bucket }),
  },
];
