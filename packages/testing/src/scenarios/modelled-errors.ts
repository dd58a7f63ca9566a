/** The errors that the service's model lists for each operation, in the short. A test holds them against the model. */
import type { OperationName } from "./scenario.ts";

const names = {
  A: "AccessDeniedException",
  B: "ChannelNotBroadcasting",
  C: "ConflictException",
  I: "InternalServerException",
  N: "ResourceNotFoundException",
  P: "PendingVerification",
  Q: "ServiceQuotaExceededException",
  S: "StreamUnavailable",
  T: "ThrottlingException",
  U: "ServiceUnavailable",
  V: "ValidationException",
} as const;

export type ModelledErrorName = (typeof names)[keyof typeof names];

export const statusOf: Readonly<Record<ModelledErrorName, number>> = {
  AccessDeniedException: 403,
  ChannelNotBroadcasting: 404,
  ConflictException: 409,
  InternalServerException: 500,
  PendingVerification: 403,
  ResourceNotFoundException: 404,
  ServiceQuotaExceededException: 402,
  ServiceUnavailable: 503,
  StreamUnavailable: 503,
  ThrottlingException: 429,
  ValidationException: 400,
};

const letters: Readonly<Record<OperationName, string>> = {
  BatchGetChannel: "AUV",
  BatchGetStreamKey: "AUV",
  BatchStartViewerSessionRevocation: "APTV",
  CreateAdConfiguration: "ACINPQTV",
  CreateChannel: "ANPQV",
  CreatePlaybackRestrictionPolicy: "APQTV",
  CreateRecordingConfiguration: "ACIPQV",
  CreateStreamKey: "ANPQV",
  DeleteAdConfiguration: "ACINV",
  DeleteChannel: "ACNPV",
  DeletePlaybackKeyPair: "ANPV",
  DeletePlaybackRestrictionPolicy: "ACNPV",
  DeleteRecordingConfiguration: "ACINV",
  DeleteStreamKey: "ANPV",
  GetAdConfiguration: "AINV",
  GetChannel: "ANV",
  GetPlaybackKeyPair: "ANV",
  GetPlaybackRestrictionPolicy: "ANPV",
  GetRecordingConfiguration: "AINV",
  GetStream: "ABNV",
  GetStreamKey: "ANV",
  GetStreamSession: "ANV",
  ImportPlaybackKeyPair: "ACPQV",
  InsertAdBreak: "ABCINTV",
  ListAdConfigurations: "AIV",
  ListChannels: "ACV",
  ListPlaybackKeyPairs: "AV",
  ListPlaybackRestrictionPolicies: "ACPV",
  ListRecordingConfigurations: "AIV",
  ListStreamKeys: "ANV",
  ListStreamSessions: "ANV",
  ListStreams: "AV",
  ListTagsForResource: "INV",
  PutMetadata: "ABNTV",
  StartViewerSessionRevocation: "AINPTV",
  StopStream: "ABNSV",
  TagResource: "INV",
  UntagResource: "INV",
  UpdateAdConfiguration: "ACINPQTV",
  UpdateChannel: "ACNPV",
  UpdatePlaybackRestrictionPolicy: "ACNPV",
};

export function modelledErrors(operation: OperationName): ModelledErrorName[] {
  return [...letters[operation]].map((letter) => names[letter as keyof typeof names]);
}

/** What no state of the service and no fault brings about, with the reason. */
export const unreached: { readonly [Name in OperationName]?: { readonly [Error in ModelledErrorName]?: string } } = {
  CreateAdConfiguration: { ResourceNotFoundException: "an ad configuration names no resource of the service" },
  UpdateAdConfiguration: { ServiceQuotaExceededException: "an update makes no further resource" },
};
