/** The world as IVS Real-Time sees it. */
import type { World } from "../../simulation/world.ts";
import type { RealtimeTransition } from "./events.ts";
import type { RealtimeSettings } from "./settings.ts";
import type { RealtimeState } from "./state.ts";

export type RealtimeWorld = World<RealtimeState, RealtimeSettings, RealtimeTransition>;
