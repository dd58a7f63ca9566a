/** Puts resources into a service: each one through the operation that creates such a thing, in an order that holds. */

import type { Contract } from "../basics/contract.ts";
import { Fault } from "../basics/service-error.ts";
import { shapeOf, validate } from "../http/validation/validate.ts";
import type { StreamControls } from "../services/ivs/controls.ts";
import { createAdConfiguration } from "../services/ivs/operations/ad-configurations.ts";
import { createChannel } from "../services/ivs/operations/channels.ts";
import { importPlaybackKeyPair } from "../services/ivs/operations/playback-keys.ts";
import { createPlaybackRestrictionPolicy } from "../services/ivs/operations/playback-restriction-policies.ts";
import { createRecordingConfiguration } from "../services/ivs/operations/recording-configurations.ts";
import type { StageControls } from "../services/ivs-realtime/controls.ts";
import { seedRealtime } from "../services/ivs-realtime/seed.ts";
import { seedLoggingConfiguration, seedRoom } from "../services/ivschat/seed.ts";
import type { ResourceKind } from "../simulation/kinds.ts";
import { arnNamed, withArns } from "../simulation/seed-arns.ts";
import type { Service } from "../simulation/world.ts";
import type { Seed, SeedChannel, SeedLoggingConfiguration, SeedResult, SeedRoom } from "./seed-types.ts";
import { controlShapes } from "./shapes.ts";

/** How seeded streams are started, and how participants get on stages. */
export interface SeedControls {
  readonly streams: StreamControls;
  readonly stages: StageControls;
}

type StartStream = StreamControls["start"];

/**
 * Creates the resources of a seed. The whole seed is validated with the shapes of the model before.
 * @throws Fault that names the place in the seed: ValidationException, ConflictException for an ARN that already
 * exists, and the faults of the operations that create resources
 */
export async function seedService(service: Service, data: unknown, controls: SeedControls): Promise<SeedResult> {
  const unknown = unknownMember(controlShapes, "Seed", data, "");
  if (unknown !== undefined) throw new Fault("ValidationException", `Value at '${unknown}': no such member`);
  const seed = validate(controlShapes, "Seed", data) as Seed;
  const created: Record<string, number> = {};
  const each = async <Item, Made>(
    list: keyof Seed,
    make: (item: Item) => Made | Promise<Made>,
    items = seed[list] as readonly Item[] | undefined,
  ): Promise<Made[]> => {
    const made: Made[] = [];
    for (const [index, item] of (items ?? []).entries()) {
      made.push(await at(`${list}.${index + 1}`, () => service.clock.atOneMoment(() => make(item))));
    }
    created[list] = made.length;
    return made;
  };
  await each("recordingConfigurations", (item: SeedItem<"recordingConfigurations">) =>
    createRecordingConfiguration(
      withArns(service, service.state.recordingConfigurations, [["recording-configuration", item.arn]]),
      item,
    ),
  );
  await each("playbackRestrictionPolicies", (item: SeedItem<"playbackRestrictionPolicies">) =>
    createPlaybackRestrictionPolicy(
      withArns(service, service.state.playbackRestrictionPolicies, [["playback-restriction-policy", item.arn]]),
      item,
    ),
  );
  await each("adConfigurations", (item: SeedItem<"adConfigurations">) =>
    createAdConfiguration(withArns(service, service.state.adConfigurations, [["ad-configuration", item.arn]]), item),
  );
  await each("playbackKeyPairs", (item: SeedItem<"playbackKeyPairs">) =>
    importPlaybackKeyPair(withArns(service, service.state.playbackKeys, [["playback-key", item.arn]]), item),
  );
  const channels = await each("channels", (item: SeedChannel) => seedChannel(service, item, controls.streams.start));
  await each("loggingConfigurations", (item: SeedLoggingConfiguration) => seedLoggingConfiguration(service, item));
  const rooms = await each("rooms", (item: SeedRoom) => seedRoom(service, item));
  const stages = await seedRealtime(service, each, controls.stages);
  return { created, channels, rooms, stages };
}

type SeedItem<List extends keyof Seed> = NonNullable<Seed[List]>[number];

async function seedChannel(
  service: Service,
  item: SeedChannel,
  start: StartStream,
): Promise<{ readonly arn: string; readonly name: string }> {
  // Asked for anew with each item: a reset may have come in between.
  const { state } = service;
  const { streamKey, stream, recordingConfiguration, playbackRestrictionPolicy, adConfiguration, ...given } = item;
  const input = {
    ...given,
    ...named("recordingConfiguration", recordingConfiguration, state.recordingConfigurations),
    ...named("playbackRestrictionPolicy", playbackRestrictionPolicy, state.playbackRestrictionPolicies),
    ...named("adConfiguration", adConfiguration, state.adConfigurations),
  };
  const arns: [ResourceKind, string | undefined][] = [
    ["channel", item.arn],
    ["stream-key", streamKey?.arn],
  ];
  const { channel, streamKey: key } = createChannel(withArns(service, state.channels, arns), input);
  const { arn = "", name = "" } = channel ?? {};
  const record = state.streamKeys.get(key?.arn ?? "");
  if (record !== undefined && streamKey !== undefined) {
    const { value = record.value, tags = record.tags } = streamKey;
    state.streamKeys.set(record.arn, { ...record, value, tags });
  }
  if (stream !== undefined) {
    const { video, audio, viewerCount, reconnect, priority } = stream;
    await start(arn, { video, audio, viewerCount, reconnect, priority });
  }
  return { arn, name };
}

/** The ARN of the resource of this name, under the member that takes it. */
function named(
  kind: string,
  name: string | undefined,
  resources: { values(): Iterable<{ readonly arn: string; readonly name: string }> },
): Record<string, string> {
  return name === undefined ? {} : { [`${kind}Arn`]: arnNamed(kind, name, resources) };
}

async function at<T>(place: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.name, `In ${place}: ${error.message}`);
  }
}

/** The path of the first member that the shape does not know: in a seed it is a slip of the pen. */
function unknownMember(
  shapes: Contract["shapes"],
  shapeName: string,
  value: unknown,
  path: string,
): string | undefined {
  const { members, member } = shapeOf(shapes, shapeName);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return (
      member &&
      first(value.entries(), ([index, item]) =>
        unknownMember(shapes, member.target, item, `${path}.${index + 1}.member`),
      )
    );
  }
  if (members === undefined) return undefined;
  return first(Object.entries(value), ([name, item]) => {
    const here = path === "" ? name : `${path}.${name}`;
    const target = Object.hasOwn(members, name) ? members[name]?.target : undefined;
    return target === undefined ? here : unknownMember(shapes, target, item, here);
  });
}

function first<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
