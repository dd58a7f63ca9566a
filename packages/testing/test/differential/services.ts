/** Gives this project's client and the official client for each service. */
import * as officialIvs from "@aws-sdk/client-ivs";
import * as officialRealtime from "@aws-sdk/client-ivs-realtime";
import * as officialChat from "@aws-sdk/client-ivschat";
import * as ivs from "@ivskit/client-ivs";
import * as realtime from "@ivskit/client-ivs-realtime";
import * as chat from "@ivskit/client-ivschat";
import { type Model, models } from "../../src/models.ts";
import type { ServiceName } from "../../src/scenarios/scenario.ts";

/** The exports of a module, by name. */
export type Exports = Readonly<Record<string, unknown>>;

export interface DifferentialService {
  readonly service: ServiceName;
  readonly model: Model;
  /** The name of the class with all methods, which is the same in both. The names of other classes begin with it. */
  readonly className: string;
  readonly ours: Exports;
  readonly theirs: Exports;
}

export const services: readonly DifferentialService[] = [
  { service: "ivs", model: models.ivs, className: "Ivs", ours: ivs, theirs: officialIvs },
  {
    service: "ivs-realtime",
    model: models["ivs-realtime"],
    className: "IVSRealTime",
    ours: realtime,
    theirs: officialRealtime,
  },
  { service: "ivschat", model: models.ivschat, className: "Ivschat", ours: chat, theirs: officialChat },
];

/** @throws Error if there is none */
export function serviceNamed(name: ServiceName): DifferentialService {
  const found = services.find(({ service }) => service === name);
  if (!found) throw new Error(`there is no service ${name}`);
  return found;
}

/** A class among a module's exports. @throws Error if there is none */
export function classOf<Class>(exports: Exports, name: string): Class {
  const found = exports[name];
  if (typeof found !== "function") throw new Error(`there is no ${name}`);
  return found as Class;
}
