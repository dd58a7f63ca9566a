/** The changes that concern the connections of encoders and viewers. */
import type { Notice } from "../../simulation/notices.ts";

/** The encoder of a stream must be disconnected, unless it has ended the stream itself. */
export interface StreamEndedNotice extends Notice {
  readonly kind: "streamEnded";
  readonly channelArn: string;
  readonly streamId: string;
}

/** Timed metadata was put into a live stream. */
export interface MetadataNotice extends Notice {
  readonly kind: "metadata";
  readonly channelArn: string;
  readonly metadata: string;
}

/** A viewer may no longer watch a channel. */
export interface ViewerRevokedNotice extends Notice {
  readonly kind: "viewerRevoked";
  readonly channelArn: string;
  readonly viewerId: string;
  /** The highest revoked version of the viewer's session. Lower versions are revoked, too. */
  readonly versionsUpTo: number;
}

export type IvsNotice = StreamEndedNotice | MetadataNotice | ViewerRevokedNotice;
