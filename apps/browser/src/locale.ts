/**
 * The user's locale, for formatting and sorting. A browser can return a locale that `Intl` rejects: on a system without
 * a locale, Chromium returns `en-US@posix`.
 */
export const locale: string = navigator.languages.find(isTag) ?? "en-US";

// uPlot uses `navigator.language` while it loads, so this module must be imported before it.
if (!isTag(navigator.language)) Object.defineProperty(navigator, "language", { value: locale });

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
