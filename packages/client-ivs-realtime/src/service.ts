// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { Service } from "@ivskit/core";
import { resolveEndpoint } from "./endpoints.js";
import { IVSRealTimeServiceException } from "./errors.js";

/** Amazon Interactive Video Service RealTime, API version 2020-07-14. */
export const service: Service = {
  sdkId: "IVS RealTime",
  signingName: "ivs",
  contentType: "application/json",
  endpoint: resolveEndpoint,
  exception: IVSRealTimeServiceException,
};
