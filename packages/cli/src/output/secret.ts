/** Hides secrets unless the user asks for them. */
import { notice } from "./print.ts";

export interface SecretOptions {
  readonly showSecrets?: boolean | undefined;
}

const mask = "********";

/** Returns a secret, or a mask unless `showSecrets` is set. A line on the standard error then names the option. */
export function secret(value: string | undefined, { showSecrets }: SecretOptions): string | undefined {
  if (value === undefined || showSecrets) return value;
  notice("Secrets are masked. Pass --show-secrets to see them.");
  return mask;
}
