// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import type { StructureCodec } from "@ivskit/core";

/** The CloudWatch log group that receives messages. */
export interface CloudWatchLogsDestinationConfiguration {
  /**
   * Name of an existing log group in the same region, 1 to 512 characters. Not its ARN.
   *
   * Length: 1 to 512. Pattern: `^[\.\-_/#A-Za-z0-9]+$`.
   */
  logGroupName: string | undefined;
}

/** Where messages are logged: exactly one of the three. */
export type DestinationConfiguration =
  | { cloudWatchLogs: CloudWatchLogsDestinationConfiguration; firehose?: never; s3?: never }
  | { cloudWatchLogs?: never; firehose: FirehoseDestinationConfiguration; s3?: never }
  | { cloudWatchLogs?: never; firehose?: never; s3: S3DestinationConfiguration };

/** What becomes of a message for which the review handler gives no usable answer in time. */
export const FallbackResult = {
  /** It is delivered as it was sent. The default. */
  ALLOW: "ALLOW",
  /** It is refused, and its sender gets an error. */
  DENY: "DENY",
} as const;
/** What becomes of a message for which the review handler gives no usable answer in time. */
export type FallbackResult = "ALLOW" | "DENY" | (string & {});

/** True for a known value. */
export function isFallbackResult(value: unknown): value is (typeof FallbackResult)[keyof typeof FallbackResult] {
  return Object.values<unknown>(FallbackResult).includes(value);
}

/** The Firehose delivery stream that receives messages. */
export interface FirehoseDestinationConfiguration {
  /**
   * Name of an existing delivery stream in the same region, 1 to 64 characters. Not its ARN.
   *
   * Length: 1 to 64. Pattern: `^[a-zA-Z0-9_.-]+$`.
   */
  deliveryStreamName: string | undefined;
}

/** How far a logging configuration has come. Only `ACTIVE` logs. */
export const LoggingConfigurationState = {
  /** Ready: messages of its rooms are logged. */
  ACTIVE: "ACTIVE",
  /** Creation failed for good, for instance because the destination is missing or may not be used. Delete it and create another. */
  CREATE_FAILED: "CREATE_FAILED",
  /** The destination is still being checked and prepared. */
  CREATING: "CREATING",
  /** Deletion failed, and it is still there. Delete it again. */
  DELETE_FAILED: "DELETE_FAILED",
  /** It is about to be gone. */
  DELETING: "DELETING",
  /** The last change failed, for instance because the new destination is missing or may not be used. Update it again. */
  UPDATE_FAILED: "UPDATE_FAILED",
  /** A change is being carried out. */
  UPDATING: "UPDATING",
} as const;
/** How far a logging configuration has come. Only `ACTIVE` logs. */
export type LoggingConfigurationState =
  | "ACTIVE"
  | "CREATE_FAILED"
  | "CREATING"
  | "DELETE_FAILED"
  | "DELETING"
  | "UPDATE_FAILED"
  | "UPDATING"
  | (string & {});

/** True for a known value. */
export function isLoggingConfigurationState(
  value: unknown,
): value is (typeof LoggingConfigurationState)[keyof typeof LoggingConfigurationState] {
  return Object.values<unknown>(LoggingConfigurationState).includes(value);
}

/** A Lambda function that sees every message before it is delivered, and may change or refuse it. */
export interface MessageReviewHandler {
  /** What becomes of a message when the function fails, is too slow or answers nothing usable. Default `ALLOW`. */
  fallbackResult?: FallbackResult | undefined;
  /**
   * ARN of the Lambda function, up to 170 characters, in the region of the room; it has 200 milliseconds to answer.
   * `""` means no review.
   *
   * Length: 0 to 170. Pattern: `^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+`.
   */
  uri?: string | undefined;
}

/** Kinds of resources that errors may be about. */
export const ResourceType = {
  /** A chat room. */
  ROOM: "ROOM",
} as const;
/** Kinds of resources that errors may be about. */
export type ResourceType = "ROOM" | (string & {});

/** True for a known value. */
export function isResourceType(value: unknown): value is (typeof ResourceType)[keyof typeof ResourceType] {
  return Object.values<unknown>(ResourceType).includes(value);
}

/** The Amazon S3 bucket that receives messages. */
export interface S3DestinationConfiguration {
  /**
   * Name of an existing bucket in the same region: 3 to 63 lower-case letters, digits, hyphens and dots.
   *
   * Length: 3 to 63. Pattern: `^[a-z0-9-.]+$`.
   */
  bucketName: string | undefined;
}

/** One member of the input that breaks a rule. */
export interface ValidationExceptionField {
  /** The rule that it breaks, in words for people. */
  message: string;
  /** Name of the member, with those that it is inside of. */
  name: string;
}

/** What sort of rule an input breaks. */
export const ValidationExceptionReason = {
  /** Members of the input are missing, too long, of the wrong form or the like; `fieldList` says which. */
  FIELD_VALIDATION_FAILED: "FIELD_VALIDATION_FAILED",
  /** Something else; the message says what. */
  OTHER: "OTHER",
  /** There is no such operation, which points to a wrong path. */
  UNKNOWN_OPERATION: "UNKNOWN_OPERATION",
} as const;
/** What sort of rule an input breaks. */
export type ValidationExceptionReason = "FIELD_VALIDATION_FAILED" | "OTHER" | "UNKNOWN_OPERATION" | (string & {});

/** True for a known value. */
export function isValidationExceptionReason(
  value: unknown,
): value is (typeof ValidationExceptionReason)[keyof typeof ValidationExceptionReason] {
  return Object.values<unknown>(ValidationExceptionReason).includes(value);
}

export const destinationConfigurationCodec: StructureCodec = { members: {} };
