/** Shows the chosen channel: its details, state and session history, its chart and picture, and its controls. */

import {
  type Channel as ChannelDetails,
  GetChannelCommand,
  GetStreamSessionCommand,
  type IvsClient,
  ListStreamSessionsCommand,
  type StreamSession,
} from "@ivskit/client-ivs";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { ChatPanel } from "./chat-panel.tsx";
import { Metadata, StreamKeyPanel, Tags } from "./controls.tsx";
import type { ClientConfig } from "./credentials.ts";
import type { ChannelState } from "./live.ts";
import { updatedAt } from "./live.ts";
import {
  formatCount,
  formatDuration,
  formatTime,
  formatTimeOfDay,
  HealthBadge,
  Panel,
  ProblemNote,
  Skeleton,
  StateBadge,
  useResource,
} from "./parts.tsx";
import { Player } from "./player.tsx";
import { ViewersChart } from "./viewers-chart.tsx";

interface ChannelProps {
  readonly client: IvsClient;
  readonly config: ClientConfig;
  readonly channel: ChannelState;
  readonly colours: string;
}

export function Channel({ client, config, channel, colours }: ChannelProps): JSX.Element {
  const { arn, stream } = channel;
  const details = useResource(
    async (abortSignal) => (await client.send(new GetChannelCommand({ arn }), { abortSignal })).channel,
    [client, arn],
  );
  return (
    <article class="channel" aria-label={`Channel ${channel.name}`}>
      <Head channel={channel} details={details.value} />
      <ProblemNote problem={details.problem}>
        <button type="button" onClick={details.reload}>
          Try again
        </button>
      </ProblemNote>
      <div class="wide">
        <Player
          playbackUrl={details.value?.playbackUrl}
          authorized={details.value?.authorized}
          live={stream !== undefined}
        />
        <ViewersChart channel={channel} colours={colours} />
        <History client={client} channel={channel} />
      </div>
      <div class="narrow">
        <Metadata client={client} channel={channel} />
        <ChatPanel config={config} channelName={channel.name} />
        <StreamKeyPanel client={client} channel={channel} ingestEndpoint={details.value?.ingestEndpoint} />
        <Tags client={client} resourceArn={arn} />
      </div>
    </article>
  );
}

function Head({
  channel: { name, arn, stream },
  details,
}: {
  readonly channel: ChannelState;
  readonly details: ChannelDetails | undefined;
}): JSX.Element {
  const uptime = stream?.startTime && (updatedAt.value ?? 0) - stream.startTime.getTime();
  const kind = [details?.type, details && `${details.latencyMode} latency`, details?.authorized && "private"];
  return (
    <header class="head">
      <div>
        <a class="back" href="#all">
          All channels
        </a>
        <h2>{name}</h2>
        <p class="quiet">
          {kind.filter(Boolean).join(" · ").toLowerCase() || "…"}
          <br />
          <code>{arn}</code>
        </p>
      </div>
      <dl class="figures">
        <div>
          <dt>State</dt>
          <dd>
            <StateBadge stream={stream} /> <HealthBadge stream={stream} />
          </dd>
        </div>
        <div>
          <dt>Viewers</dt>
          <dd class="number">{formatCount(stream?.viewerCount)}</dd>
        </div>
        <div>
          <dt>Uptime</dt>
          <dd class="number">{uptime === undefined ? "–" : formatDuration(uptime)}</dd>
        </div>
      </dl>
    </header>
  );
}

/**
 * Shows the sessions of a channel, the newest first, and the events of the chosen session. Both are read again when a
 * stream starts, ends or changes its health.
 */
function History({ client, channel: { arn, stream } }: Pick<ChannelProps, "client" | "channel">): JSX.Element {
  const change = `${stream?.streamId} ${stream?.health}`;
  const chosen = useSignal<string | undefined>(undefined);
  const size = useSignal(10);
  const sessions = useResource(
    (abortSignal) =>
      client.send(new ListStreamSessionsCommand({ channelArn: arn, maxResults: size.value }), { abortSignal }),
    [client, arn, change, size.value],
  );
  const list = sessions.value?.streamSessions;
  const streamId = chosen.value ?? list?.[0]?.streamId;
  return (
    <Panel title="Session history" aside={list && <span class="quiet">newest first</span>}>
      <ProblemNote problem={sessions.problem}>
        <button type="button" onClick={sessions.reload}>
          Try again
        </button>
      </ProblemNote>
      {list === undefined && sessions.problem === undefined && <Skeleton lines={3} />}
      {list?.length === 0 && <p class="empty">This channel has not been live yet. Its sessions will appear here.</p>}
      {list !== undefined && list.length > 0 && (
        <div class="history">
          <ol class="sessions">
            {list.map((session) => (
              <li key={session.streamId}>
                <button
                  type="button"
                  aria-pressed={session.streamId === streamId}
                  onClick={() => {
                    chosen.value = session.streamId;
                  }}
                >
                  <span>{formatTime(session.startTime)}</span>
                  <span class="quiet">
                    {session.endTime === undefined
                      ? "running"
                      : formatDuration(session.endTime.getTime() - (session.startTime?.getTime() ?? 0))}
                  </span>
                  {session.hasErrorEvent && <span class="badge warn">Errors</span>}
                </button>
              </li>
            ))}
            {sessions.value?.nextToken !== undefined && size.value < 100 && (
              <li>
                <button
                  type="button"
                  class="more"
                  onClick={() => {
                    size.value = 100;
                  }}
                >
                  Show older sessions
                </button>
              </li>
            )}
          </ol>
          {streamId !== undefined && <Session client={client} channelArn={arn} streamId={streamId} change={change} />}
        </div>
      )}
    </Panel>
  );
}

interface SessionProps {
  readonly client: IvsClient;
  readonly channelArn: string;
  readonly streamId: string;
  readonly change: string;
}

function Session({ client, channelArn, streamId, change }: SessionProps): JSX.Element {
  const read = useResource(
    async (abortSignal) =>
      (await client.send(new GetStreamSessionCommand({ channelArn, streamId }), { abortSignal })).streamSession,
    [client, channelArn, streamId, change],
  );
  const session = read.value;
  if (session === undefined) return read.problem ? <ProblemNote problem={read.problem} /> : <Skeleton lines={4} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
    <section class="session" aria-label="Events of the session" tabIndex={0}>
      <p class="quiet">{describeIngest(session)}</p>
      <table>
        <caption class="hidden">Events, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Event</th>
            <th scope="col">Kind</th>
          </tr>
        </thead>
        <tbody>
          {session.truncatedEvents?.map(({ eventTime, name, type, code }, index) => (
            <tr key={`${eventTime?.getTime()} ${name} ${index}`} class={isBad(name) ? "bad" : ""}>
              <td class="number">{formatTimeOfDay(eventTime)}</td>
              <td>
                {name}
                {code !== undefined && <code> {code}</code>}
              </td>
              <td class="quiet">{type?.replace(/^IVS (Stream )?| Change$/g, "")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function describeIngest({ ingestConfiguration, streamId }: StreamSession): string {
  const { video } = ingestConfiguration ?? {};
  if (video === undefined) return streamId ?? "";
  const { videoWidth, videoHeight, targetFramerate, targetBitrate = 0, codec, encoder } = video;
  const parts = [
    `${videoWidth}×${videoHeight} at ${targetFramerate}/s`,
    `${Math.round(targetBitrate / 1e4) / 100} Mbit/s`,
    codec,
    encoder,
  ];
  return parts.filter(Boolean).join(" · ");
}

function isBad(name = ""): boolean {
  return /Failure|Starvation Start|Limit/.test(name);
}
