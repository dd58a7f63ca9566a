/** The world as IVS sees it. */
import type { World } from "../../simulation/world.ts";
import type { IvsTransition } from "./events.ts";
import type { IvsSettings } from "./settings.ts";
import type { IvsState } from "./state.ts";

export type IvsWorld = World<IvsState, IvsSettings, IvsTransition>;
