/** The types of seeds. */
import type {
  CreateAdConfigurationRequest,
  CreateChannelRequest,
  CreatePlaybackRestrictionPolicyRequest,
  CreateRecordingConfigurationRequest,
  ImportPlaybackKeyPairRequest,
} from "@ivskit/client-ivs";
import type { CreateLoggingConfigurationRequest, CreateRoomRequest } from "@ivskit/client-ivschat";
import type { StreamOptions } from "../services/ivs/streams/sessions.ts";
import type { RealtimeSeed } from "../services/ivs-realtime/seed-types.ts";

/** Resources to create. An exported state is also a seed. Its other members are ignored. */
export interface Seed extends RealtimeSeed {
  readonly recordingConfigurations?: readonly (CreateRecordingConfigurationRequest & WithArn)[];
  readonly playbackRestrictionPolicies?: readonly (CreatePlaybackRestrictionPolicyRequest & WithArn)[];
  readonly adConfigurations?: readonly (CreateAdConfigurationRequest & WithArn)[];
  readonly playbackKeyPairs?: readonly (ImportPlaybackKeyPairRequest & WithArn)[];
  readonly channels?: readonly SeedChannel[];
  /** Resources of IVS Chat. */
  readonly loggingConfigurations?: readonly SeedLoggingConfiguration[];
  readonly rooms?: readonly SeedRoom[];
}

interface WithArn {
  /** The ARN, in the region and account of this service. Default: a new ARN. */
  readonly arn?: string;
}

/** The input of CreateChannel, with the resources of the channel. */
export interface SeedChannel extends CreateChannelRequest, WithArn {
  /** These three: the name of a resource, in place of its ARN. */
  readonly recordingConfiguration?: string;
  readonly playbackRestrictionPolicy?: string;
  readonly adConfiguration?: string;
  /** Default: a new key, as CreateChannel makes one. */
  readonly streamKey?: WithArn & { readonly value?: string; readonly tags?: Readonly<Record<string, string>> };
  /** Starts a stream, be it with `{}`. Default: offline. */
  readonly stream?: StreamOptions;
}

export interface SeedLoggingConfiguration extends CreateLoggingConfigurationRequest, WithArn {}

/** A chat room as CreateRoom takes it. */
export interface SeedRoom extends CreateRoomRequest, WithArn {
  /** Names of logging configurations, besides those named by ARN. */
  readonly loggingConfigurations?: readonly string[];
}

export interface SeedResult {
  /** How many of each kind. */
  readonly created: Readonly<Record<string, number>>;
  readonly channels: readonly { readonly arn: string; readonly name: string }[];
  readonly rooms: readonly { readonly arn: string; readonly name: string }[];
  readonly stages: readonly { readonly arn: string; readonly name: string }[];
}
