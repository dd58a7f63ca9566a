/** Makes one call of PutMetadata within the limits of the service. */
import { type IvsClient, IvsServiceException, PutMetadataCommand, type PutMetadataRequest } from "@ivskit/client-ivs";
import type { Permit, RateLimit } from "../limits/rate-limiter.ts";
import type { CallOptions } from "../run/options.ts";

/** The quotas of PutMetadata in calls per second. */
export interface MetadataRates {
  /** The calls per second for each channel. Default: 5. */
  readonly channelCallsPerSecond?: number | undefined;
  /** The calls per second for all channels of the account in the region. Default: 155. */
  readonly accountCallsPerSecond?: number | undefined;
}

export interface PutMetadataOptions extends CallOptions {
  /**
   * Milliseconds after which a call fails without an answer. A permit that is not released counts for eight seconds, so
   * a call that takes longer may exceed a limit. Default: 5,000.
   */
  readonly requestTimeoutMs?: number | undefined;
}

/** Returns the limits of a PutMetadata call: those of its channel, and those of its account and region. */
export function metadataLimits(
  channelArn: string,
  { channelCallsPerSecond = 5, accountCallsPerSecond = 155 }: MetadataRates = {},
): readonly RateLimit[] {
  return [
    { key: channelArn, perSecond: channelCallsPerSecond },
    // The text before the last colon names the service, the region and the account.
    { key: channelArn.slice(0, channelArn.lastIndexOf(":")), perSecond: accountCallsPerSecond },
  ];
}

/**
 * Calls PutMetadata once, and releases the permit. It does not release the permit after a call
 * without an answer, because the service may still receive the call.
 *
 * @throws errors of the client
 */
export async function putMetadata(
  client: IvsClient,
  permit: Permit,
  input: PutMetadataRequest,
  { abortSignal, requestTimeoutMs = 5_000 }: PutMetadataOptions = {},
): Promise<void> {
  let isAnswered = false;
  try {
    // The client must not retry, because each call needs a permit of its own.
    const options = { maxAttempts: 1, requestTimeout: requestTimeoutMs, abortSignal };
    await client.send(new PutMetadataCommand(input), options);
    isAnswered = true;
  } catch (error) {
    // An error of a proxy has no such header. The call may then still be on its way to the service.
    isAnswered = error instanceof IvsServiceException && error.$response?.headers["x-amzn-errortype"] !== undefined;
    throw error;
  } finally {
    // The call is over. A permit that cannot be released ends by itself.
    if (isAnswered) void permit.release().catch(() => {});
  }
}
