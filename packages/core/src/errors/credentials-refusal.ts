/** Distinguishes the refusal of credentials from other errors of a service. */
import { ServiceException } from "./service.ts";

/**
 * The names with which services of AWS refuse credentials or a signature, each with or without `Exception` at its end.
 * All services share these names, so the model of a service need not list them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const refusalName =
  /^(ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|SignatureDoesNotMatch|UnrecognizedClient)(Exception)?$/;

/**
 * Returns true for an error with which the service refused the credentials or the signature of a call. Further calls
 * probably fail, too, until the program uses other credentials or another region.
 *
 * It checks the name of a {@link ServiceException}: `ExpiredToken`, `IncompleteSignature`, `InvalidClientTokenId`,
 * `InvalidSignature`, `MissingAuthenticationToken`, `SignatureDoesNotMatch` or `UnrecognizedClient`, each with or
 * without `Exception` at its end. It returns false for `AccessDeniedException`, where the service knows the caller but
 * does not allow the call, and for `CredentialsError`, where the client had no credentials to send.
 *
 * @example
 * ```ts
 * try {
 *   await client.send(command);
 * } catch (error) {
 *   if (!isCredentialsRefusal(error)) throw error;
 *   askForNewCredentials();
 * }
 * ```
 */
export function isCredentialsRefusal(error: unknown): boolean {
  return error instanceof ServiceException && refusalName.test(error.name);
}
