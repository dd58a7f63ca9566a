/** Fixes of the dashboard. */
import type { Fix } from "./fix.ts";

const dashboard = "apps/browser";
const source = "apps/browser/src";

export const fixes: readonly Fix[] = [
  {
    fault: "A link chooses the endpoint that a signed-in person's requests go to",
    reverts: [
      {
        file: `${source}/link.ts`,
        find: "return URL.canParse(text) && isLoopback(new URL(text));",
        replace: "return true;",
      },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "https://ivs.evil.example is not used" },
  },
  {
    fault: "An endpoint that merely begins or ends like a loopback address is taken for one",
    reverts: [
      {
        file: `${source}/places.ts`,
        find: "/^((.+\\.)?localhost|127(\\.\\d+){3}|\\[::1\\])$/",
        replace: "/localhost|^127/",
      },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "http://127.0.0.1.evil.example:4100 is not used" },
  },
  {
    fault: "A link chooses the token endpoint that the page sends cookies to and takes credentials from",
    reverts: [
      {
        file: `${source}/link.ts`,
        find: "  } catch {\n    return false;\n  }",
        replace: "  } catch {\n    return true;\n  }",
      },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "//evil.example/credentials is not used" },
  },
  {
    fault: "A region that does not exist is taken from a link",
    reverts: [
      {
        file: `${source}/link.ts`,
        find: "return regions.includes(text);",
        replace: 'return text !== "";',
      },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "an unknown region of a link is not used" },
  },
  {
    fault: "A foreign endpoint that a user was talked into typing is called",
    reverts: [
      {
        file: `${source}/places.ts`,
        find: 'parse(text, "endpoint");\n  if (!isLoopback(url)) {',
        replace: 'parse(text, "endpoint");\n  if (url.host === "") {',
      },
    ],
    test: {
      folder: dashboard,
      file: "test/link.test.ts",
      name: "sends nothing to the endpoint https://ivs.evil.example",
    },
  },
  {
    fault: "[::1] is allowed, yet a content security policy cannot name it",
    reverts: [
      { file: `${source}/places.ts`, find: 'if (url.hostname === "[::1]") url.hostname = "localhost";', replace: "" },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "at [::1] the service is reached" },
  },
  {
    fault: "The page may connect to every host with https",
    reverts: [{ file: `${source}/policy.ts`, find: '    "https://*.live-video.net",\n', replace: '    "https:",\n' }],
    test: {
      folder: dashboard,
      file: "test/policy.test.ts",
      name: "reaches Amazon IVS, its pictures and this machine, and nothing else",
    },
  },
  {
    fault: "The policy is missing on static hosts",
    reverts: [
      {
        file: "apps/browser/vite.config.ts",
        find: 'name: "content-security-policy",\n    apply: "build",',
        replace: 'name: "content-security-policy",\n    apply: "serve",',
      },
    ],
    test: {
      folder: dashboard,
      file: "test/policy.test.ts",
      name: "holds the policy itself, for hosts that send no headers",
    },
  },
  {
    fault: "There is no policy under vite dev",
    reverts: [
      {
        file: "apps/browser/vite.config.ts",
        find: "server: { headers: policyHeaders({ tokenEndpoint, nonce }) },",
        replace: "",
      },
    ],
    test: { folder: dashboard, file: "test/policy.test.ts", name: "under vite dev, the same policy applies" },
  },
  {
    fault: "A configured token endpoint is blocked by the page's own policy",
    reverts: [
      {
        file: `${source}/policy.ts`,
        find: "tokenEndpoint && URL.canParse(tokenEndpoint) ?",
        replace: 'tokenEndpoint === "" ?',
      },
    ],
    test: { folder: dashboard, file: "test/policy.test.ts", name: "built with a token endpoint on another site" },
  },
  {
    fault: "The page is blank in a browser whose locale is en-US@posix",
    reverts: [
      {
        file: `${source}/locale.ts`,
        find: 'if (!isTag(navigator.language)) Object.defineProperty(navigator, "language", { value: locale });',
        replace: "",
      },
    ],
    test: {
      folder: dashboard,
      file: "test/locale.test.ts",
      name: "a browser whose locale is en-US@posix shows the page",
    },
  },
  {
    fault: "12-hour times are cut off in the list of sessions",
    reverts: [
      {
        file: `${source}/views.css`,
        find: "grid-template-columns: fit-content(50%) minmax(0, 1fr);",
        replace: "grid-template-columns: 196px minmax(0, 1fr);",
      },
      { file: `${source}/views.css`, find: "  white-space: normal;\n", replace: "" },
    ],
    test: { folder: dashboard, file: "test/locale.test.ts", name: "en-US, 1280 wide" },
  },
  {
    fault: "12-hour times are cut off at the end of the chart",
    reverts: [
      {
        file: `${source}/viewers-chart.tsx`,
        find: "padding: [8, timeWidth / 2 + 4, 0, 0],",
        replace: "padding: [8, 26, 0, 0],",
      },
    ],
    test: { folder: dashboard, file: "test/locale.test.ts", name: "en-US, 420 wide" },
  },
  {
    fault: "Counts of a million are cut off beside the chart",
    reverts: [
      {
        file: `${source}/viewers-chart.tsx`,
        find: "size: (_, labels) => Math.max(52, widest(font, labels ?? []) + 16),",
        replace: "size: 52,",
      },
    ],
    test: { folder: dashboard, file: "test/locale.test.ts", name: "de-DE, 1280 wide" },
  },
  {
    fault: "The focus is lost after connecting",
    reverts: [
      { file: `${source}/main.tsx`, find: "if (shown.current !== current) main.current?.focus();", replace: "" },
    ],
    test: { folder: dashboard, file: "test/focus.test.ts", name: "after connecting and disconnecting" },
  },
  {
    fault: "The focus is lost when the button of a panel goes away",
    reverts: [
      {
        file: `${source}/parts.tsx`,
        find: "if (hadFocus && document.activeElement === document.body) element.current?.focus();",
        replace: "if (hadFocus === null) element.current?.focus();",
      },
    ],
    test: {
      folder: dashboard,
      file: "test/focus.test.ts",
      name: "the focus stays in the panel whose button disappeared",
    },
  },
  {
    fault: "A button that is busy loses the focus",
    reverts: [{ file: `${source}/parts.tsx`, find: "aria-disabled={blocked}", replace: "disabled={blocked}" }],
    test: { folder: dashboard, file: "test/focus.test.ts", name: "Send keeps the focus while the message is sent" },
  },
  {
    fault: "The dashboard has no heading of the first level",
    reverts: [
      {
        file: `${source}/main.tsx`,
        find: '<h1 class="brand">{title}</h1>',
        replace: '<span class="brand">{title}</span>',
      },
    ],
    test: { folder: dashboard, file: "test/focus.test.ts", name: "the dashboard has a heading of the first level" },
  },
  {
    fault: "The events of a session cannot be scrolled by keyboard",
    reverts: [
      {
        file: `${source}/channel.tsx`,
        find: ' aria-label="Events of the session" tabIndex={0}',
        replace: ' aria-label="Events of the session"',
      },
    ],
    test: {
      folder: dashboard,
      file: "test/focus.test.ts",
      name: "the events of a session can be scrolled by keyboard",
    },
  },
  {
    fault: "Old numbers are too faint to read while the service is gone",
    reverts: [
      {
        file: `${source}/views.css`,
        find: ".dashboard.stale :is(.totals dd, .list .number, .figures dd, .badge) {\n  color: var(--quiet);",
        replace: ".dashboard.stale :is(.totals dd, .list .number, .figures dd, .badge) {\n  opacity: 0.45;",
      },
    ],
    test: { folder: dashboard, file: "test/accessibility.test.ts", name: "every view is accessible" },
  },
  {
    fault: "A message is lost when the page is closed before its request is answered",
    reverts: [{ file: `${source}/transport.ts`, find: "{ keepAlive: true, requestInit }", replace: "{ requestInit }" }],
    test: { folder: dashboard, file: "test/closing.test.ts", name: "a message arrives when the page is closed" },
  },
  {
    fault: "A message over thin fetch is lost when the page leads elsewhere",
    reverts: [{ file: `${source}/credentials.ts`, find: "    requestHandler,\n", replace: "" }],
    test: {
      folder: dashboard,
      file: "test/closing.test.ts",
      name: "a message arrives when the page navigates to another page",
    },
  },
  {
    fault: "A message that still waits for credentials is lost without a word when the page is left",
    reverts: [
      {
        file: `${source}/transport.ts`,
        find: "if (unstarted.size > 0) event.preventDefault();",
        replace: "if (unstarted.size < 0) event.preventDefault();",
      },
    ],
    test: { folder: dashboard, file: "test/closing.test.ts", name: "the browser asks before the page is closed" },
  },
  {
    fault: "The dashboard is blank where the browser blocks its storage",
    reverts: [
      {
        file: `${source}/theme.ts`,
        find: '  } catch {\n    return "system";',
        replace: "  } catch (error) {\n    throw error;",
      },
    ],
    test: { folder: dashboard, file: "test/devices.test.ts", name: "a browser that blocks storage" },
  },
  {
    fault: "A picture that breaks off after it has played stays on the page without a word",
    reverts: [
      {
        file: `${source}/play.ts`,
        find: "hls.on(Hls.Events.MANIFEST_PARSED, start);",
        replace: "hls.on(Hls.Events.MANIFEST_PARSED, () => { start(); reject = () => {}; });",
      },
    ],
    test: { folder: dashboard, file: "test/watching.test.ts", name: "the page says if the picture breaks off" },
  },
  {
    fault: "Screen readers hear that a stream is healthy when its health is unknown",
    reverts: [
      {
        file: `${source}/live.ts`,
        find: 'return now?.health === "HEALTHY" ? "is healthy" : "has an unknown health";',
        replace: 'return "is healthy";',
      },
    ],
    test: { folder: dashboard, file: "test/devices.test.ts", name: "hear of each change of a stream's health" },
  },
  {
    fault: "A token endpoint that fails once stops the page for good",
    reverts: [
      {
        file: `${source}/problem.ts`,
        find: 'reconnect: reason !== "provider" };',
        replace: "reconnect: true };",
      },
    ],
    test: { folder: dashboard, file: "test/errors.test.ts", name: "fails for a while: the page asks it again" },
  },
  {
    fault: "A chat room stays connected if the user leaves the chat while it connects",
    reverts: [
      { file: `${source}/chat/chat.tsx`, find: "if (isGone.current) joined.room.close();\n      else ", replace: "" },
    ],
    test: {
      folder: dashboard,
      file: "test/chat.test.ts",
      name: "a room that connects after the user has left the chat is closed",
    },
  },
  {
    fault: "Watching counts as two viewers, because the page asks for the playlist before hls.js does",
    reverts: [
      {
        file: `${source}/play.ts`,
        find: "  if (abortSignal.aborted) return;\n",
        replace: "  await fetch(url, { signal: abortSignal });\n  if (abortSignal.aborted) return;\n",
      },
    ],
    test: { folder: dashboard, file: "test/watching.test.ts", name: "the picture is asked for once" },
  },
  {
    fault: "A link connects a page that is not on this machine without a click",
    reverts: [
      {
        file: `${source}/link.ts`,
        find: "connects: isAsked && isLoopback(new URL(location.href)) };",
        replace: "connects: isAsked };",
      },
    ],
    test: { folder: dashboard, file: "test/link.test.ts", name: "does not connect a page that is not on this machine" },
  },
  {
    fault: "The page connects again after the user has disconnected it",
    reverts: [{ file: `${source}/connect.tsx`, find: "    isFirst = false;\n", replace: "" }],
    test: {
      folder: dashboard,
      file: "test/link.test.ts",
      name: "connects a page on this machine without a click, and only once",
    },
  },
  {
    fault: "The server for encoders is no URL if the service answers with a whole URL",
    reverts: [
      {
        file: `${source}/controls.tsx`,
        find: "return /:|…/.test(ingestEndpoint) ? ingestEndpoint :",
        replace: 'return ingestEndpoint === "…" ? ingestEndpoint :',
      },
    ],
    test: { folder: dashboard, file: "test/dashboard.test.ts", name: "the server for encoders is shown" },
  },
  {
    fault: "A small change of many viewers cannot be seen in the chart",
    reverts: [
      {
        file: `${source}/chart-ranges.ts`,
        find: "return [Math.max(0, Math.floor(least - margin)), Math.ceil(most + margin)];",
        replace: "return [0, Math.ceil(most + margin)];",
      },
    ],
    test: { folder: dashboard, file: "test/chart.test.ts", name: "a change by one viewer of thousands" },
  },
  {
    fault: "On a phone, the list is above every channel, and there is no way back to it",
    reverts: [{ file: `${source}/views.css`, find: "  .one > :is(.totals, .list) {", replace: "  .none {" }],
    test: { folder: dashboard, file: "test/devices.test.ts", name: "shows the list or one channel, and a way back" },
  },
  {
    fault: "The numbers of simulated viewers drift away",
    reverts: [
      {
        file: `${source}/node/audience.ts`,
        find: "const noise = 0.02 * (random - 0.5);",
        replace: "const noise = 0.0001 * second * random;",
      },
    ],
    test: { folder: dashboard, file: "test/start.test.ts", name: "simulated viewers do not drift" },
  },
  {
    fault: "start fails if a port is taken",
    reverts: [
      {
        file: `${source}/node/local-service.ts`,
        find: 'if (code !== "EADDRINUSE" || taken === undefined) throw error;',
        replace: "if (code !== undefined) throw error;",
      },
    ],
    test: { folder: dashboard, file: "test/start.test.ts", name: "if ports are taken, it uses others" },
  },
  {
    fault: "start opens a browser in continuous integration",
    reverts: [
      {
        file: `${source}/node/open-url.ts`,
        find: 'if (CI || BROWSER === "none") return;',
        replace: 'if (BROWSER === "none") return;',
      },
    ],
    test: { folder: dashboard, file: "test/start.test.ts", name: "it opens the browser, but not in CI" },
  },
];
