/** A local service with a port for encoders, and the programs that use it: encoders, viewers, the official client. */
import { Ivs } from "@aws-sdk/client-ivs";
import { type EncoderOptions, type RunningEncoder, startEncoder } from "@ivskit/tooling/encoder";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import type { AvcConfiguration } from "../../src/media/flv/avc.ts";
import { type RunningLocalIvs, type ServerOptions, startLocalIvs } from "../../src/node/index.ts";

/** A configuration of video, for tests that have no encoder. */
export const video: AvcConfiguration = {
  codec: "avc1.4d401f",
  profile: "Main",
  level: "3.1",
  width: 640,
  height: 360,
  lengthBytes: 4,
  parameterSets: [],
};

export interface Channel {
  readonly arn: string;
  /** A secret. */
  readonly streamKey: string;
  /** The playback URL on the port of the service. */
  readonly playbackUrl: string;
}

export interface MediaFixture {
  readonly ivs: Ivs;
  readonly server: RunningLocalIvs;
  /** The lines that the service has written about encoders since the test began. */
  readonly log: readonly string[];
  newChannel(input?: Parameters<Ivs["createChannel"]>[0]): Promise<Channel>;
  /** Starts an encoder, which is stopped after the test. */
  encode(streamKey: string, options?: Partial<EncoderOptions>): RunningEncoder;
  /** Sends a stream, and waits until it can be watched. */
  goLive(channel: Channel, options?: Partial<EncoderOptions>): Promise<RunningEncoder>;
  stateOf(channel: Channel): Promise<string>;
}

/** One server for a test file, which is emptied before every test. */
export function useMedia(options: ServerOptions = {}): MediaFixture {
  let server: RunningLocalIvs;
  let ivs: Ivs;
  const log: string[] = [];
  const encoders: RunningEncoder[] = [];
  beforeAll(async () => {
    const onEncoder = (line: string): void => void log.push(line);
    server = await startLocalIvs({ rtmp: 0, rates: false, quotas: false, onEncoder, ...options });
    ivs = new Ivs({ endpoint: server.url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
  });
  beforeEach(async () => {
    await server.service.reset();
    log.length = 0;
  });
  afterEach(async () => {
    for (const encoder of encoders.splice(0)) await encoder.stop("cut");
  });
  afterAll(async () => {
    ivs?.destroy();
    await server?.close();
  });
  const fixture: MediaFixture = {
    log,
    get ivs() {
      return ivs;
    },
    get server() {
      return server;
    },
    async newChannel(input = {}) {
      const { channel, streamKey } = await ivs.createChannel(input);
      const { pathname } = new URL(channel?.playbackUrl ?? "");
      return { arn: channel?.arn ?? "", streamKey: streamKey?.value ?? "", playbackUrl: `${server.url}${pathname}` };
    },
    encode(streamKey, more = {}) {
      const encoder = startEncoder({ url: server.rtmpUrl ?? "", streamKey, ...more });
      encoders.push(encoder);
      return encoder;
    },
    async goLive(channel, more) {
      const encoder = fixture.encode(channel.streamKey, more);
      await encoder.published;
      await expect.poll(() => fixture.stateOf(channel), { timeout: 30_000 }).toBe("LIVE");
      return encoder;
    },
    stateOf: async ({ arn }) =>
      ivs.getStream({ channelArn: arn }).then(
        ({ stream }) => stream?.state ?? "",
        (error: Error) => error.name,
      ),
  };
  return fixture;
}

/** A player without a picture: it reads playlists, and the segments in them. */
export async function watch(playbackUrl: string, init: RequestInit = {}): Promise<Watching> {
  const multivariant = await fetch(playbackUrl, init);
  if (multivariant.status !== 200) return { status: multivariant.status, body: await multivariant.text() };
  const text = await multivariant.text();
  const playlistUrl = new URL(lastLine(text), playbackUrl).href;
  return { status: 200, body: text, playlistUrl };
}

export interface Watching {
  readonly status: number;
  readonly body: string;
  readonly playlistUrl?: string;
}

/** The newest segment in a playlist. */
export async function newestSegment(playlistUrl: string, init: RequestInit = {}): Promise<Buffer> {
  const playlist = await (await fetch(playlistUrl, init)).text();
  const name = playlist.split("\n").findLast((line) => line.endsWith(".ts")) ?? "";
  const response = await fetch(new URL(name, playlistUrl), init);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
