/** The system's browsers, in the order in which they are shown. */
import { firefox } from "./firefox.ts";
import type { SystemBrowser } from "./system-browser.ts";
import { webkit } from "./webkit.ts";

export const systemBrowsers: readonly SystemBrowser[] = [firefox, webkit];
