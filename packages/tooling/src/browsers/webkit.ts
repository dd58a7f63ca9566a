/** MiniBrowser of WebKitGTK on a screen of Xvfb, driven over WebDriver. It cannot run without a screen. */
import { freePort } from "../free-port.ts";
import { missingPrograms, withProgram } from "./program.ts";
import { withScratchFolder } from "./scratch-folder.ts";
import { withServedProgram } from "./served-program.ts";
import type { SystemBrowser, SystemPage } from "./system-browser.ts";
import { type Driver, withSession } from "./webdriver.ts";

const driverCommand = "WebKitWebDriver";
const screenCommand = "Xvfb";
/** Xvfb chooses a free number, and prints it. */
const screenArguments = ["-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"];

export const webkit: SystemBrowser = {
  name: "WebKit",
  packages: ["webkit2gtk-driver", "xvfb"],
  missing: () => missingPrograms([driverCommand, screenCommand]),
  withPage: (code, use) =>
    withServedProgram(code, (url) =>
      withScratchFolder("webkit", (home) =>
        withProgram(screenCommand, screenArguments, { HOME: home }, async (screen) => {
          const [, display] = await screen.output(/^(\d+)\n/m);
          // There is no graphics card to composite with.
          const env = { HOME: home, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
          const port = await freePort();
          return withProgram(driverCommand, [`--port=${port}`], env, () =>
            withSession(port, async (driver) => use(await openPage(driver, url))),
          );
        }),
      ),
    ),
};

async function openPage(driver: Driver, url: string): Promise<SystemPage> {
  await driver.send("url", { url });
  return {
    version: driver.version,
    async evaluate<Value>(expression: string): Promise<Value> {
      // WebDriver gives the argument, a function to be called with the result.
      const script = `const [done] = arguments;
        Promise.resolve(${expression}).then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`;
      const text = await driver.send<string>("execute/async", { script, args: [] });
      const { value, error } = JSON.parse(text) as { value: Value; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
  };
}
