// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { Service } from "@ivskit/core";
import { resolveEndpoint } from "./endpoints.js";
import {
  AccessDeniedException,
  ChannelNotBroadcasting,
  ConflictException,
  InternalServerException,
  IvsServiceException,
  PendingVerification,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ServiceUnavailable,
  StreamUnavailable,
  ThrottlingException,
  ValidationException,
  accessDeniedExceptionCodec,
} from "./errors.js";

/** Amazon Interactive Video Service, API version 2020-07-14. */
export const service: Service = {
  sdkId: "ivs",
  version: "2020-07-14",
  signingName: "ivs",
  endpoint: resolveEndpoint,
  exception: IvsServiceException,
  errors: {
    AccessDeniedException: { type: AccessDeniedException, codec: accessDeniedExceptionCodec },
    ChannelNotBroadcasting: { type: ChannelNotBroadcasting, codec: accessDeniedExceptionCodec },
    ConflictException: { type: ConflictException, codec: accessDeniedExceptionCodec },
    InternalServerException: { type: InternalServerException, codec: accessDeniedExceptionCodec },
    PendingVerification: { type: PendingVerification, codec: accessDeniedExceptionCodec },
    ResourceNotFoundException: { type: ResourceNotFoundException, codec: accessDeniedExceptionCodec },
    ServiceQuotaExceededException: { type: ServiceQuotaExceededException, codec: accessDeniedExceptionCodec },
    ServiceUnavailable: { type: ServiceUnavailable, codec: accessDeniedExceptionCodec },
    StreamUnavailable: { type: StreamUnavailable, codec: accessDeniedExceptionCodec },
    ThrottlingException: { type: ThrottlingException, codec: accessDeniedExceptionCodec },
    ValidationException: { type: ValidationException, codec: accessDeniedExceptionCodec },
  },
};
