/** `ivskit events tail`: prints the events of a local service as they happen. */
import { type IvsEvent, parseIvsEvent } from "@ivskit/events";
import { type Command, Option } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import { type EndpointOptions, localUrl, namedEndpoint } from "../../options/connection.ts";
import { interruptible } from "../../options/interruption.ts";
import { arnReader, readCount, readSeconds, readUrl } from "../../options/values.ts";
import { notice, type OutputOptions } from "../../output/print.ts";
import { printable } from "../../output/printable.ts";
import { addCommand } from "../command.ts";
import { localEvents } from "./local-events.ts";
import { detailTypes, onAws } from "./on-aws.ts";

interface Options extends OutputOptions, EndpointOptions {
  readonly channel?: string;
  readonly type?: string;
  readonly count?: number;
  readonly for?: number;
}

export function addEventsTail(parent: Command): void {
  const description = "Prints the events of a local service, until Ctrl-C. For AWS, it says how to follow them.";
  addCommand(parent, "tail", description)
    .option("--endpoint <url>", "the URL of the local service; default: AWS_ENDPOINT_URL", readUrl)
    .option("--local", `follow the local service at ${localUrl} or --endpoint`)
    .option("--channel <arn>", "only events of this channel", arnReader("channel"))
    .addOption(new Option("--type <type>", "only events of this detail type").choices(detailTypes))
    .option("--count <number>", "end after so many events", readCount)
    .option("--for <seconds>", "end after this time", readSeconds)
    .action(async (options: Options) => {
      const { channel: channelArn, type: detailType, count = Number.POSITIVE_INFINITY } = options;
      const endpoint = namedEndpoint(options);
      if (endpoint === undefined) throw new CliError(onAws(channelArn, detailType));
      await interruptible(async (signal) => {
        notice(`Waits for events of ${endpoint}${channelArn ? ` for ${channelArn}` : ""}. Ctrl-C ends it.`);
        let left = count;
        for await (const json of localEvents(endpoint, { channelArn, detailType }, signal)) {
          console.log(options.json ? JSON.stringify(json) : lineOf(parseIvsEvent(json)));
          if (--left === 0) return;
        }
      }, options.for);
    });
}

/** Returns the time of the event, its detail type, its name and its resource. */
function lineOf(event: IvsEvent): string {
  const { time, "detail-type": type, resources, detail } = event;
  const { event_name, recording_status, limit_name } = detail as object as Readonly<Record<string, unknown>>;
  const name = event_name ?? recording_status ?? limit_name ?? "";
  return printable([time, type, name, ...resources].join("  "));
}
