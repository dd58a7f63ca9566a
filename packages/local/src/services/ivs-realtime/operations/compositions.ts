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
import { Fault, invalidMember } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isSeen } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { runningSession } from "../../ivs/streams/sessions.ts";
import { awaitStart, runningCompositions, stopComposition as stop } from "../compositions/compositions.ts";
import { wholeLayout } from "../compositions/layouts.ts";
import type { CompositionRecord } from "../records.ts";

export function startComposition(service: Service, input: StartCompositionRequest): StartCompositionResponse {
  const { compositions } = service.state;
  const { idempotencyToken } = input;
  if (idempotencyToken !== undefined) {
    // The answer to the first call was lost: it is given again.
    for (const { value } of compositions.where("idempotencyToken", idempotencyToken).after(0)) {
      return { composition: value };
    }
  }
  const tags = newTags(input.tags);
  const layout = wholeLayout(input.layout);
  const { arn: stageArn } = findPresent(service, service.state.stages, input.stageArn);
  checkDestinations(service, input.destinations);
  checkQuota(service, "compositions", runningCompositions(service).length);
  const composition: CompositionRecord = {
    arn: newArn(service, "composition"),
    stageArn,
    layout,
    state: "STARTING",
    destinations: input.destinations.map((configuration) => ({
      id: service.random.alphanumeric(12),
      state: "STARTING",
      configuration: wholeDestination(configuration),
    })),
    tags,
    ...(idempotencyToken === undefined ? {} : { idempotencyToken }),
  };
  compositions.set(composition.arn, composition);
  appear(service, composition.arn);
  awaitStart(service, composition);
  return { composition };
}

export function getComposition(service: Service, input: GetCompositionRequest): GetCompositionResponse {
  return { composition: findSeen(service, service.state.compositions, input.arn) };
}

export function listCompositions(service: Service, input: ListCompositionsRequest): ListCompositionsResponse {
  const { filterByStageArn, filterByEncoderConfigurationArn } = input;
  if (filterByStageArn !== undefined && filterByEncoderConfigurationArn !== undefined) {
    throw new Fault("ConflictException", "Only one filter may be given at a time");
  }
  const { compositions } = service.state;
  const wanted = filterByStageArn === undefined ? compositions : compositions.where("stageArn", filterByStageArn);
  const { items, ...rest } = page(wanted, input, {
    list: ["ListCompositions", filterByStageArn, filterByEncoderConfigurationArn],
    size: 100,
    where: (composition) =>
      isSeen(service, composition.arn) &&
      (filterByEncoderConfigurationArn === undefined || usesEncoder(composition, filterByEncoderConfigurationArn)),
  });
  return { compositions: items, ...rest };
}

export function stopComposition(service: Service, input: StopCompositionRequest): StopCompositionResponse {
  const composition = findPresent(service, service.state.compositions, input.arn);
  const { arn, state } = composition;
  if (state !== "STARTING" && state !== "ACTIVE") {
    throw new Fault("ConflictException", `Composition: ${arn} is ${state}, and cannot be stopped`);
  }
  stop(service, composition);
  return {};
}

function usesEncoder({ destinations }: CompositionRecord, arn: string): boolean {
  return destinations.some(({ configuration: { s3, channel } }) =>
    [channel?.encoderConfigurationArn, ...(s3?.encoderConfigurationArns ?? [])].includes(arn),
  );
}

/** @throws Fault ValidationException, ResourceNotFoundException, ConflictException for a channel that is in use */
function checkDestinations(service: Service, destinations: readonly DestinationConfiguration[]): void {
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
  const { encoderConfigurations, storageConfigurations } = service.state;
  for (const { storageConfigurationArn, encoderConfigurationArns } of buckets) {
    findPresent(service, storageConfigurations, storageConfigurationArn);
    for (const arn of encoderConfigurationArns) findPresent(service, encoderConfigurations, arn);
  }
  for (const { channelArn, encoderConfigurationArn } of channels) {
    if (encoderConfigurationArn !== undefined) findPresent(service, encoderConfigurations, encoderConfigurationArn);
    const taken = runningCompositions(service).some((other) =>
      other.destinations.some(({ configuration }) => configuration.channel?.channelArn === channelArn),
    );
    if (taken || runningSession(service, channelArn) !== undefined) {
      throw new Fault("ConflictException", `Channel: ${channelArn} is in use already`);
    }
  }
}

function wholeDestination({ name = "", channel, s3 }: DestinationConfiguration): DestinationConfiguration {
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
