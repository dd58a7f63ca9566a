/** `instanceof` tells errors apart, and gives their members. */
import {
  AbortError,
  AccessDeniedException,
  ChannelNotBroadcasting,
  InternalServerException,
  IvsServiceException,
  type ServiceException,
  ThrottlingException,
  WaiterTimeoutError,
} from "@ivskit/client-ivs";
import { same } from "./exactly.js";

export function tell(error: unknown): string {
  // @ts-expect-error: nothing is known of it yet
  error.name;

  if (error instanceof ChannelNotBroadcasting) {
    same<typeof error.name, "ChannelNotBroadcasting">(true);
    same<typeof error.$fault, "client">(true);
    same<typeof error.message, string>(true);
    same<typeof error.exceptionMessage, string | undefined>(true);
    same<typeof error.accessControlAllowOrigin, string | undefined>(true);
    same<typeof error.$metadata.requestId, string | undefined>(true);
    same<typeof error.$metadata.totalRetryDelay, number | undefined>(true);
    same<Exclude<typeof error.$response, undefined>["statusCode"], number>(true);
    // @ts-expect-error: no such member
    error.streamId;
    const base: IvsServiceException = error;
    return base.message;
  }
  if (error instanceof InternalServerException) {
    same<typeof error.$fault, "server">(true);
    return error.name;
  }
  if (error instanceof AccessDeniedException || error instanceof ThrottlingException) {
    same<typeof error.name, "AccessDeniedException" | "ThrottlingException">(true);
    switch (error.name) {
      case "ThrottlingException":
        same<typeof error, ThrottlingException>(true);
        return "slower";
      default:
        return "denied";
    }
  }
  if (error instanceof IvsServiceException) {
    same<typeof error.$fault, "client" | "server">(true);
    const any: ServiceException = error;
    return any.name;
  }
  if (error instanceof WaiterTimeoutError) {
    same<typeof error.state, "TIMEOUT">(true);
    return "late";
  }
  if (error instanceof AbortError) return error.name;
  return "";
}
