/** Reads all channels of a service by its operations. */
import { signed } from "../sign.ts";
import { anything, type KnownChannel } from "./writer.ts";

export type FoundChannel = KnownChannel & { readonly sessionEvents: readonly string[] };

interface Answers {
  ListChannels: { channels: { arn: string; name: string; tags: Record<string, string> }[]; nextToken?: string };
  ListStreamKeys: { streamKeys: { arn: string }[] };
  GetStreamSession: {
    streamSession: { streamId: string; endTime?: string; truncatedEvents: { name: string }[] };
  };
  BatchGetStreamKey: { streamKeys: { arn: string }[] };
}

/** Undefined where the service answers 404. */
export async function ask<Name extends keyof Answers>(
  url: string,
  operation: Name,
  input: object,
): Promise<Answers[Name] | undefined> {
  const response = await fetch(signed(`${url}/${operation}`, JSON.stringify(input)));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${operation}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answers[Name];
}

/** Every channel with all that belongs to it, by ARN. Throws for one with more than one key. */
export async function findAll(url: string): Promise<Map<string, FoundChannel>> {
  const channels: Answers["ListChannels"]["channels"] = [];
  let nextToken: string | undefined;
  do {
    const page = await ask(url, "ListChannels", { maxResults: 20, nextToken });
    channels.push(...(page?.channels ?? []));
    nextToken = page?.nextToken;
  } while (nextToken !== undefined);
  const found = await Promise.all(channels.map((channel) => findChannel(url, channel)));
  return new Map(found.map((channel) => [channel.arn, channel]));
}

async function findChannel(
  url: string,
  { arn, name, tags }: { arn: string; name: string; tags: Record<string, string> },
): Promise<FoundChannel> {
  const [keys, latest] = await Promise.all([
    ask(url, "ListStreamKeys", { channelArn: arn }),
    ask(url, "GetStreamSession", { channelArn: arn }),
  ]);
  const [key, second] = keys?.streamKeys ?? [];
  if (second !== undefined) throw new Error(`${arn} has two keys`);
  const session = latest?.streamSession;
  return {
    arn,
    name,
    tags,
    keyArn: key?.arn,
    streamId: session?.endTime === undefined ? session?.streamId : undefined,
    endedStreamId: session?.endTime === undefined ? undefined : session.streamId,
    sessionEvents: (session?.truncatedEvents ?? []).map((event) => event.name),
  };
}

export function matches(found: FoundChannel | undefined, known: KnownChannel | undefined): boolean {
  if (found === undefined || known === undefined) return found === known;
  const same = (left: string | undefined, right: string | undefined): boolean =>
    right === anything ? left !== undefined : left === right;
  // A live stream hides the one that ended before it.
  const ended = found.streamId !== undefined || same(found.endedStreamId, known.endedStreamId);
  return (
    found.name === known.name &&
    JSON.stringify(Object.entries(found.tags).sort()) === JSON.stringify(Object.entries(known.tags).sort()) &&
    same(found.keyArn, known.keyArn) &&
    same(found.streamId, known.streamId) &&
    ended
  );
}
