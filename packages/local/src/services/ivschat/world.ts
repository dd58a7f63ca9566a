/** The world as IVS Chat sees it. */
import type { World } from "../../simulation/world.ts";
import type { ChatSettings } from "./settings.ts";
import type { ChatState } from "./state.ts";

export type ChatWorld = World<ChatState, ChatSettings>;
