/** The lists of fixes, by the part of the repository that they belong to. */
import { fixes as apps } from "./apps.ts";
import { fixes as chat } from "./chat.ts";
import { fixes as codegen } from "./codegen.ts";
import { fixes as core } from "./core.ts";
import { fixes as dashboard } from "./dashboard.ts";
import { fixes as errors } from "./errors.ts";
import { fixes as events } from "./events.ts";
import type { Fix } from "./fix.ts";
import { fixes as localChat } from "./local-chat.ts";
import { fixes as localClock } from "./local-clock.ts";
import { fixes as localDocumented } from "./local-documented.ts";
import { fixes as localHosts } from "./local-hosts.ts";
import { fixes as localMedia } from "./local-media.ts";
import { fixes as localPlayback } from "./local-playback.ts";
import { fixes as localRecordings } from "./local-recordings.ts";
import { fixes as localStore } from "./local-store.ts";
import { fixes as localTokens } from "./local-tokens.ts";
import { fixes as signing } from "./signing.ts";
import { fixes as tokens } from "./tokens.ts";
import { fixes as transport } from "./transport.ts";
import { fixes as workflows } from "./workflows.ts";

export const lists: Readonly<Record<string, readonly Fix[]>> = {
  signing,
  core,
  errors,
  transport,
  codegen,
  localHosts,
  localTokens,
  tokens,
  localChat,
  chat,
  localClock,
  localDocumented,
  localPlayback,
  localRecordings,
  localStore,
  localMedia,
  dashboard,
  workflows,
  events,
  apps,
};
