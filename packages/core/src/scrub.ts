// Takes the secrets of a call out of texts that come from elsewhere: from the service, or from the runtime.
import { uriEncode } from "./http/uri.ts";

/** Stands for what is not shown. */
export const hidden = "[redacted]";

/**
 * Takes secrets out of a text. Those below 4 characters stay: they would tear words apart, and give nothing away.
 *
 * `isWord`: the text is a name, an id, a key or a header, which programs read. There a secret below 8 characters stands by
 * chance, and the name of an error, such as `ChannelNotBroadcasting`, is the service's own unless all of it is a secret.
 */
export type Scrub = (text: string, isWord?: boolean) => string;

/** Made once for all texts of an answer or error. */
export function createScrub(secrets: readonly (string | undefined)[]): Scrub {
  // Runtimes trim headers.
  const trimmed = secrets.map((secret) => `${secret ?? ""}`.trim());
  const forms = trimmed.filter((secret) => secret.length > 3).flatMap(formsOf);
  // One secret can be a part of another.
  forms.sort((one, other) => other.length - one.length);
  return (text, isWord) => {
    const clean = forms.reduce(
      (rest, form) => (isWord && form.length < 8 ? rest : rest.replaceAll(form, hidden)),
      text,
    );
    return isWord && clean !== hidden && /^([A-Z]+[a-z]+)+$/.test(text) ? text : clean;
  };
}

/** A secret as it may stand in a text: as it is, in JSON, percent-encoded, in base64. */
function formsOf(secret: string): string[] {
  // Half of a surrogate pair cannot be encoded.
  const encoded = uriEncode(secret.replace(/\p{Cs}/gu, "\ufffd"));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encoded,
    encoded.replaceAll("%20", "+"),
    encoded.replace(/%../g, (byte) => byte.toLowerCase()),
    // Every runtime has `unescape`, which makes bytes of it.
    btoa(unescape(encoded)).replace(/=+$/, ""),
  ];
}
