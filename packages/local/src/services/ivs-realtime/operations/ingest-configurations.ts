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
import { Fault, invalidMember } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { connected } from "../participants/sessions.ts";
import { depart } from "../publishing/departures.ts";
import type { IngestConfigurationRecord } from "../records.ts";
import { tooManyFilters } from "./participants.ts";

export function createIngestConfiguration(
  service: Service,
  input: CreateIngestConfigurationRequest,
): CreateIngestConfigurationResponse {
  const { name = "", stageArn = "", userId = "", attributes = {}, ingestProtocol } = input;
  const { insecureIngest = false, redundantIngest = false } = input;
  const tags = newTags(input.tags);
  checkAttributes(attributes);
  if (ingestProtocol === "RTMP" && !insecureIngest) {
    throw invalidMember("insecureIngest", "must be true for the protocol RTMP");
  }
  // The operation has no ResourceNotFoundException.
  if (stageArn !== "" && !(isPresent(service, stageArn) && service.state.stages.has(stageArn))) {
    throw invalidMember("stageArn", "must be the ARN of a stage, or empty");
  }
  checkQuota(service, "ingestConfigurations", service.state.ingestConfigurations.size);
  const ingestConfiguration: IngestConfigurationRecord = {
    arn: newArn(service, "ingest-configuration"),
    name,
    ingestProtocol,
    insecureIngest,
    participantId: service.random.alphanumeric(12),
    stageArn,
    state: "INACTIVE",
    streamKey: newStreamKey(service),
    userId,
    attributes,
    redundantIngest,
    ...(redundantIngest ? { redundantIngestCredentials: newCredentials(service) } : {}),
    tags,
  };
  service.state.ingestConfigurations.set(ingestConfiguration.arn, ingestConfiguration);
  appear(service, ingestConfiguration.arn);
  return { ingestConfiguration };
}

export function getIngestConfiguration(
  service: Service,
  input: GetIngestConfigurationRequest,
): GetIngestConfigurationResponse {
  return { ingestConfiguration: findSeen(service, service.state.ingestConfigurations, input.arn) };
}

export function listIngestConfigurations(
  service: Service,
  input: ListIngestConfigurationsRequest,
): ListIngestConfigurationsResponse {
  const { filterByStageArn, filterByState } = input;
  if (filterByStageArn !== undefined && filterByState !== undefined) {
    throw tooManyFilters(["filterByStageArn", "filterByState"]);
  }
  const { ingestConfigurations } = service.state;
  const [index, text] = filterByStageArn === undefined ? ["state", filterByState] : ["stageArn", filterByStageArn];
  const wanted = text === undefined ? ingestConfigurations : ingestConfigurations.where(index, text);
  const list = { list: ["ListIngestConfigurations", index, text], size: 50, where: seenOnly(service) };
  const { items, ...rest } = page(wanted, input, list);
  return { ingestConfigurations: items, ...rest };
}

export function updateIngestConfiguration(
  service: Service,
  input: UpdateIngestConfigurationRequest,
): UpdateIngestConfigurationResponse {
  const existing = findPresent(service, service.state.ingestConfigurations, input.arn);
  const { stageArn = existing.stageArn, redundantIngest = existing.redundantIngest } = input;
  if (input.stageArn) findPresent(service, service.state.stages, input.stageArn);
  checkInactive(existing, "update");
  const { redundantIngestCredentials, ...rest } = existing;
  const ingestConfiguration: IngestConfigurationRecord = {
    ...rest,
    stageArn,
    redundantIngest,
    ...(redundantIngest ? { redundantIngestCredentials: redundantIngestCredentials ?? newCredentials(service) } : {}),
  };
  service.state.ingestConfigurations.set(ingestConfiguration.arn, ingestConfiguration);
  return { ingestConfiguration };
}

export function deleteIngestConfiguration(
  service: Service,
  input: DeleteIngestConfigurationRequest,
): DeleteIngestConfigurationResponse {
  const ingest = findPresent(service, service.state.ingestConfigurations, input.arn);
  if (input.force !== true) checkInactive(ingest, "delete");
  const encoder = connected(service, ingest.stageArn, ingest.participantId);
  if (encoder !== undefined) depart(service, encoder);
  vanish(service, ingest.arn);
  return {};
}

/** @throws Fault ConflictException while an encoder publishes with it */
function checkInactive({ arn, state }: IngestConfigurationRecord, what: string): void {
  if (state === "INACTIVE") return;
  throw new Fault("ConflictException", `Ingest configuration: ${arn} is in use by an encoder, and takes no ${what}`);
}

function newStreamKey(service: Service): string {
  const { region, accountId } = service.settings;
  return `rt_${accountId}_${region}_${service.random.alphanumeric(12)}_${service.random.alphanumeric(30)}`;
}

/** One for each of two encoders. */
function newCredentials(service: Service): RedundantIngestCredential[] {
  return [1, 2].map(() => ({
    participantId: service.random.alphanumeric(12),
    streamKey: newStreamKey(service),
  }));
}
