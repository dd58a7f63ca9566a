/** The kinds of resources that the console shows, each in a view of its own. */
import type { State } from "./api.ts";

export type Kind = "channels" | "stages" | "rooms";

export interface KindWords {
  readonly title: string;
  readonly one: string;
  /** The key that shows the view. */
  readonly key: string;
  /** The settings of a new one. */
  readonly created: string;
}

export const kinds: Readonly<Record<Kind, KindWords>> = {
  channels: {
    title: "Channels",
    one: "channel",
    key: "1",
    created: "The channel gets the defaults of CreateChannel and a stream key.",
  },
  stages: { title: "Stages", one: "stage", key: "2", created: "The stage gets the defaults of CreateStage." },
  rooms: { title: "Rooms", one: "room", key: "3", created: "The room gets the defaults of CreateRoom." },
};

export const kindNames = Object.keys(kinds) as readonly Kind[];

/** How many resources of a kind match the search. */
export function matching(state: State, kind: Kind): number {
  return { channels: state.matching, stages: state.matchingStages, rooms: state.matchingRooms }[kind];
}

/** The names of all resources that are shown, by ARN. */
export function namesOf(state: State | undefined): ReadonlyMap<string, string> {
  if (state === undefined) return new Map();
  return new Map([...state.channels, ...state.stages, ...state.rooms].map(({ arn, name }) => [arn, name]));
}
