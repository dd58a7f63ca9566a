/** Splits a list for an operation that takes a limited number of items. */
import { BatchItemError } from "../errors/workflow-error.ts";
import { type CallOptions, checkOptions, workflowOptions } from "../run/options.ts";

export interface BatchOptions extends CallOptions {
  /**
   * `throw`: items that the service refused are thrown as a BatchItemError after the last batch. `return`: they are
   * returned. Default: `throw`.
   */
  readonly itemErrors?: "throw" | "return" | undefined;
}

interface RefusedItem {
  readonly code?: string | undefined;
  readonly arn?: string | undefined;
  readonly channelArn?: string | undefined;
}

/**
 * Calls `send` with one batch after the other, and returns the refused items. Each item is sent once.
 *
 * @throws BatchItemError unless the options say that errors are returned; TypeError for an option that does not exist
 */
export async function inBatches<Item, Refused extends RefusedItem>(
  items: Iterable<Item>,
  batchSize: number,
  options: BatchOptions,
  send: (batch: Item[]) => Promise<readonly Refused[] | undefined>,
): Promise<Refused[]> {
  checkOptions(options, `${workflowOptions},itemErrors`);
  const { itemErrors, abortSignal } = options;
  const rest = [...new Set(items)];
  const total = rest.length;
  const refused: Refused[] = [];
  while (rest.length > 0) {
    abortSignal?.throwIfAborted();
    refused.push(...((await send(rest.splice(0, batchSize))) ?? []));
  }
  if (refused.length > 0 && itemErrors !== "return") {
    const codes = [...new Set(refused.map(({ code }) => code))].join(", ");
    const first = refused[0]?.arn ?? refused[0]?.channelArn;
    const text = `The service refused ${refused.length} of ${total} items: ${codes}${first ? `; the first is ${first}` : ""}`;
    throw new BatchItemError(text, refused);
  }
  return refused;
}
