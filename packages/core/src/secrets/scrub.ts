/** Removes the secrets of a call from texts of the service and the runtime. */

/** The text that replaces a secret. */
export const hidden = "[redacted]";

/**
 * Replaces secrets in a text, both in plain form and as JSON escapes them. Secrets of fewer than 4 characters stay,
 * because they occur in ordinary words by chance.
 *
 * @param isWord true for a name, an id, a key or a header, which programs read. Then secrets of fewer than 8 characters
 *   stay, since a match is probably accidental. A name such as `ChannelNotBroadcasting` stays unless the whole name is
 *   a secret.
 */
export type Scrub = (text: string, isWord?: boolean) => string;

/** Creates the function for all texts of one response or error. */
export function createScrub(secrets: readonly (string | undefined)[]): Scrub {
  const forms = secrets.flatMap((secret = "") =>
    secret.length > 3 ? [secret, JSON.stringify(secret).slice(1, -1)] : [],
  );
  // A secret can be a part of another one, so the longest is replaced first.
  forms.sort((one, other) => other.length - one.length);
  return (text, isWord) => {
    if (isWord && /^([A-Z]+[a-z]+)+$/.test(text) && !forms.includes(text)) return text;
    return forms.reduce((rest, form) => (isWord && form.length < 8 ? rest : rest.replaceAll(form, hidden)), text);
  };
}
