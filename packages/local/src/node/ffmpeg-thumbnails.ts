/** Makes thumbnails with ffmpeg, if it is installed. */
import { spawn } from "node:child_process";
import type { ThumbnailMaker } from "../media/recording/thumbnail-maker.ts";

const timeoutMs = 10_000;
const maxBytes = 8 * 1024 * 1024;

/** @param log gets one line if ffmpeg is not installed, and one for each segment that cannot be decoded */
export function createFfmpegThumbnails(log: (line: string) => void, program = "ffmpeg"): ThumbnailMaker {
  let isAvailable: Promise<boolean> | undefined;
  return {
    isAvailable: () => {
      isAvailable ??= run(program, ["-version"], undefined).then(
        () => true,
        () => {
          log("Recordings have no thumbnails, since ffmpeg is not installed");
          return false;
        },
      );
      return isAvailable;
    },
    make: (segment) =>
      run(program, toJpeg, segment).catch(({ message }: Error) => {
        log(`A thumbnail was not made: ${message}`);
        return undefined;
      }),
  };
}

const toJpeg = [
  "-v",
  "error",
  "-f",
  "mpegts",
  "-i",
  "pipe:0",
  "-frames:v",
  "1",
  "-f",
  "image2",
  "-c:v",
  "mjpeg",
  "pipe:1",
];

/**
 * Returns the output of the program.
 * @throws Error if the program cannot be started, fails, writes too much or takes too long
 */
async function run(program: string, args: readonly string[], input: Uint8Array | undefined): Promise<Uint8Array> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], timeout: timeoutMs, killSignal: "SIGKILL" });
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) child.kill("SIGKILL");
    else chunks.push(chunk);
  });
  // A write may fail, because ffmpeg stops reading when it has the picture.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0 || (input !== undefined && size === 0))
    throw new Error(`${program} ended with the status ${status}`);
  return Buffer.concat(chunks);
}
