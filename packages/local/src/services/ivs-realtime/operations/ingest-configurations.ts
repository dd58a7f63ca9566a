/** CreateIngestConfiguration, GetIngestConfiguration, ListIngestConfigurations, Update…, Delete…. */
import type {
  CreateIngestConfigurationRequest,
  CreateIngestConfigurationResponse,
  DeleteIngestConfigurationRequest,
  DeleteIngestConfigurationResponse,
  GetIngestConfigurationRequest,
  GetIngestConfigurationResponse,
  ListIngestConfigurationsRequest,
  ListIngestConfigurationsResponse,
  RedundantIngestCredential,
  UpdateIngestConfigurationRequest,
  UpdateIngestConfigurationResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { connected } from "../participants/sessions.ts";
import { depart } from "../publishing/departures.ts";
import type { IngestConfigurationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { tooManyFilters } from "./participants.ts";

/**
 * @throws ServiceError ValidationException for RTMP without insecureIngest, an unknown stage or large attributes;
 * ServiceQuotaExceededException
 */
export function createIngestConfiguration(
  world: RealtimeWorld,
  input: Valid<CreateIngestConfigurationRequest>,
  arn?: string,
): CreateIngestConfigurationResponse {
  const { name = "", stageArn = "", userId = "", attributes = {}, ingestProtocol } = input;
  const { insecureIngest = false, redundantIngest = false } = input;
  const tags = newTags(input.tags);
  checkAttributes(attributes);
  if (ingestProtocol === "RTMP" && !insecureIngest) {
    throw invalidMember("insecureIngest", "must be true for the protocol RTMP");
  }
  // The model lists no ResourceNotFoundException for this operation.
  if (stageArn !== "" && !(isPresent(world, stageArn) && world.state.stages.has(stageArn))) {
    throw invalidMember("stageArn", "must be the ARN of a stage, or empty");
  }
  checkQuota(world, "ingestConfigurations", world.state.ingestConfigurations.size);
  const ingestConfiguration: IngestConfigurationRecord = {
    arn: newArn(world, "ingest-configuration", arn),
    name,
    ingestProtocol,
    insecureIngest,
    participantId: world.random.alphanumeric(12),
    stageArn,
    state: "INACTIVE",
    streamKey: newStreamKey(world),
    userId,
    attributes,
    redundantIngest,
    ...(redundantIngest ? { redundantIngestCredentials: newCredentials(world) } : {}),
    tags,
  };
  world.state.ingestConfigurations.set(ingestConfiguration.arn, ingestConfiguration);
  appear(world, ingestConfiguration.arn);
  return { ingestConfiguration };
}

export function getIngestConfiguration(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetIngestConfigurationRequest>,
): GetIngestConfigurationResponse {
  return { ingestConfiguration: findSeen(world, world.state.ingestConfigurations, input.arn) };
}

/** @throws ServiceError ValidationException for two filters */
export function listIngestConfigurations(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListIngestConfigurationsRequest>,
): ListIngestConfigurationsResponse {
  const { filterByStageArn, filterByState } = input;
  if (filterByStageArn !== undefined && filterByState !== undefined) {
    throw tooManyFilters(["filterByStageArn", "filterByState"]);
  }
  const { ingestConfigurations } = world.state;
  const [index, text] = filterByStageArn === undefined ? ["state", filterByState] : ["stageArn", filterByStageArn];
  const wanted = text === undefined ? ingestConfigurations : ingestConfigurations.where(index, text);
  const list = { list: ["ListIngestConfigurations", index, text], size: 50, where: seenOnly(world) };
  const { items, ...rest } = page(wanted, input, list);
  return { ingestConfigurations: items, ...rest };
}

export function updateIngestConfiguration(
  world: Pick<RealtimeWorld, "random" | "settings" | "state">,
  input: Valid<UpdateIngestConfigurationRequest>,
): UpdateIngestConfigurationResponse {
  const existing = findPresent(world, world.state.ingestConfigurations, input.arn);
  const { stageArn = existing.stageArn, redundantIngest = existing.redundantIngest } = input;
  if (input.stageArn) findPresent(world, world.state.stages, input.stageArn);
  checkInactive(existing, "update");
  const { redundantIngestCredentials, ...rest } = existing;
  const ingestConfiguration: IngestConfigurationRecord = {
    ...rest,
    stageArn,
    redundantIngest,
    ...(redundantIngest ? { redundantIngestCredentials: redundantIngestCredentials ?? newCredentials(world) } : {}),
  };
  world.state.ingestConfigurations.set(ingestConfiguration.arn, ingestConfiguration);
  return { ingestConfiguration };
}

export function deleteIngestConfiguration(
  world: RealtimeWorld,
  input: Valid<DeleteIngestConfigurationRequest>,
): DeleteIngestConfigurationResponse {
  const ingest = findPresent(world, world.state.ingestConfigurations, input.arn);
  if (input.force !== true) checkInactive(ingest, "delete");
  const encoder = connected(world, ingest.stageArn, ingest.participantId);
  if (encoder !== undefined) depart(world, encoder);
  vanish(world, ingest.arn);
  return {};
}

/** @throws ServiceError ConflictException while an encoder publishes with it */
function checkInactive({ arn, state }: IngestConfigurationRecord, what: string): void {
  if (state === "INACTIVE") return;
  throw new ServiceError(
    "ConflictException",
    `Ingest configuration: ${arn} is in use by an encoder, and takes no ${what}`,
  );
}

function newStreamKey(world: Pick<RealtimeWorld, "random" | "settings">): string {
  const { region, accountId } = world.settings;
  return `rt_${accountId}_${region}_${world.random.alphanumeric(12)}_${world.random.alphanumeric(30)}`;
}

/** Returns new credentials for two redundant encoders. */
function newCredentials(world: Pick<RealtimeWorld, "random" | "settings">): RedundantIngestCredential[] {
  return [1, 2].map(() => ({
    participantId: world.random.alphanumeric(12),
    streamKey: newStreamKey(world),
  }));
}
