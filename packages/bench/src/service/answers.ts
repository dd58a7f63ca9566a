/** The responses of the service in the benchmark, with the same members and length as those of Amazon IVS. */

const account = "arn:aws:ivs:us-west-2:123456789012";

export const channelArn: string = `${account}:channel/abcdABCDefgh`;

const summary = (arn: string, name: string): object => ({
  arn,
  name,
  latencyMode: "LOW",
  type: "STANDARD",
  authorized: false,
  insecureIngest: false,
  preset: "",
  playbackRestrictionPolicyArn: "",
  recordingConfigurationArn: `${account}:recording-configuration/ABcdef34ghIJ`,
  tags: { environment: "production", team: "live" },
});

/** The response of GetChannel. */
export const channelAnswer: string = JSON.stringify({
  channel: {
    ...summary(channelArn, "my-first-channel"),
    ingestEndpoint: "a1b2c3d4e5f6.global-contribute.live-video.net",
    playbackUrl:
      "https://a1b2c3d4e5f6.us-west-2.playback.live-video.net/api/video/v1/us-west-2.123456789012.channel.abcdABCDefgh.m3u8",
    srt: { endpoint: "a1b2c3d4e5f6.srt.live-video.net", passphrase: "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" },
  },
});

/** The items of ListChannels. */
export function channelSummaries(count: number): string {
  const items = Array.from({ length: count }, (_, index) =>
    summary(`${account}:channel/${index.toString().padStart(12, "0")}`, `channel-${index}`),
  );
  return JSON.stringify(items);
}

/** The items of ListStreamSessions, with two timestamps in each. */
export function streamSessionsAnswer(count: number): string {
  const streamSessions = Array.from({ length: count }, (_, index) => ({
    streamId: `st-${index.toString().padStart(24, "0")}`,
    startTime: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
    endTime: new Date(1_700_000_030_000 + index * 60_000).toISOString(),
    hasErrorEvent: index % 7 === 0,
  }));
  return JSON.stringify({ streamSessions });
}

const pageSize = 100;
/** The number of channels in a listing. */
export const listedChannels = 100_000;

const items = channelSummaries(pageSize);

/** A page of ListChannels. Every page has the same channels, since only their number matters. */
export function listAnswer({ nextToken = "0" }: { readonly nextToken?: string }): string {
  const next = Number(nextToken) + 1;
  const token = next < listedChannels / pageSize ? `,"nextToken":"${next}"` : "";
  return `{"channels":${items}${token}}`;
}
