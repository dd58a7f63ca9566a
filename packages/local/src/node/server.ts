/** Serves a local IVS service over HTTP on Node. */
import { lookup } from "node:dns/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionReset } from "../fault-injection/inject.ts";
import { createServedIvs, type LocalIvs, type ServedIvs } from "../local-ivs.ts";
import { createMedia, type Media } from "../media/media.ts";
import type { RecordingStore } from "../media/recording/store.ts";
import type { RoomLogEntry } from "../messaging/room-log.ts";
import type { LocalIvsOptions } from "../options.ts";
import type { LocalUrls } from "../services/ivs/local-urls.ts";
import { UnfitStateError } from "../simulation/restore.ts";
import type { Certificate } from "./certificate.ts";
import { DataFileError } from "./data-file.ts";
import { createFfmpegThumbnails } from "./ffmpeg-thumbnails.ts";
import { refuseMalformed } from "./malformed.ts";
import { isForPlayers, servePlayer } from "./playback-server.ts";
import { openRecordings } from "./recordings-folder.ts";
import { createRoomLogs } from "./room-logs.ts";
import { type RtmpServer, serveRtmp } from "./rtmp-server.ts";
import { openSqliteStorage } from "./sqlite-storage.ts";
import { isForWebSocket, serveWebSockets } from "./web-sockets.ts";

export interface ServerOptions extends Omit<LocalIvsOptions, "localUrls" | "recordings"> {
  /** Default: 0, which takes any free port. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`, which other machines cannot reach. It is always one of the `allowedHosts`. */
  readonly hostname?: string | undefined;
  /** The file in which the state outlives the process; made where there is none. Default: memory alone. */
  readonly data?: string | undefined;
  /** The folder into which the logs of chat rooms are written. Default: they are not written. */
  readonly chatLogs?: string | undefined;
  /** The folder into which recordings are written, or another store. Default: recordings give events, and no files. */
  readonly recordings?: string | RecordingStore | undefined;
  /** Gets a line for each failure of a recording, and one if thumbnails cannot be made. Default: `console.error`. */
  readonly onRecordingFailure?: ((line: string) => void) | undefined;
  /** The port for encoders that send RTMP; 0 takes any free port. Default: none, and nothing can be played. */
  readonly rtmp?: number | undefined;
  /** The port for encoders that send RTMPS, with its certificate. Default: none. */
  readonly rtmps?: RtmpsOptions | undefined;
  /**
   * With `true`, answers have URLs of this server in `playbackUrl`, and in `ingestEndpoint` if it takes streams. A function
   * gives other URLs. Default: the URLs have the form of those of AWS.
   */
  readonly localUrls?: boolean | LocalIvsOptions["localUrls"];
  /** Is called with a line for each important step of an encoder, without secrets. Default: nothing is told. */
  readonly onEncoder?: ((line: string) => void) | undefined;
}

export interface RtmpsOptions extends Certificate {
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningLocalIvs {
  /** The URL of the server without a slash at its end, for the option `endpoint` of clients. */
  readonly url: string;
  /** The address for encoders, to which a stream key belongs. It is undefined without the option `rtmp`. */
  readonly rtmpUrl?: string;
  /**
   * The address for encoders that encrypt, to which a stream key belongs. It is undefined without the option `rtmps`.
   */
  readonly rtmpsUrl?: string;
  readonly service: LocalIvs;
  /**
   * Cuts open connections, and resolves when the port is free again and the data file is closed.
   * @throws DataFileError if the file cannot be written; the port is free and the file closed in this case, too
   */
  close(): Promise<void>;
}

/**
 * Starts a server.
 * @throws Error of the system if the port cannot be used; TypeError for an invalid option; DataFileError if the data file
 * cannot be used, or if the runtime has no SQLite
 */
export async function startLocalIvs(options: ServerOptions = {}): Promise<RunningLocalIvs> {
  const { recordings } = options;
  if (typeof recordings !== "string") return start(options, recordings);
  const folder = openRecordings(recordings);
  try {
    const server = await start(options, folder);
    return { ...server, close: () => server.close().finally(folder.close) };
  } catch (error) {
    folder.close();
    throw error;
  }
}

async function start(options: ServerOptions, store: RecordingStore | undefined): Promise<RunningLocalIvs> {
  const {
    port = 0,
    hostname = "127.0.0.1",
    rates = true,
    quotas = true,
    data,
    chatLogs,
    recordings: _,
    onRecordingFailure = (line) => console.error(line),
    localUrls,
    rtmp,
    rtmps,
    onEncoder,
    ...serviceOptions
  } = options;
  const { address: listened } = await lookup(hostname);
  // An address may have a zone, as in `fe80::1%eth0`, which no Host header has.
  const own = [hostname, listened].map((name) => name.replace(/%.*$/, ""));
  const allowedHosts = [...(options.allowedHosts ?? []), ...own];
  const roomLogs = chatLogs === undefined ? undefined : createRoomLogs(chatLogs, warnOfLogs);
  const onRoomLog = (entry: RoomLogEntry): void => {
    roomLogs?.write(entry);
    options.onRoomLog?.(entry);
  };
  const storage = data === undefined ? undefined : await openSqliteStorage(data);
  let urls: LocalUrls | undefined;
  const givenUrls = typeof localUrls === "function" ? localUrls : undefined;
  let served: ServedIvs;
  try {
    served = createServedIvs(
      {
        ...serviceOptions,
        localUrls: localUrls === true ? () => urls : givenUrls,
        allowedHosts,
        rates,
        quotas,
        onRoomLog,
        recordings: store,
        onRecordingFailure,
      },
      storage,
      createFfmpegThumbnails(onRecordingFailure),
    );
  } catch (error) {
    quietly(() => storage?.close());
    if (data !== undefined && error instanceof UnfitStateError) throw new DataFileError(data, error.reason);
    throw error;
  }
  const { service, recorder, gate } = served;
  const ports = await openPorts(served, listened, { rtmp, rtmps, onEncoder }).catch(async (error: unknown) => {
    await recorder?.flush();
    quietly(service.close);
    throw error;
  });
  // The globals of the process that imports this stay its own.
  const answer = getRequestListener(answerOrCut(service), { overrideGlobalObjects: false });
  const server = createServer({ shouldUpgradeCallback: isForWebSocket }, (incoming, outgoing) => {
    if (refuseMalformed(incoming, outgoing)) return;
    if (ports !== undefined && isForPlayers(incoming)) {
      servePlayer(ports.media, gate, incoming, outgoing).catch(() => outgoing.destroy());
    } else void answer(incoming, outgoing);
  });
  const webSockets = serveWebSockets(server, service);
  try {
    await listen(server, port, listened);
  } catch (error) {
    await ports?.close();
    await recorder?.flush();
    quietly(service.close);
    throw error;
  }
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      webSockets.close();
    });
    await ports?.close();
    await recorder?.flush();
    roomLogs?.close();
    service.close();
  };
  const url = `http://${host}:${address.port}`;
  urls = { playback: url, ingest: ports?.rtmp?.url };
  return {
    url,
    ...(ports?.rtmp && { rtmpUrl: ports.rtmp.url }),
    ...(ports?.rtmps && { rtmpsUrl: ports.rtmps.url }),
    service,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The media of a service, and its ports for encoders. */
interface Ports {
  readonly media: Media;
  readonly rtmp?: RtmpServer;
  readonly rtmps?: RtmpServer;
  close(): Promise<void>;
}

/** Ends streams of an earlier process. Gives undefined without a port for encoders. @throws Error as `serveRtmp` */
async function openPorts(
  served: ServedIvs,
  hostname: string,
  { rtmp, rtmps, onEncoder = () => {} }: Pick<ServerOptions, "rtmp" | "rtmps" | "onEncoder">,
): Promise<Ports | undefined> {
  if (rtmp === undefined && rtmps === undefined) {
    await served.media.endAbandoned();
    return undefined;
  }
  const media = await createMedia(served.media, { log: onEncoder, recorder: served.recorder });
  const opened: RtmpServer[] = [];
  const close = async (): Promise<void> => {
    await media.close();
    for (const server of opened) await server.close();
  };
  const open = async (port: number, certificate?: Certificate): Promise<RtmpServer> => {
    const server = await serveRtmp(media, { port, hostname, certificate });
    opened.push(server);
    return server;
  };
  try {
    return {
      media,
      ...(rtmp !== undefined && { rtmp: await open(rtmp) }),
      ...(rtmps !== undefined && { rtmps: await open(rtmps.port, rtmps) }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listen(server: Server, port: number, hostname: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      // A connection that cannot be accepted, for want of file descriptors, must not end the process.
      server.on("error", () => {});
      resolve();
    });
  });
}

/** Closes after a failure. An error of closing is dropped, because the first failure is reported. */
function quietly(close: () => void): void {
  try {
    close();
  } catch {
    // The first failure says more.
  }
}

/** Returns the function that answers requests, and resets the connection if a fault rule says so. */
function answerOrCut(service: LocalIvs): (request: Request, env: unknown) => Promise<Response> {
  return async (request, env) => {
    try {
      return await service.fetch(request);
    } catch (error) {
      const aborted = request.signal.aborted;
      if (!(error instanceof ConnectionReset) && !aborted) throw error;
      const { socket } = (env as HttpBindings).incoming;
      if (aborted) socket.destroy();
      else socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
}

function warnOfLogs({ message }: Error): void {
  console.error(`The log of a chat room cannot be written: ${message}`);
}
