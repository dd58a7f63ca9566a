/** Uses every function of `@ivskit/events` in a runtime. Gives the outcome, which is the same in every runtime. */
import {
  answerWebhook,
  type ChannelTimeline,
  eventPattern,
  type IvsEvent,
  isIvsEvent,
  match,
  parseChatLogRecord,
  parseIvsEvent,
  readRecording,
  reduceChannel,
  reduceStage,
  type StageTimeline,
} from "@ivskit/events";

const secret = "a secret of the connection";

/** @param given the events of a local service, in any order */
export async function useEvents(given: readonly unknown[]): Promise<Readonly<Record<string, unknown>>> {
  const events: IvsEvent[] = [];
  const statuses: number[] = [];
  const post = async (body: unknown, key: string): Promise<void> => {
    const headers = { "content-type": "application/json", "x-webhook-secret": key };
    const request = new Request("http://localhost/", { method: "POST", headers, body: JSON.stringify(body) });
    const { status } = await answerWebhook(request, { secret, onEvent: (event) => events.push(event) });
    if (!statuses.includes(status)) statuses.push(status);
  };
  for (const event of given) await post(event, secret);
  await post(given[0], "another secret");
  await post({}, secret);

  let channel: ChannelTimeline | undefined;
  let stage: StageTimeline | undefined;
  for (const event of [...events, ...events]) {
    if (isIvsEvent(event, "IVS Stage Update")) stage = reduceStage(stage, event);
    else channel = reduceChannel(channel, event);
  }
  const recording = {
    version: "v1",
    channel_arn: channel?.resourceArn,
    recording_status: "RECORDING_ENDED",
    media: { hls: { path: "media/hls", playlist: "master.m3u8" } },
  };
  const record = {
    event_timestamp: "2026-11-26T10:00:00Z",
    type: "EVENT",
    version: "1.0",
    payload: { Id: "AbCdEfGhIjKl", SendTime: "2026-11-26T10:00:00Z", EventName: "poll" },
  };
  return {
    statuses,
    names: events.map((event) =>
      match(event, { "IVS Stream State Change": ({ detail }) => detail.event_name }, () => "other"),
    ),
    live: channel?.live?.health,
    starvations: channel?.sessions.map(({ starvations }) => starvations.length),
    publishers: stage?.live?.publishers.length,
    missing: [...(channel?.missing ?? []), ...(stage?.missing ?? [])],
    pattern: eventPattern({ "IVS Stage Update": ["Participant Published"] }),
    playlist: readRecording("prefix", recording).playlist,
    chat: parseChatLogRecord(record).payload,
    refusal: refusalOf(() => parseIvsEvent({ ...Object(given[0]), version: "1" })),
  };
}

function refusalOf(call: () => unknown): string {
  try {
    return `no error: ${call()}`;
  } catch (error) {
    return String(error);
  }
}
