/** StartComposition, GetComposition, ListCompositions, StopComposition. */
import type {
  DestinationConfiguration,
  GetCompositionRequest,
  GetCompositionResponse,
  ListCompositionsRequest,
  ListCompositionsResponse,
  StartCompositionRequest,
  StartCompositionResponse,
  StopCompositionRequest,
  StopCompositionResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isSeen } from "../../../simulation/visibility.ts";
import { awaitStart, runningCompositions, stopComposition as stop } from "../compositions/compositions.ts";
import { wholeLayout } from "../compositions/layouts.ts";
import type { Broadcasts } from "../ports.ts";
import type { CompositionRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

export function startComposition(
  world: RealtimeWorld,
  input: Valid<StartCompositionRequest>,
  broadcasts: Broadcasts,
): StartCompositionResponse {
  const { compositions } = world.state;
  const { idempotencyToken } = input;
  if (idempotencyToken !== undefined) {
    // The output of the first call was lost, so it is returned again.
    for (const { value } of compositions.where("idempotencyToken", idempotencyToken).after(0)) {
      return { composition: value };
    }
  }
  const tags = newTags(input.tags);
  const layout = wholeLayout(input.layout);
  const { arn: stageArn } = findPresent(world, world.state.stages, input.stageArn);
  checkDestinations(world, broadcasts, input.destinations);
  checkQuota(world, "compositions", runningCompositions(world).length);
  const composition: CompositionRecord = {
    arn: newArn(world, "composition"),
    stageArn,
    layout,
    state: "STARTING",
    destinations: input.destinations.map((configuration) => ({
      id: world.random.alphanumeric(12),
      state: "STARTING",
      configuration: wholeDestination(configuration),
    })),
    tags,
    ...(idempotencyToken === undefined ? {} : { idempotencyToken }),
  };
  compositions.set(composition.arn, composition);
  appear(world, composition.arn);
  awaitStart(world, composition);
  return { composition };
}

export function getComposition(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetCompositionRequest>,
): GetCompositionResponse {
  return { composition: findSeen(world, world.state.compositions, input.arn) };
}

/** @throws ServiceError ConflictException for two filters */
export function listCompositions(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListCompositionsRequest>,
): ListCompositionsResponse {
  const { filterByStageArn, filterByEncoderConfigurationArn } = input;
  if (filterByStageArn !== undefined && filterByEncoderConfigurationArn !== undefined) {
    throw new ServiceError("ConflictException", "Only one filter may be given at a time");
  }
  const { compositions } = world.state;
  const wanted = filterByStageArn === undefined ? compositions : compositions.where("stageArn", filterByStageArn);
  const { items, ...rest } = page(wanted, input, {
    list: ["ListCompositions", filterByStageArn, filterByEncoderConfigurationArn],
    size: 100,
    where: (composition) =>
      isSeen(world, composition.arn) &&
      (filterByEncoderConfigurationArn === undefined || usesEncoder(composition, filterByEncoderConfigurationArn)),
  });
  return { compositions: items, ...rest };
}

/**
 * @throws ServiceError ResourceNotFoundException; ConflictException for a composition that is neither STARTING nor
 * ACTIVE
 */
export function stopComposition(world: RealtimeWorld, input: Valid<StopCompositionRequest>): StopCompositionResponse {
  const composition = findPresent(world, world.state.compositions, input.arn);
  const { arn, state } = composition;
  if (state !== "STARTING" && state !== "ACTIVE") {
    throw new ServiceError("ConflictException", `Composition: ${arn} is ${state}, and cannot be stopped`);
  }
  stop(world, composition);
  return {};
}

function usesEncoder({ destinations }: CompositionRecord, arn: string): boolean {
  return destinations.some(({ configuration: { s3, channel } }) =>
    [channel?.encoderConfigurationArn, ...(s3?.encoderConfigurationArns ?? [])].includes(arn),
  );
}

/**
 * @throws ServiceError ValidationException, ResourceNotFoundException, ConflictException for a channel that is in use
 */
function checkDestinations(
  world: RealtimeWorld,
  broadcasts: Broadcasts,
  destinations: readonly Valid<DestinationConfiguration>[],
): void {
  for (const [index, { channel, s3 }] of destinations.entries()) {
    if ((channel === undefined) === (s3 === undefined)) {
      throw invalidMember(`destinations.${index + 1}.member`, "must have one of the members channel and s3");
    }
  }
  const channels = destinations.flatMap(({ channel }) => channel ?? []);
  const buckets = destinations.flatMap(({ s3 }) => s3 ?? []);
  if (channels.length > 1 || buckets.length > 1) {
    throw invalidMember("destinations", "must be one channel, one bucket, or one of each");
  }
  const { encoderConfigurations, storageConfigurations } = world.state;
  for (const { storageConfigurationArn, encoderConfigurationArns } of buckets) {
    findPresent(world, storageConfigurations, storageConfigurationArn);
    for (const arn of encoderConfigurationArns) findPresent(world, encoderConfigurations, arn);
  }
  for (const { channelArn, encoderConfigurationArn } of channels) {
    if (encoderConfigurationArn !== undefined) findPresent(world, encoderConfigurations, encoderConfigurationArn);
    const taken = runningCompositions(world).some((other) =>
      other.destinations.some(({ configuration }) => configuration.channel?.channelArn === channelArn),
    );
    if (taken || broadcasts.isOnline(world, channelArn)) {
      throw new ServiceError("ConflictException", `Channel: ${channelArn} is in use already`);
    }
  }
}

function wholeDestination({
  name = "",
  channel,
  s3,
}: Valid<DestinationConfiguration>): Valid<DestinationConfiguration> {
  if (s3 === undefined) return { name, channel };
  const { recordingConfiguration, thumbnailConfigurations = [], ...rest } = s3;
  return {
    name,
    s3: {
      ...rest,
      recordingConfiguration: {
        format: "HLS",
        ...recordingConfiguration,
        hlsConfiguration: { targetSegmentDurationSeconds: 2, ...recordingConfiguration?.hlsConfiguration },
      },
      thumbnailConfigurations: thumbnailConfigurations.map((given) => ({
        targetIntervalSeconds: 60,
        storage: ["SEQUENTIAL"],
        ...given,
      })),
    },
  };
}
