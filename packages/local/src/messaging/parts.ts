/** The parts that all requests of connections share. */
import type { MessagingControls } from "../services/ivschat/messaging-controls.ts";
import type { ChatWorld } from "../services/ivschat/world.ts";
import type { EventFrame, MessageFrame } from "./frames.ts";
import type { Connection, Hub } from "./hub.ts";
import type { KnownChatRates, RateWindow } from "./rates.ts";
import type { ReviewParts } from "./review.ts";

export interface MessagingParts {
  readonly world: ChatWorld;
  readonly controls: MessagingControls;
  readonly hub: Hub;
  readonly rates: KnownChatRates;
  /** The rates of messages into each room and into all rooms. */
  readonly windows: { readonly rooms: Map<string, RateWindow>; readonly account: RateWindow };
  readonly reviews: ReviewParts;
  /** Sends a frame to a room, and writes its logs. `truncatedFor`: this connection gets half of the frame. */
  publish(roomArn: string, frame: MessageFrame | EventFrame, truncatedFor?: Connection): void;
}
