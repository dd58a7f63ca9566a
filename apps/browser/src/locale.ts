/**
 * The reader's locale, for everything that formats or sorts. Browsers may name one that `Intl` refuses: Chromium calls
 * the locale of a system without one `en-US@posix`.
 */
export const locale: string = navigator.languages.find(isTag) ?? "en-US";

// uPlot formats with `navigator.language` as soon as it is loaded, so this module must be imported before it.
if (!isTag(navigator.language)) Object.defineProperty(navigator, "language", { value: locale });

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
