/** The types of IVS in a seed. */
import type {
  CreateAdConfigurationRequest,
  CreateChannelRequest,
  CreatePlaybackRestrictionPolicyRequest,
  CreateRecordingConfigurationRequest,
  ImportPlaybackKeyPairRequest,
} from "@ivskit/client-ivs";
import type { WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";
import type { StreamOptions } from "./streams/sessions.ts";

export interface IvsSeed {
  readonly recordingConfigurations?: readonly (Valid<CreateRecordingConfigurationRequest> & WithArn)[];
  readonly playbackRestrictionPolicies?: readonly (Valid<CreatePlaybackRestrictionPolicyRequest> & WithArn)[];
  readonly adConfigurations?: readonly (Valid<CreateAdConfigurationRequest> & WithArn)[];
  readonly playbackKeyPairs?: readonly (Valid<ImportPlaybackKeyPairRequest> & WithArn)[];
  readonly channels?: readonly SeedChannel[];
}

/** The input of CreateChannel, with the resources of the channel. */
export interface SeedChannel extends Valid<CreateChannelRequest>, WithArn {
  /** This member and the next two have the name of a resource in place of its ARN. */
  readonly recordingConfiguration?: string;
  readonly playbackRestrictionPolicy?: string;
  readonly adConfiguration?: string;
  /** Default: a new key, as CreateChannel makes one. */
  readonly streamKey?: WithArn & { readonly value?: string; readonly tags?: Readonly<Record<string, string>> };
  /** The options of a stream to start; `{}` starts one with the defaults. Default: the channel is offline. */
  readonly stream?: StreamOptions;
}
