/** One channel: its stream, what can be done to it, and its sessions. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { Action } from "./action.tsx";
import type { Channel, Session } from "./api.ts";
import type { Act } from "./app.tsx";
import { Badge } from "./badge.tsx";
import { Fact } from "./fact.tsx";
import type { Loaded } from "./live.ts";
import { Picture } from "./picture.tsx";
import { Sessions } from "./sessions.tsx";
import { duration, idOf, viewers } from "./text.ts";

interface Props {
  readonly channel: Channel;
  readonly sessions: Loaded<{ sessions: readonly Session[] }>;
  readonly now: number | undefined;
  readonly act: Act;
}

export function ChannelDetail({ channel, sessions, now, act }: Props): VNode {
  const { arn, name, stream, type, latencyMode, authorized, playbackUrl, recordingConfigurationArn } = channel;
  return (
    <section class="panel detail" aria-labelledby="detail-title">
      <div class="title">
        <h2 id="detail-title">{name || idOf(arn)}</h2>
        <Badge phase={stream?.phase} />
        <p class="soft number">
          {stream?.startTime && now !== undefined && (
            <>
              {viewers(stream.viewerCount)} · {duration(now - Date.parse(stream.startTime))}
            </>
          )}
        </p>
      </div>
      <Actions channel={channel} act={act} />
      {isOnAir(channel) && <Picture key={stream?.startTime} channel={channel} />}
      <dl class="facts-list">
        <Fact label="ARN" value={arn} />
        <Fact label="Playback" value={playbackUrl} />
        <dt>Settings</dt>
        <dd>
          {type}, {latencyMode.toLowerCase()} latency, {authorized ? "private" : "public"},{" "}
          {recordingConfigurationArn === "" ? "not recorded" : `recorded by ${idOf(recordingConfigurationArn)}`}
        </dd>
      </dl>
      <Sessions sessions={sessions} total={channel.sessionCount} now={now} />
    </section>
  );
}

function isOnAir({ stream }: Channel): boolean {
  return stream?.phase === "live" || stream?.phase === "starving";
}

function Actions({ channel, act }: { readonly channel: Channel; readonly act: Act }): VNode {
  const { arn: channelArn, stream } = channel;
  const name = channel.name || idOf(channelArn);
  const phase = stream?.phase;
  const isLive = isOnAir(channel);
  const starving = phase === "starving";
  const [count, setCount] = useState("");
  const setViewers = (event: Event): void => {
    event.preventDefault();
    if (!isLive || count === "") return;
    void act(`${name}: ${viewers(Number(count))}`, "/streams/viewers", { channelArn, viewerCount: Number(count) });
    setCount("");
  };
  return (
    <fieldset class="actions">
      <legend class="unseen">The channel's stream</legend>
      <Action
        id="start"
        label="Start"
        shortcut="s"
        primary={!isLive}
        allowed={!isLive}
        why="It is live already"
        onRun={() => act(`${name} is live`, "/streams/start", { channelArn })}
      />
      <Action
        id="starve"
        label={starving ? "Recover" : "Starve"}
        shortcut="w"
        allowed={isLive}
        why="It is not live"
        onRun={() =>
          act(starving ? `${name} recovers` : `${name} starves`, "/streams/starve", { channelArn, starving: !starving })
        }
      />
      <Action
        id="end"
        label="End"
        shortcut="e"
        allowed={phase !== undefined}
        why="It is offline"
        onRun={() => act(`${name} has ended`, "/streams/end", { channelArn })}
      />
      <Action
        id="fail"
        label="Fail"
        shortcut="f"
        allowed
        onRun={() => act(`${name} has failed`, "/streams/fail", { channelArn })}
      />
      <form class="viewers" onSubmit={setViewers}>
        <label class="field">
          <span class="unseen">Viewers; -1 for a count that timed out</span>
          <input
            id="viewers"
            type="number"
            min="-1"
            step="1"
            placeholder={isLive ? String(stream?.viewerCount ?? 0) : "viewers"}
            value={count}
            onInput={(event) => setCount(event.currentTarget.value)}
          />
        </label>
        <button type="submit" aria-disabled={!isLive} title={isLive ? "Viewers (v)" : "It is not live"}>
          Set viewers
        </button>
      </form>
    </fieldset>
  );
}
