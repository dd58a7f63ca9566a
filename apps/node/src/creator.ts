/**
 * Finds the resources of a creator by their tags. There is no database that could differ from the tags, and resources
 * that remained after a failed request are found, too.
 */
import {
  type ChannelSummary,
  type IvsClient,
  type PlaybackRestrictionPolicySummary,
  paginateListChannels,
  paginateListPlaybackRestrictionPolicies,
  paginateListRecordingConfigurations,
  type RecordingConfigurationSummary,
} from "@ivskit/client-ivs";

export interface CreatorResources {
  readonly channels: readonly ChannelSummary[];
  readonly policies: readonly PlaybackRestrictionPolicySummary[];
  readonly recordings: readonly RecordingConfigurationSummary[];
}

/** Returns the tags that every resource of the creator has. */
export function tagsOf(creator: string): Record<string, string> {
  return { creator, "made-by": "creator-service" };
}

export async function findResources(client: IvsClient, creator: string): Promise<CreatorResources> {
  const wanted = tagsOf(creator);
  const isOurs = ({ tags = {} }: { readonly tags?: Record<string, string> | undefined }): boolean =>
    Object.entries(wanted).every(([key, value]) => tags[key] === value);
  const channels: ChannelSummary[] = [];
  const policies: PlaybackRestrictionPolicySummary[] = [];
  const recordings: RecordingConfigurationSummary[] = [];
  for await (const channel of paginateListChannels({ client }, { filterByName: creator }).items()) {
    if (isOurs(channel)) channels.push(channel);
  }
  for await (const policy of paginateListPlaybackRestrictionPolicies({ client }, {}).items()) {
    if (isOurs(policy)) policies.push(policy);
  }
  for await (const recording of paginateListRecordingConfigurations({ client }, {}).items()) {
    if (isOurs(recording)) recordings.push(recording);
  }
  return { channels, policies, recordings };
}

export function arnsOf({ channels, policies, recordings }: CreatorResources): string[] {
  return [...channels, ...policies, ...recordings].flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
}
