/** The scheduled tasks of IVS. */
import type { Tasks } from "../../simulation/define-service.ts";
import { endRecording } from "./recordings/recordings.ts";
import { reconnectEncoder } from "./streams/encoders.ts";
import { runningSession } from "./streams/sessions.ts";
import type { IvsWorld } from "./world.ts";

type IvsTask =
  /** A stream that was started goes live. */
  | { readonly type: "go-live"; readonly channelArn: string }
  /** An encoder that was stopped connects again, with the options of the stream's session. */
  | { readonly type: "reconnect"; readonly channelArn: string; readonly streamId: string }
  /** A recording's reconnect window closes. */
  | { readonly type: "end-recording"; readonly channelArn: string };

export const ivsTasks: Tasks<IvsWorld, IvsTask> = {
  // Reading the session updates it to the present time.
  "go-live": (world, { channelArn }) => void runningSession(world, channelArn),
  reconnect: (world, { channelArn, streamId }) => reconnectEncoder(world, channelArn, streamId),
  "end-recording": (world, { channelArn }) => endRecording(world, channelArn),
};
