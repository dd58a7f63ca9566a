// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
export {
  AbortError,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  EndpointError,
  fromEnv,
  InputError,
  isCredentialsRefusal,
  MissingRegionError,
  ResponseParseError,
  ServiceException,
  TimeoutError,
  WaiterFailureError,
  WaiterTimeoutError,
  type CallOptions,
  type Credentials,
  type CredentialsProvider,
  type Logger,
  type MetadataBearer,
  type PaginationConfiguration,
  type Paginator,
  type ResponseMetadata,
  type WaiterConfiguration,
  type WaiterResult,
  type Command as $Command,
  type Client as __Client,
  type MetadataBearer as __MetadataBearer,
} from "@ivskit/core";
export { IvschatClient, type IvschatClientConfig, type IvschatClientResolvedConfig } from "./client.js";
export {
  AccessDeniedException,
  ConflictException,
  InternalServerException,
  IvschatServiceException,
  PendingVerification,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ThrottlingException,
  ValidationException,
} from "./errors.js";
export { Ivschat } from "./ivschat.js";
export {
  ChatTokenCapability,
  CreateChatTokenCommand,
  type CreateChatTokenCommandInput,
  type CreateChatTokenCommandOutput,
  type CreateChatTokenRequest,
  type CreateChatTokenResponse,
  isChatTokenCapability,
} from "./operations/create-chat-token.js";
export {
  CreateLoggingConfigurationCommand,
  type CreateLoggingConfigurationCommandInput,
  type CreateLoggingConfigurationCommandOutput,
  type CreateLoggingConfigurationRequest,
  type CreateLoggingConfigurationResponse,
  CreateLoggingConfigurationState,
  isCreateLoggingConfigurationState,
} from "./operations/create-logging-configuration.js";
export {
  CreateRoomCommand,
  type CreateRoomCommandInput,
  type CreateRoomCommandOutput,
  type CreateRoomRequest,
  type CreateRoomResponse,
} from "./operations/create-room.js";
export {
  DeleteLoggingConfigurationCommand,
  type DeleteLoggingConfigurationCommandInput,
  type DeleteLoggingConfigurationCommandOutput,
  type DeleteLoggingConfigurationRequest,
} from "./operations/delete-logging-configuration.js";
export {
  DeleteMessageCommand,
  type DeleteMessageCommandInput,
  type DeleteMessageCommandOutput,
  type DeleteMessageRequest,
  type DeleteMessageResponse,
} from "./operations/delete-message.js";
export {
  DeleteRoomCommand,
  type DeleteRoomCommandInput,
  type DeleteRoomCommandOutput,
  type DeleteRoomRequest,
} from "./operations/delete-room.js";
export {
  DisconnectUserCommand,
  type DisconnectUserCommandInput,
  type DisconnectUserCommandOutput,
  type DisconnectUserRequest,
  type DisconnectUserResponse,
} from "./operations/disconnect-user.js";
export {
  GetLoggingConfigurationCommand,
  type GetLoggingConfigurationCommandInput,
  type GetLoggingConfigurationCommandOutput,
  type GetLoggingConfigurationRequest,
  type GetLoggingConfigurationResponse,
} from "./operations/get-logging-configuration.js";
export {
  GetRoomCommand,
  type GetRoomCommandInput,
  type GetRoomCommandOutput,
  type GetRoomRequest,
  type GetRoomResponse,
} from "./operations/get-room.js";
export {
  ListLoggingConfigurationsCommand,
  type ListLoggingConfigurationsCommandInput,
  type ListLoggingConfigurationsCommandOutput,
  type ListLoggingConfigurationsRequest,
  type ListLoggingConfigurationsResponse,
  type LoggingConfigurationSummary,
} from "./operations/list-logging-configurations.js";
export {
  ListRoomsCommand,
  type ListRoomsCommandInput,
  type ListRoomsCommandOutput,
  type ListRoomsRequest,
  type ListRoomsResponse,
  type RoomSummary,
} from "./operations/list-rooms.js";
export {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
  type ListTagsForResourceRequest,
  type ListTagsForResourceResponse,
} from "./operations/list-tags-for-resource.js";
export {
  SendEventCommand,
  type SendEventCommandInput,
  type SendEventCommandOutput,
  type SendEventRequest,
  type SendEventResponse,
} from "./operations/send-event.js";
export {
  TagResourceCommand,
  type TagResourceCommandInput,
  type TagResourceCommandOutput,
  type TagResourceRequest,
  type TagResourceResponse,
} from "./operations/tag-resource.js";
export {
  UntagResourceCommand,
  type UntagResourceCommandInput,
  type UntagResourceCommandOutput,
  type UntagResourceRequest,
  type UntagResourceResponse,
} from "./operations/untag-resource.js";
export {
  UpdateLoggingConfigurationCommand,
  type UpdateLoggingConfigurationCommandInput,
  type UpdateLoggingConfigurationCommandOutput,
  type UpdateLoggingConfigurationRequest,
  type UpdateLoggingConfigurationResponse,
  UpdateLoggingConfigurationState,
  isUpdateLoggingConfigurationState,
} from "./operations/update-logging-configuration.js";
export {
  UpdateRoomCommand,
  type UpdateRoomCommandInput,
  type UpdateRoomCommandOutput,
  type UpdateRoomRequest,
  type UpdateRoomResponse,
} from "./operations/update-room.js";
export { paginateListLoggingConfigurations, paginateListRooms } from "./paginators.js";
export { regions } from "./regions.js";
export {
  type ClientDefaults,
  type ClientInputEndpointParameters,
  type IvschatClientConfigType,
  type IvschatClientResolvedConfigType,
  type IvschatPaginationConfiguration,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from "./sdk-types.js";
export {
  type CloudWatchLogsDestinationConfiguration,
  type DestinationConfiguration,
  FallbackResult,
  type FirehoseDestinationConfiguration,
  LoggingConfigurationState,
  type MessageReviewHandler,
  ResourceType,
  type S3DestinationConfiguration,
  type ValidationExceptionField,
  ValidationExceptionReason,
  isFallbackResult,
  isLoggingConfigurationState,
  isResourceType,
  isValidationExceptionReason,
} from "./shapes.js";
export { waitUntilLoggingConfigurationActive, waitUntilRoomDeleted } from "./waiters.js";
