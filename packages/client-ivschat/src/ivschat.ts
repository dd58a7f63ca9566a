// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type CallOptions, type OtherNames, fromOtherNames } from "@ivskit/core";
import { IvschatClient, type IvschatClientConfig } from "./client.js";
import {
  CreateChatTokenCommand,
  type CreateChatTokenCommandInput,
  type CreateChatTokenCommandOutput,
} from "./operations/create-chat-token.js";
import {
  CreateLoggingConfigurationCommand,
  type CreateLoggingConfigurationCommandInput,
  type CreateLoggingConfigurationCommandOutput,
} from "./operations/create-logging-configuration.js";
import {
  CreateRoomCommand,
  type CreateRoomCommandInput,
  type CreateRoomCommandOutput,
} from "./operations/create-room.js";
import {
  DeleteLoggingConfigurationCommand,
  type DeleteLoggingConfigurationCommandInput,
  type DeleteLoggingConfigurationCommandOutput,
} from "./operations/delete-logging-configuration.js";
import {
  DeleteMessageCommand,
  type DeleteMessageCommandInput,
  type DeleteMessageCommandOutput,
} from "./operations/delete-message.js";
import {
  DeleteRoomCommand,
  type DeleteRoomCommandInput,
  type DeleteRoomCommandOutput,
} from "./operations/delete-room.js";
import {
  DisconnectUserCommand,
  type DisconnectUserCommandInput,
  type DisconnectUserCommandOutput,
} from "./operations/disconnect-user.js";
import {
  GetLoggingConfigurationCommand,
  type GetLoggingConfigurationCommandInput,
  type GetLoggingConfigurationCommandOutput,
} from "./operations/get-logging-configuration.js";
import { GetRoomCommand, type GetRoomCommandInput, type GetRoomCommandOutput } from "./operations/get-room.js";
import {
  ListLoggingConfigurationsCommand,
  type ListLoggingConfigurationsCommandInput,
  type ListLoggingConfigurationsCommandOutput,
} from "./operations/list-logging-configurations.js";
import { ListRoomsCommand, type ListRoomsCommandInput, type ListRoomsCommandOutput } from "./operations/list-rooms.js";
import {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
} from "./operations/list-tags-for-resource.js";
import { SendEventCommand, type SendEventCommandInput, type SendEventCommandOutput } from "./operations/send-event.js";
import {
  TagResourceCommand,
  type TagResourceCommandInput,
  type TagResourceCommandOutput,
} from "./operations/tag-resource.js";
import {
  UntagResourceCommand,
  type UntagResourceCommandInput,
  type UntagResourceCommandOutput,
} from "./operations/untag-resource.js";
import {
  UpdateLoggingConfigurationCommand,
  type UpdateLoggingConfigurationCommandInput,
  type UpdateLoggingConfigurationCommandOutput,
} from "./operations/update-logging-configuration.js";
import {
  UpdateRoomCommand,
  type UpdateRoomCommandInput,
  type UpdateRoomCommandOutput,
} from "./operations/update-room.js";

/**
 * Every operation of Amazon Interactive Video Service Chat as a method. A bundle contains all of them; with {@link
 * IvschatClient} it contains only those that are imported.
 */
export class Ivschat extends IvschatClient {
  constructor(config: IvschatClientConfig & OtherNames = {}) {
    super(fromOtherNames(config));
  }

  /**
   * Makes a token with which one user may connect to one room. Call it on your server, which knows who the user is,
   * and pass the token on at once: it opens connections only until `tokenExpirationTime`, a minute ahead. A connection
   * made with it lasts until `sessionExpirationTime`. At most 200 calls a second.
   *
   * @see {@link CreateChatTokenCommand}
   */
  createChatToken(
    input: CreateChatTokenCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateChatTokenCommandOutput> {
    return this.send(new CreateChatTokenCommand(input), options, callback);
  }

  /**
   * Creates a logging configuration, which says where the messages of its rooms are kept: a CloudWatch log group, a
   * Firehose delivery stream or an S3 bucket. It takes effect in rooms that name it in
   * `loggingConfigurationIdentifiers`, and needs to be `ACTIVE` for that. At the account's limit of them the answer is
   * `ServiceQuotaExceededException`. At most 3 calls a second.
   *
   * @see {@link CreateLoggingConfigurationCommand}
   */
  createLoggingConfiguration(
    input: CreateLoggingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateLoggingConfigurationCommandOutput> {
    return this.send(new CreateLoggingConfigurationCommand(input), options, callback);
  }

  /**
   * Creates a room, to which users may be connected as soon as they have tokens for it. Every input is optional:
   * without any, the room takes 10 messages a second of up to 500 characters, reviews none of them and logs nothing. A
   * logging configuration that does not exist answers `ResourceNotFoundException`; at the account's limit of rooms the
   * answer is `ServiceQuotaExceededException`. At most 5 calls a second.
   *
   * @see {@link CreateRoomCommand}
   */
  createRoom(
    input: CreateRoomCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateRoomCommandOutput> {
    return this.send(new CreateRoomCommand(input), options, callback);
  }

  /**
   * Deletes a logging configuration; what was logged so far stays where it is. While a room names it, the answer is
   * `ConflictException`: take it out of those rooms with `UpdateRoom` first. At most 3 calls a second.
   *
   * @see {@link DeleteLoggingConfigurationCommand}
   */
  deleteLoggingConfiguration(
    input: DeleteLoggingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteLoggingConfigurationCommandOutput> {
    return this.send(new DeleteLoggingConfigurationCommand(input), options, callback);
  }

  /**
   * Tells everybody in a room to remove a message, by an event `aws:DELETE_MESSAGE` that carries its id and your
   * reason. What apps do with it is theirs, and logs keep the message. Whether such a message was ever sent is not
   * checked. At most 100 calls a second.
   *
   * @see {@link DeleteMessageCommand}
   */
  deleteMessage(
    input: DeleteMessageCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteMessageCommandOutput> {
    return this.send(new DeleteMessageCommand(input), options, callback);
  }

  /**
   * Deletes a room and disconnects everybody in it. Tokens for the room are worth nothing from then on. At most 5
   * calls a second.
   *
   * @see {@link DeleteRoomCommand}
   */
  deleteRoom(input: DeleteRoomCommandInput, options?: CallOptions, callback?: never): Promise<DeleteRoomCommandOutput> {
    return this.send(new DeleteRoomCommand(input), options, callback);
  }

  /**
   * Ends all connections of one user to a room, after an event `aws:DISCONNECT_USER` that carries your reason.
   * Succeeds too when the user has no connection. To keep somebody out, give them no further tokens. At most 100 calls
   * a second.
   *
   * @see {@link DisconnectUserCommand}
   */
  disconnectUser(
    input: DisconnectUserCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DisconnectUserCommandOutput> {
    return this.send(new DisconnectUserCommand(input), options, callback);
  }

  /**
   * Reads one logging configuration. Ask again until `state` is `ACTIVE` after creating or changing it. At most 3
   * calls a second.
   *
   * @see {@link GetLoggingConfigurationCommand}
   */
  getLoggingConfiguration(
    input: GetLoggingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetLoggingConfigurationCommandOutput> {
    return this.send(new GetLoggingConfigurationCommand(input), options, callback);
  }

  /**
   * Reads one room, including its limits on messages, which lists leave out. At most 5 calls a second.
   *
   * @see {@link GetRoomCommand}
   */
  getRoom(input: GetRoomCommandInput, options?: CallOptions, callback?: never): Promise<GetRoomCommandOutput> {
    return this.send(new GetRoomCommand(input), options, callback);
  }

  /**
   * Lists the logging configurations of the account in the region. Answers in pages; an answer without `nextToken` is
   * the last. At most 3 calls a second.
   *
   * @see {@link ListLoggingConfigurationsCommand}
   */
  listLoggingConfigurations(
    input: ListLoggingConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListLoggingConfigurationsCommandOutput> {
    return this.send(new ListLoggingConfigurationsCommand(input), options, callback);
  }

  /**
   * Lists the rooms of the account in the region, all of them or those that match every filter given; the one changed
   * last comes first. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListRoomsCommand}
   */
  listRooms(
    input: ListRoomsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListRoomsCommandOutput> {
    return this.send(new ListRoomsCommand(input), options, callback);
  }

  /**
   * Reads all tags of one room or logging configuration. At most 10 calls a second.
   *
   * @see {@link ListTagsForResourceCommand}
   */
  listTagsForResource(
    input: ListTagsForResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListTagsForResourceCommandOutput> {
    return this.send(new ListTagsForResourceCommand(input), options, callback);
  }

  /**
   * Sends an event of your own to everybody in a room, for instance that a poll has begun. It is no message of a user:
   * no handler reviews it and the room's limits on messages do not apply. At most 100 calls a second, beyond that
   * `ThrottlingException`.
   *
   * @see {@link SendEventCommand}
   */
  sendEvent(input: SendEventCommandInput, options?: CallOptions, callback?: never): Promise<SendEventCommandOutput> {
    return this.send(new SendEventCommand(input), options, callback);
  }

  /**
   * Adds tags to a room or logging configuration, and replaces the values of those it already has. A resource holds at
   * most 50. At most 10 calls a second.
   *
   * @see {@link TagResourceCommand}
   */
  tagResource(
    input: TagResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<TagResourceCommandOutput> {
    return this.send(new TagResourceCommand(input), options, callback);
  }

  /**
   * Removes tags from a room or logging configuration by their keys. At most 10 calls a second.
   *
   * @see {@link UntagResourceCommand}
   */
  untagResource(
    input: UntagResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UntagResourceCommandOutput> {
    return this.send(new UntagResourceCommand(input), options, callback);
  }

  /**
   * Changes a logging configuration. Members that are left out stay as they are. While another change is still under
   * way the answer is `ConflictException`. At most 3 calls a second.
   *
   * @see {@link UpdateLoggingConfigurationCommand}
   */
  updateLoggingConfiguration(
    input: UpdateLoggingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdateLoggingConfigurationCommandOutput> {
    return this.send(new UpdateLoggingConfigurationCommand(input), options, callback);
  }

  /**
   * Changes a room, also while users are in it. Members that are left out stay as they are; an empty list of logging
   * configurations ends logging, and an empty `uri` ends the review of messages. At most 5 calls a second.
   *
   * @see {@link UpdateRoomCommand}
   */
  updateRoom(input: UpdateRoomCommandInput, options?: CallOptions, callback?: never): Promise<UpdateRoomCommandOutput> {
    return this.send(new UpdateRoomCommand(input), options, callback);
  }
}
