/** The errors that models list for operations, abbreviated. The list is tested against the models. */

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

/** Letters by operation: `AV` stands for AccessDeniedException and ValidationException. */
export function modelledErrors<Name extends string>(
  letters: Readonly<Record<Name, string>>,
): Readonly<Record<Name, readonly ModelledErrorName[]>> {
  const rows = Object.entries<string>(letters);
  return Object.fromEntries(
    rows.map(([operation, text]) => [operation, [...text].map((letter) => names[letter as keyof typeof names])]),
  ) as Record<Name, ModelledErrorName[]>;
}
