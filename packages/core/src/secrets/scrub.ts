// Takes the secrets of a call out of texts that come from elsewhere: from the service, or from the runtime.

/** Stands for a secret. */
export const hidden = "[redacted]";

/**
 * Takes secrets out of a text, as they are and as JSON writes them. Those below 4 characters stay: they would tear
 * words apart, and give nothing away.
 *
 * `isWord`: the text is a name, an id, a key or a header, which programs read. There a secret below 8 characters stands by
 * chance, and the name of an error, such as `ChannelNotBroadcasting`, is the service's own unless all of it is a secret.
 */
export type Scrub = (text: string, isWord?: boolean) => string;

/** Made once for all texts of an answer or error. */
export function createScrub(secrets: readonly (string | undefined)[]): Scrub {
  const forms = secrets.flatMap((secret = "") =>
    secret.length > 3 ? [secret, JSON.stringify(secret).slice(1, -1)] : [],
  );
  // One secret can be a part of another.
  forms.sort((one, other) => other.length - one.length);
  return (text, isWord) => {
    if (isWord && /^([A-Z]+[a-z]+)+$/.test(text) && !forms.includes(text)) return text;
    return forms.reduce((rest, form) => (isWord && form.length < 8 ? rest : rest.replaceAll(form, hidden)), text);
  };
}
