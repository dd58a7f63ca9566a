/** The chapter of the demo about live pictures: a small encoder sends a stream by RTMP, and the dashboard plays it. */
import { randomBytes } from "node:crypto";
import { type RunningEncoder, startEncoder } from "./encoder.ts";
import { type Outcome, type Program, runProgram } from "./sample-programs.ts";

/** The program that watches. When it prints `ready`, the encoder must begin. */
export const pictureProgram: Program = {
  runtime: "Browser",
  app: "@ivskit/app-browser",
  command: ["node", "src/node/watch-story.ts"],
};

/** The name of the channel that `showLivePicture` creates. */
export const pictureChannelName = "opening-night";

/** A local service that takes encoders, and whose answers have its own URLs. */
export interface PictureServer {
  readonly rtmpUrl?: string;
  readonly service: { seed(data: object): Promise<unknown> };
}

/**
 * Creates a channel, and runs `pictureProgram` with an encoder.
 *
 * @param environment of the program, which calls the service
 * @param from a folder of the package that declares the dependency on the app
 * @param onLine receives each line of the program's output
 */
export async function showLivePicture(
  server: PictureServer,
  environment: Readonly<Record<string, string>>,
  from: string,
  onLine: (line: string) => void = () => {},
): Promise<Outcome> {
  const name = pictureChannelName;
  const streamKey = `sk_us-west-2_${randomBytes(16).toString("hex")}`;
  await server.service.seed({ channels: [{ name, streamKey: { value: streamKey } }] });
  let encoder: RunningEncoder | undefined;
  const follow = (line: string): void => {
    onLine(line);
    if (line.startsWith("ready")) encoder = startEncoder({ url: server.rtmpUrl ?? "", streamKey });
  };
  try {
    return await runProgram(pictureProgram, { ...environment, CHANNEL_NAME: name }, from, follow);
  } finally {
    await encoder?.stop();
  }
}
