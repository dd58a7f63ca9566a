// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type PaginationConfiguration, type Paginator, paginate } from "@ivskit/core";
import {
  ListLoggingConfigurationsCommand,
  type ListLoggingConfigurationsCommandInput,
  type ListLoggingConfigurationsCommandOutput,
  type LoggingConfigurationSummary,
} from "./operations/list-logging-configurations.js";
import {
  ListRoomsCommand,
  type ListRoomsCommandInput,
  type ListRoomsCommandOutput,
  type RoomSummary,
} from "./operations/list-rooms.js";

/**
 * Pages of {@link ListLoggingConfigurationsCommand}: iterate over it with `for await`. Its `items()` walks over
 * `loggingConfigurations` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListLoggingConfigurations(config: PaginationConfiguration, input: ListLoggingConfigurationsCommandInput = {}): Paginator<ListLoggingConfigurationsCommandOutput, LoggingConfigurationSummary> {
  return paginate(config, ListLoggingConfigurationsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "loggingConfigurations" });
}

/**
 * Pages of {@link ListRoomsCommand}: iterate over it with `for await`. Its `items()` walks over `rooms` of all pages.
 *
 * @throws what the command throws, at the page that failed
 */
export function paginateListRooms(config: PaginationConfiguration, input: ListRoomsCommandInput = {}): Paginator<ListRoomsCommandOutput, RoomSummary> {
  return paginate(config, ListRoomsCommand, input, { input: "nextToken", output: "nextToken", pageSize: "maxResults", items: "rooms" });
}
