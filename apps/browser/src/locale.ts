/** The first of the user's languages that `Intl` accepts; `en-US` if it accepts none. */
export const locale: string = navigator.languages.find(isTag) ?? "en-US";

// While uPlot loads, it passes `navigator.language` to `Intl`. So this module must be imported before uPlot.
if (!isTag(navigator.language)) Object.defineProperty(navigator, "language", { value: locale });

function isTag(text: string): boolean {
  // On a system without a locale, the language of Chromium is `en-US@posix`, which `Intl` rejects.
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
