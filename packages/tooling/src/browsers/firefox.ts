/** Firefox without a window, driven over WebDriver BiDi. */
import { type Bidi, withBidi } from "./bidi.ts";
import { missingPrograms, withProgram } from "./program.ts";
import { withScratchFolder } from "./scratch-folder.ts";
import { withServedProgram } from "./served-program.ts";
import type { SystemBrowser, SystemPage } from "./system-browser.ts";

const command = "firefox-esr";

export const firefox: SystemBrowser = {
  name: "Firefox",
  packages: ["firefox-esr"],
  missing: () => missingPrograms([command]),
  withPage: (code, use) =>
    withServedProgram(code, (url) =>
      withScratchFolder("firefox", (home) => {
        const args = ["--headless", "--no-remote", "--profile", home, "--remote-debugging-port=0", "about:blank"];
        return withProgram(command, args, { HOME: home }, async (program) => {
          const [, socket] = await program.output(/WebDriver BiDi listening on (ws:\S+)/);
          return withBidi(`${socket}/session`, async (bidi) => use(await openPage(bidi, url)));
        });
      }),
    ),
};

interface Session {
  readonly capabilities: { readonly browserVersion: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluation {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function openPage(bidi: Bidi, url: string): Promise<SystemPage> {
  const { capabilities } = await bidi.send<Session>("session.new", { capabilities: {} });
  const { contexts } = await bidi.send<Tree>("browsingContext.getTree", {});
  const context = contexts[0]?.context;
  await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
  return {
    version: capabilities.browserVersion,
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await bidi.send<Evaluation>("script.evaluate", {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null") as Value;
    },
  };
}
