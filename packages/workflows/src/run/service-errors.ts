/** Errors of the service that a step expects. */
import { IvsServiceException } from "@ivskit/client-ivs";

/** Whether the service returned the error, with one of these names. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof IvsServiceException && names.includes(error.name);
}

/** Returns undefined if the work fails with an error of these names. @throws every other error */
export async function unless<Output>(work: Promise<Output>, ...names: readonly string[]): Promise<Output | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isNamed(error, ...names)) return undefined;
    throw error;
  }
}
