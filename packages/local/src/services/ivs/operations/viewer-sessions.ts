/** StartViewerSessionRevocation, BatchStartViewerSessionRevocation. */
import type {
  BatchStartViewerSessionRevocationError,
  BatchStartViewerSessionRevocationRequest,
  BatchStartViewerSessionRevocationResponse,
  BatchStartViewerSessionRevocationViewerSession,
  StartViewerSessionRevocationRequest,
  StartViewerSessionRevocationResponse,
} from "@ivskit/client-ivs";
import { Fault } from "../../../basics/service-error.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { Service } from "../../../simulation/world.ts";

export function startViewerSessionRevocation(
  service: Service,
  input: StartViewerSessionRevocationRequest,
): StartViewerSessionRevocationResponse {
  revoke(service, input);
  return {};
}

export function batchStartViewerSessionRevocation(
  service: Service,
  input: BatchStartViewerSessionRevocationRequest,
): BatchStartViewerSessionRevocationResponse {
  const errors: BatchStartViewerSessionRevocationError[] = [];
  for (const viewerSession of input.viewerSessions) {
    try {
      revoke(service, viewerSession);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { channelArn, viewerId } = viewerSession;
      errors.push({ channelArn, viewerId, code: error.name, message: error.message });
    }
  }
  return { errors };
}

/** A revocation holds from then on: a later one can only reach further. */
function revoke(service: Service, viewerSession: BatchStartViewerSessionRevocationViewerSession): void {
  const { channelArn, viewerId } = viewerSession;
  findPresent(service, service.state.channels, channelArn);
  const { revocations } = service.state;
  const key = `${channelArn} ${viewerId}`;
  const versionsUpTo = Math.max(
    viewerSession.viewerSessionVersionsLessThanOrEqualTo ?? 0,
    revocations.get(key)?.versionsUpTo ?? 0,
  );
  revocations.set(key, { channelArn, viewerId, versionsUpTo, revokedAt: service.now() });
}
