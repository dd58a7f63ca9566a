/** Revokes the sessions of many viewers. */
import {
  BatchStartViewerSessionRevocationCommand,
  type BatchStartViewerSessionRevocationError,
  type BatchStartViewerSessionRevocationViewerSession,
  type IvsClient,
} from "@ivskit/client-ivs";
import { type BatchOptions, inBatches } from "./in-batches.ts";

/** A call of BatchStartViewerSessionRevocation takes at most 20 sessions. */
const batchSize = 20;

/**
 * Revokes sessions of viewers in batches of 20, and returns those that the service refused. After a failure, call it
 * again with all sessions: a second revocation does no harm.
 *
 * @throws BatchItemError for sessions that the service refused, unless `itemErrors` is `return`; errors of the client
 */
export async function revokeViewerSessions(
  client: IvsClient,
  viewerSessions: Iterable<BatchStartViewerSessionRevocationViewerSession>,
  options: BatchOptions = {},
): Promise<readonly BatchStartViewerSessionRevocationError[]> {
  return inBatches(viewerSessions, batchSize, options, async (batch) => {
    const command = new BatchStartViewerSessionRevocationCommand({ viewerSessions: batch });
    return (await client.send(command, { abortSignal: options.abortSignal })).errors;
  });
}
