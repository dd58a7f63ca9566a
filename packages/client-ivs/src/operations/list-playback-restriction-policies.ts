// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** Which page of the playback restriction policies to return. */
export interface ListPlaybackRestrictionPoliciesRequest {
  /**
   * The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of playback restriction policies. */
export interface ListPlaybackRestrictionPoliciesResponse {
  /** The playback restriction policies of this page. */
  playbackRestrictionPolicies: PlaybackRestrictionPolicySummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A playback restriction policy as lists show it; nothing is left out. */
export interface PlaybackRestrictionPolicySummary {
  /** Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. */
  allowedCountries: string[];
  /**
   * Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An
   * empty list allows all.
   */
  allowedOrigins: string[];
  /**
   * ARN of the policy.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** Whether playback is held strictly to `allowedOrigins`. */
  enableStrictOriginEnforcement?: boolean | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Input of {@link ListPlaybackRestrictionPoliciesCommand}. */
export interface ListPlaybackRestrictionPoliciesCommandInput extends ListPlaybackRestrictionPoliciesRequest {}

/** Output of {@link ListPlaybackRestrictionPoliciesCommand}. */
export interface ListPlaybackRestrictionPoliciesCommandOutput
  extends ListPlaybackRestrictionPoliciesResponse,
    MetadataBearer {}

/** The HTTP binding of ListPlaybackRestrictionPolicies. */
const listPlaybackRestrictionPoliciesOperation: Operation<
  ListPlaybackRestrictionPoliciesCommandInput,
  ListPlaybackRestrictionPoliciesCommandOutput
> = {
  name: "ListPlaybackRestrictionPolicies",
  path: "/ListPlaybackRestrictionPolicies",
  repeatable: true,
};

/**
 * Lists the playback restriction policies of the account in the region. Answers in pages; an answer without
 * `nextToken` is the last.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListPlaybackRestrictionPoliciesCommand extends Command<
  ListPlaybackRestrictionPoliciesCommandInput,
  ListPlaybackRestrictionPoliciesCommandOutput,
  "ivs"
> {
  constructor(input: ListPlaybackRestrictionPoliciesCommandInput = {}) {
    super(listPlaybackRestrictionPoliciesOperation, input);
  }
}
