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
} from "./errors.js";

/** Amazon Interactive Video Service, API version 2020-07-14. */
export const service: Service = {
  sdkId: "ivs",
  version: "2020-07-14",
  signingName: "ivs",
  endpoint: resolveEndpoint,
  exception: IvsServiceException,
  errors: [
    AccessDeniedException,
    ChannelNotBroadcasting,
    ConflictException,
    InternalServerException,
    PendingVerification,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ServiceUnavailable,
    StreamUnavailable,
    ThrottlingException,
    ValidationException,
  ],
};
