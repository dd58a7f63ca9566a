/** Random steps on streams and on the clock. */
import fc from "fast-check";
import { agree, call, control, type Outcome } from "./caller.ts";
import { type Channel, iso, type Reference, Refusal, type Session, startDelay } from "./reference.ts";
import { pick, pickArn, type StepMaker, step } from "./step.ts";

export function shownStream({ id, channelArn, phase, startTime, viewers }: Session): object {
  return {
    channelArn,
    streamId: id,
    state: "LIVE",
    health: phase === "starving" ? "STARVING" : "HEALTHY",
    viewerCount: viewers,
    startTime: iso(startTime ?? Number.NaN),
  };
}

/** Adds the session of an encoder to the reference, with the stream id that the service gave. */
function opened(ref: Reference, channel: Channel, output: unknown, liveAt: number): Session | undefined {
  if (output === undefined) return undefined;
  return ref.open(channel, (output as { streamId: string }).streamId, liveAt);
}

const connect = step("connect", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "channel", number);
  agree(`connect ${arn}`, await control(() => local.streams.connect(arn)), (output) => {
    opened(ref, ref.requireKey(arn), output, Number.POSITIVE_INFINITY);
    return { phase: "created" };
  });
});

export const start = step("start", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "channel", number);
  agree(`start ${arn}`, await control(() => local.streams.start(arn)), (output) => {
    const running = ref.running(arn);
    if (running?.phase === "created") {
      ref.start(running, ref.now);
      return { phase: "live" };
    }
    opened(ref, ref.requireKey(arn), output, ref.now + startDelay);
    return { phase: "created" };
  });
});

const end = step("end", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "channel", number);
  agree(`end ${arn}`, await control(() => local.streams.end(arn)), () => {
    ref.end(ref.requireRunning(arn));
    return { phase: "ended" };
  });
});

const fail = step("fail", pick, async (ref, local, number) => {
  const arn = pickArn(ref, "channel", number);
  agree(`fail ${arn}`, await control(() => local.streams.fail(arn)), (output) => {
    ref.find(ref.channels, arn);
    const session = ref.running(arn) ?? opened(ref, ref.requireKey(arn), output, Number.POSITIVE_INFINITY);
    if (session === undefined) return {};
    session.failed = true;
    session.events.unshift("Stream Failure");
    ref.end(session);
    return { phase: "failed" };
  });
});

const starve = step("starve", fc.tuple(pick, fc.boolean()), async (ref, local, [number, starving]) => {
  const arn = pickArn(ref, "channel", number);
  agree(`starve ${arn}`, await control(() => local.streams.starve(arn, starving)), () => {
    ref.starve(ref.requireRunning(arn), starving);
    return { phase: starving ? "starving" : "live" };
  });
});

const viewers = step(
  "setViewers",
  fc.tuple(pick, fc.integer({ min: -1, max: 9 })),
  async (ref, local, [number, count]) => {
    const arn = pickArn(ref, "channel", number);
    agree(`setViewers ${arn}`, await control(() => local.streams.setViewers(arn, count)), () => {
      ref.requireRunning(arn).viewers = count;
      return {};
    });
  },
);

const stop = step("StopStream", pick, async (ref, local, number) => {
  const channelArn = pickArn(ref, "channel", number);
  agree(`StopStream ${channelArn}`, await call(local, "StopStream", { channelArn }), () => {
    const session = ref.requireRunning(channelArn);
    if (session.phase === "created") throw new Refusal("StreamUnavailable");
    ref.end(session);
    return {};
  });
});

const putMetadata = step("PutMetadata", fc.tuple(pick, fc.boolean()), async (ref, local, [number, tooLong]) => {
  const channelArn = pickArn(ref, "channel", number);
  const metadata = "ä".repeat(tooLong ? 513 : 512);
  agree(`PutMetadata ${channelArn}`, await call(local, "PutMetadata", { channelArn, metadata }), () => {
    ref.find(ref.channels, channelArn);
    if (tooLong) throw new Refusal("ValidationException");
    ref.requireLive(channelArn);
    return {};
  });
});

/** Lists the streams in pages of one, also filtered by health. */
const list = step(
  "ListStreams",
  fc.constantFrom(undefined, "HEALTHY", "STARVING", "UNKNOWN"),
  async (ref, local, health) => {
    const streams: unknown[] = [];
    let nextToken: string | undefined;
    do {
      const input = { maxResults: 1, ...(health && { filterBy: { health } }), ...(nextToken && { nextToken }) };
      const page: Outcome = await call(local, "ListStreams", input);
      if (page.error !== undefined) throw new Error(`ListStreams: ${page.error}`);
      const output = page.output as { streams: unknown[]; nextToken?: string };
      streams.push(...output.streams);
      nextToken = output.nextToken;
    } while (nextToken !== undefined);
    agree("ListStreams", { output: { streams } }, () => {
      const live = ref.sessions.filter(({ phase }) => phase === "live" || phase === "starving").map(shownStream);
      return {
        streams: live.filter((stream) => health === undefined || (stream as { health: string }).health === health),
      };
    });
  },
);

export const pass: StepMaker = step(
  "pass",
  fc.constantFrom(1, 500, 1_999, 2_000, 2_999, 3_000, 86_400_000),
  async (ref, local, milliseconds) => {
    await local.clock.advance(milliseconds);
    ref.advance(milliseconds);
  },
);

export const streamSteps: readonly StepMaker[] = [connect, end, fail, starve, viewers, stop, putMetadata, list];
