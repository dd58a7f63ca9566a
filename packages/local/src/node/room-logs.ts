/**
 * Writes the logs of rooms into a folder: one folder for each bucket, log group or delivery stream, and below it the names
 * that the real service uses.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-logging.html
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { resourceOf } from "../basics/arn.ts";
import type { RoomLogEntry } from "../messaging/room-log.ts";
import { createFolder } from "./create-folder.ts";

export interface RoomLogs {
  readonly write: (entry: RoomLogEntry) => void;
  /** Writes the records that wait. */
  close(): void;
}

/** The milliseconds for which records for buckets wait. On AWS they wait for five minutes. */
const bucketDelayMs = 5000;

/** The number of waiting records with which a file of a bucket is written earlier. */
const bucketRecords = 1000;

interface Waiting {
  /** The latest entry. */
  readonly entry: RoomLogEntry;
  readonly lines: string[];
}

/** @param onError is called if a file cannot be written; its records are lost */
export function createRoomLogs(folder: string, onError: (error: Error) => void): RoomLogs {
  const waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let files = 0;

  const attempt = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      onError(error as Error);
    }
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [key, { entry, lines }] of [...waiting]) {
      waiting.delete(key);
      files++;
      const path = join(folder, bucketFile(entry, files));
      attempt(() => {
        createFolder(dirname(path));
        writeFileSync(path, gzipSync(lines.join("")));
      });
    }
  };

  const append = (path: string, line: string): void =>
    attempt(() => {
      createFolder(dirname(path));
      appendFileSync(path, line);
    });

  return {
    write(entry) {
      const line = `${JSON.stringify(entry.record)}\n`;
      const { cloudWatchLogs, firehose, s3 } = entry.destination;
      const id = roomId(entry);
      if (cloudWatchLogs) {
        append(join(folder, name(cloudWatchLogs.logGroupName), "aws/IVSChatLogs/1.0", `room_${id}`), line);
      }
      if (firehose) append(join(folder, name(firehose.deliveryStreamName), `room_${id}`), line);
      if (s3) {
        const key = `${s3.bucketName} ${entry.roomArn}`;
        const lines = waiting.get(key)?.lines ?? [];
        lines.push(line);
        // The file has the time of its latest record.
        waiting.set(key, { entry, lines });
        if (lines.length >= bucketRecords) flush();
        else timer ??= setTimeout(flush, bucketDelayMs).unref();
      }
    },
    close: flush,
  };
}

function bucketFile({ destination, record, roomArn }: RoomLogEntry, number: number): string {
  const [, , , region = "", account = ""] = roomArn.split(":");
  const room = `room_${resourceOf(roomArn).id}`;
  const [date = "", time = ""] = record.event_timestamp.split("T");
  const hour = time.slice(0, 2);
  const moment = `${date.replaceAll("-", "")}T${time.slice(0, 5).replace(":", "")}Z`;
  const unique = `${process.pid.toString(36)}${number.toString(36).padStart(4, "0")}`;
  const file = `${account}_IVSChatLogs_1.0_${region}_${room}_${moment}_${unique}.log.gz`;
  const folders = ["AWSLogs", account, "IVSChatLogs/1.0", region, room, ...date.split("-"), hour];
  return join(name(destination.s3?.bucketName ?? ""), ...folders, file);
}

function roomId({ roomArn }: RoomLogEntry): string {
  return resourceOf(roomArn).id;
}

/** The name of a folder. Names of log groups may have slashes, and dots that would lead out of the folder. */
function name(text: string): string {
  const encoded = encodeURIComponent(text);
  return /^\.+$/.test(encoded) ? encoded.replaceAll(".", "%2E") : encoded;
}
