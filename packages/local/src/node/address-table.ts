/** The table that the command prints when it has started. */
import { resolve } from "node:path";
import { controlPrefix } from "../control/prefix.ts";
import { defaultCredentials } from "../options.ts";
import type { RunningLocalIvs } from "./server.ts";

/**
 * Returns the addresses of a server and its folder of recordings as a table. It shows the default key, which is public.
 * Any other key is a secret.
 */
export function addressTable(
  { url, rtmpUrl, rtmpsUrl }: RunningLocalIvs,
  hasDefaultKey: boolean,
  recordings?: string,
): string {
  const { accessKeyId, secretAccessKey } = defaultCredentials;
  const isPlayed = rtmpUrl !== undefined || rtmpsUrl !== undefined;
  const rows: (readonly [string, string | undefined])[] = [
    ["Endpoint", url],
    ["Console", `${url}/`],
    ["Control API", `${url}${controlPrefix}/openapi.json`],
    ["Chat", url.replace(/^http/, "ws")],
    ["RTMP", rtmpUrl],
    ["RTMPS", rtmpsUrl],
    ["Playback", isPlayed ? `${url} with the path of a channel's playbackUrl` : undefined],
    ["Recordings", recordings && resolve(recordings)],
    ["Access key", hasDefaultKey ? accessKeyId : "as given"],
    ["Secret key", hasDefaultKey ? `${secretAccessKey} (for tests alone)` : undefined],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : `  ${name.padEnd(13)}${value}`)).join("\n");
}
