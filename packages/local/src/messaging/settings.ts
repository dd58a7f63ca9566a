/** The settings of messaging. */
import type { ChatRateOptions } from "./rates.ts";
import type { ReviewHandlers } from "./review.ts";
import type { RoomLogEntry } from "./room-log.ts";

export interface MessagingSettings {
  readonly seed: string | number | undefined;
  readonly chatRates: ChatRateOptions;
  readonly reviewHandlers: ReviewHandlers;
  /** Milliseconds of the service's clock. `false` turns the timeout off. */
  readonly reviewTimeout: number | false;
  /** Is called with each log record. Undefined: rooms are not logged. */
  readonly onRoomLog: ((entry: RoomLogEntry) => void) | undefined;
}
