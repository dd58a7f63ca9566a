/** The panel in the middle: the channel, stage or room that is chosen. */
import type { VNode } from "preact";
import { query, type Session, type StageContents, type State } from "./api.ts";
import type { Act } from "./app.tsx";
import { ChannelDetail } from "./channel.tsx";
import { type Kind, kinds, namesOf } from "./kinds.ts";
import { type Loaded, useLoaded } from "./live.ts";
import { RoomDetail } from "./room.tsx";
import { StageDetail, stagePath } from "./stage.tsx";

/** The ARNs of the resources that are chosen, one in each view. */
export type Selection = Partial<Readonly<Record<Kind, string>>>;

/** The chosen resource of a view, or else the first. */
export function chosen<K extends Kind>(
  state: State | undefined,
  kind: K,
  selection: Selection,
): State[K][number] | undefined {
  const resources: State[K] | undefined = state?.[kind];
  return resources?.find(({ arn }) => arn === selection[kind]) ?? resources?.[0];
}

export interface Contents {
  readonly sessions: Loaded<{ sessions: readonly Session[] }>;
  readonly stage: Loaded<StageContents>;
}

/** Loads the sessions of the chosen channel or stage. Only the view that is shown is loaded. */
export function useContents(kind: Kind, state: State | undefined, selection: Selection): Contents {
  const channel = kind === "channels" ? chosen(state, "channels", selection) : undefined;
  const stage = kind === "stages" ? chosen(state, "stages", selection) : undefined;
  return {
    sessions: useLoaded(channel && `/sessions${query({ channelArn: channel.arn, limit: 20 })}`),
    stage: useLoaded(stagePath(stage)),
  };
}

interface Props {
  readonly kind: Kind;
  readonly state: State | undefined;
  readonly selection: Selection;
  readonly contents: Contents;
  readonly now: number | undefined;
  readonly act: Act;
}

export function Detail({ kind, state, selection, contents, now, act }: Props): VNode {
  const [channel, stage, room] = [
    kind === "channels" ? chosen(state, "channels", selection) : undefined,
    kind === "stages" ? chosen(state, "stages", selection) : undefined,
    kind === "rooms" ? chosen(state, "rooms", selection) : undefined,
  ];
  if (channel !== undefined) {
    return <ChannelDetail channel={channel} sessions={contents.sessions} now={now} act={act} />;
  }
  if (stage !== undefined) {
    return <StageDetail stage={stage} contents={contents.stage} now={now} names={namesOf(state)} act={act} />;
  }
  if (room !== undefined) return <RoomDetail key={room.arn} room={room} act={act} />;
  const { one } = kinds[kind];
  return (
    <section class="panel detail" aria-label={`The ${one} that is chosen`}>
      <p class="empty">{state === undefined ? "Loading…" : `No ${one} is chosen.`}</p>
    </section>
  );
}
