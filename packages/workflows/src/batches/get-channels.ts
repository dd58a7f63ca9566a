/** Reads many channels. */
import { type BatchError, BatchGetChannelCommand, type Channel, type IvsClient } from "@ivskit/client-ivs";
import { type BatchOptions, inBatches } from "./in-batches.ts";

/** A call of BatchGetChannel takes at most 50 ARNs. */
const batchSize = 50;

export interface FoundChannels {
  /** The channels in the order of their ARNs. */
  readonly channels: readonly Channel[];
  /** The ARNs that the service refused, as for channels that do not exist. Empty unless `itemErrors` is `return`. */
  readonly errors: readonly BatchError[];
}

/**
 * Reads channels in batches of 50. An ARN that occurs twice is read once.
 *
 * @throws BatchItemError for channels that cannot be read, unless `itemErrors` is `return`; errors of the client
 */
export async function getChannels(
  client: IvsClient,
  arns: Iterable<string>,
  options: BatchOptions = {},
): Promise<FoundChannels> {
  if (typeof arns === "string") throw new TypeError("arns must be a list of ARNs, got a string");
  const channels = new Map<string | undefined, Channel>();
  const wanted = [...new Set(arns)];
  const errors = await inBatches(wanted, batchSize, options, async (batch) => {
    const output = await client.send(new BatchGetChannelCommand({ arns: batch }), { abortSignal: options.abortSignal });
    for (const channel of output.channels ?? []) channels.set(channel.arn, channel);
    return output.errors;
  });
  return { channels: wanted.flatMap((arn) => channels.get(arn) ?? []), errors };
}
