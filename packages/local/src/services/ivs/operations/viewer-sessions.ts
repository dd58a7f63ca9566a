/** StartViewerSessionRevocation, BatchStartViewerSessionRevocation. */
import type {
  BatchStartViewerSessionRevocationError,
  BatchStartViewerSessionRevocationRequest,
  BatchStartViewerSessionRevocationResponse,
  BatchStartViewerSessionRevocationViewerSession,
  StartViewerSessionRevocationRequest,
  StartViewerSessionRevocationResponse,
} from "@ivskit/client-ivs";
import { ServiceError } from "../../../basics/service-error.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { ViewerRevokedNotice } from "../notices.ts";
import type { IvsWorld } from "../world.ts";

export function startViewerSessionRevocation(
  world: Pick<IvsWorld, "notices" | "now" | "state">,
  input: Valid<StartViewerSessionRevocationRequest>,
): StartViewerSessionRevocationResponse {
  revoke(world, input);
  return {};
}

/**
 * The output has an error for each session that cannot be revoked. The other sessions are revoked.
 * @throws Error that is not a ServiceError
 */
export function batchStartViewerSessionRevocation(
  world: Pick<IvsWorld, "notices" | "now" | "state">,
  input: Valid<BatchStartViewerSessionRevocationRequest>,
): BatchStartViewerSessionRevocationResponse {
  const errors: BatchStartViewerSessionRevocationError[] = [];
  for (const viewerSession of input.viewerSessions) {
    try {
      revoke(world, viewerSession);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { channelArn, viewerId } = viewerSession;
      errors.push({ channelArn, viewerId, code: error.name, message: error.message });
    }
  }
  return { errors };
}

/** Stores a revocation, which does not expire. The higher of two revoked versions is kept. */
function revoke(
  world: Pick<IvsWorld, "notices" | "now" | "state">,
  viewerSession: Valid<BatchStartViewerSessionRevocationViewerSession>,
): void {
  const { channelArn, viewerId } = viewerSession;
  findPresent(world, world.state.channels, channelArn);
  const { revocations } = world.state;
  const key = revocationKey(channelArn, viewerId);
  const versionsUpTo = Math.max(
    viewerSession.viewerSessionVersionsLessThanOrEqualTo ?? 0,
    revocations.get(key)?.versionsUpTo ?? 0,
  );
  revocations.set(key, { channelArn, viewerId, versionsUpTo, revokedAt: world.now() });
  const notice: ViewerRevokedNotice = { kind: "viewerRevoked", channelArn, viewerId, versionsUpTo };
  world.notices.publish(notice);
}

/** The key of the revocation of a viewer's sessions. */
export function revocationKey(channelArn: string, viewerId: string): string {
  return `${channelArn} ${viewerId}`;
}
