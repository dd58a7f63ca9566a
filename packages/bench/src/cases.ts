/** All cases, in the order of the page. */
import type { Case } from "./case.ts";
import { callsCase } from "./cases/calls/calls.ts";
import { chatCase } from "./cases/chat/chat.ts";
import { decodeCase } from "./cases/decode/decode.ts";
import { installedCase } from "./cases/installed/installed.ts";
import { scaleCase } from "./cases/scale/scale.ts";
import { signingCase } from "./cases/signing/signing.ts";
import { sizeCase } from "./cases/size/size.ts";
import { startCase } from "./cases/start/start.ts";
import { typesCase } from "./cases/types/types.ts";

export const cases: readonly Case[] = [
  sizeCase,
  callsCase,
  signingCase,
  startCase,
  typesCase,
  installedCase,
  scaleCase,
  decodeCase,
  chatCase,
];
