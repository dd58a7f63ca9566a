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
 * Iterates over the pages of {@link ListLoggingConfigurationsCommand} with `for await`. `items()` iterates over
 * `loggingConfigurations` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListLoggingConfigurations(
  config: PaginationConfiguration<"ivschat">,
  input: ListLoggingConfigurationsCommandInput = {},
): Paginator<ListLoggingConfigurationsCommandOutput, LoggingConfigurationSummary> {
  return paginate(config, ListLoggingConfigurationsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "loggingConfigurations",
  });
}

/**
 * Iterates over the pages of {@link ListRoomsCommand} with `for await`. `items()` iterates over `rooms` of all pages.
 *
 * @throws the errors of the command, at the page that failed
 */
export function paginateListRooms(
  config: PaginationConfiguration<"ivschat">,
  input: ListRoomsCommandInput = {},
): Paginator<ListRoomsCommandOutput, RoomSummary> {
  return paginate(config, ListRoomsCommand, input, {
    input: "nextToken",
    output: "nextToken",
    pageSize: "maxResults",
    items: "rooms",
  });
}
