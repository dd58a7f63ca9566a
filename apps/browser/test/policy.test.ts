/**
 * Chromium enforces the content security policy of the page. The built page contains the policy in a `<meta>` element,
 * and the servers of the built page and of `vite dev` send it as a header.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { createServer } from "vite";
import { describe, expect, test } from "vitest";
import { serveSite } from "../src/node/site.ts";
import { buildPage } from "./build.ts";
import { closeLater, connect, createChannels, credentials, openPage, startService, useBrowser } from "./support.ts";

useBrowser();
const root = join(import.meta.dirname, "..");

/**
 * Fetches each URL from the page. Returns for each URL `here` if the policy allows the request, otherwise `blocked`.
 * The requests do not reach a server, because the test answers them.
 */
async function tryToReach(page: Page, urls: readonly string[]): Promise<Record<string, string>> {
  await page.route("**", (route) => route.fulfill({ body: "here", headers: { "access-control-allow-origin": "*" } }));
  return page.evaluate(async (list) => {
    const outcome: Record<string, string> = {};
    for (const url of list) {
      outcome[url] = await fetch(url, { method: "POST", body: "secret" }).then(
        (response) => response.text(),
        () => "blocked",
      );
    }
    return outcome;
  }, urls);
}

const foreign = [
  "https://evil.example/",
  "http://evil.example/",
  "https://evil.s3.amazonaws.com/",
  "https://ivs.us-west-2.amazonaws.com.evil.example/",
  "https://evil-live-video.net/",
  "http://169.254.169.254/",
  "http://ivs.us-west-2.amazonaws.com/",
];
const allowed = [
  "https://ivs.us-west-2.amazonaws.com/ListStreams",
  "https://ivs.eu-west-1.amazonaws.com/ListStreams",
  "https://abc.us-west-2.playback.live-video.net/api/video/v1/channel.m3u8",
  "http://127.0.0.1:4100/ListStreams",
  "http://localhost:4100/ListStreams",
  "http://ivs.localhost:4100/ListStreams",
  "https://ivschat.us-west-2.amazonaws.com/CreateChatToken",
];
const allowedSockets = [
  "wss://edge.ivschat.us-west-2.amazonaws.com/",
  "wss://edge.ivschat.eu-west-1.amazonaws.com/",
  "ws://127.0.0.1:1/",
  "ws://localhost:1/",
];
const foreignSockets = [
  "wss://evil.example/",
  "wss://edge.ivschat.us-west-2.amazonaws.com.evil.example/",
  "ws://edge.ivschat.us-west-2.amazonaws.com/",
];

/** Opens a WebSocket to each URL from the page. The result contains the URLs that the policy blocks. */
async function blockedSockets(page: Page, urls: readonly string[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    // The policy of the page and that of the header each report an event.
    const blocked = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => blocked.add(blockedURI));
    for (const url of list) {
      await new Promise((resolve) => {
        new WebSocket(url).onerror = resolve;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...blocked];
  }, urls);
}

function outcomeOf(urls: readonly string[], outcome: string): Record<string, string> {
  return Object.fromEntries(urls.map((url) => [url, outcome]));
}

describe("the built page", () => {
  test("reaches Amazon IVS, its pictures and this machine, and nothing else", async () => {
    const { page } = await openPage();
    expect(await tryToReach(page, [...allowed, ...foreign])).toEqual({
      ...outcomeOf(allowed, "here"),
      ...outcomeOf(foreign, "blocked"),
    });
    expect(await blockedSockets(page, [...allowedSockets, ...foreignSockets])).toEqual(foreignSockets);
  });

  test("holds the policy itself, for hosts that send no headers", async () => {
    const { page } = await openPage();
    await page.route(
      ({ pathname }) => pathname === "/",
      async (route) => {
        const response = await route.fetch();
        const { "content-security-policy": _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      },
    );
    await page.reload();
    const policy =
      (await page.locator("head > :first-child[http-equiv=Content-Security-Policy]").getAttribute("content")) ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src ");
    expect(policy).not.toContain("unsafe");
    expect(await tryToReach(page, ["https://evil.example/"])).toEqual({ "https://evil.example/": "blocked" });
  });

  test("runs no script, style, frame, image or form of other sites", async () => {
    const { page } = await openPage();
    await page.route("https://**", (route) => route.fulfill({ body: "" }));
    const [title, ...refused] = await page.evaluate(async () => {
      const found = new Set<string>();
      document.addEventListener("securitypolicyviolation", (event) => found.add(event.effectiveDirective));
      document.body.insertAdjacentHTML(
        "beforeend",
        `<style>p { color: red }</style><img src="https://evil.example/i.png"><iframe src="https://evil.example/"></iframe>
         <object data="https://evil.example/o"></object><video src="https://evil.example/v.mp4"></video>
         <link rel="stylesheet" href="https://evil.example/s.css"><form action="https://evil.example/"></form>`,
      );
      const script = document.createElement("script");
      script.src = "https://evil.example/s.js";
      document.body.append(script);
      const inline = document.createElement("script");
      inline.textContent = "document.title = 'mine'";
      document.body.append(inline);
      document.forms[document.forms.length - 1]?.submit();
      while (found.size < 7) await new Promise((resolve) => setTimeout(resolve, 20));
      return [document.title, ...[...found].sort()];
    });
    expect(refused).toEqual([
      "form-action",
      "frame-src",
      "img-src",
      "media-src",
      "object-src",
      "script-src-elem",
      "style-src-elem",
    ]);
    expect(title).toBe("IVS live operations");
  });

  test("its server forbids frames", async () => {
    const site = await serveSite();
    closeLater(site);
    const { headers } = await fetch(site.url);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

test("built with a token endpoint on another site, it offers and reaches that one", async () => {
  const outDir = await mkdtemp(join(tmpdir(), "dashboard-"));
  closeLater({ close: () => rm(outDir, { recursive: true }) });
  process.env.VITE_TOKEN_ENDPOINT = "https://tokens.example/credentials";
  try {
    await buildPage(outDir);
    const site = await serveSite(0, undefined, outDir);
    closeLater(site);
    const local = await startService();
    await createChannels(local, "stage");
    const { page, complaints } = await openPage({ url: site.url, query: { endpoint: local.url } });
    await page.route("https://tokens.example/credentials", (route) =>
      route.fulfill({
        json: credentials,
        headers: { "access-control-allow-origin": site.url, "access-control-allow-credentials": "true" },
      }),
    );
    await page.getByRole("button", { name: "Connect" }).click();
    const stage = page.getByRole("heading", { name: "stage" });
    await stage.or(page.getByRole("alert")).first().waitFor();
    expect(complaints).toEqual([]);
    await stage.waitFor();
    expect(await tryToReach(page, ["https://evil.example/"])).toEqual({ "https://evil.example/": "blocked" });
  } finally {
    delete process.env.VITE_TOKEN_ENDPOINT;
  }
});

test("under vite dev, the same policy applies, and so do its styles", async () => {
  const server = await createServer({ root, logLevel: "warn", server: { port: 0, host: "127.0.0.1" } });
  closeLater(server);
  await server.listen();
  const local = await startService();
  await createChannels(local, "stage");
  const { page, complaints } = await openPage({ url: server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "" });
  await page.getByRole("heading", { name: "Connect to Amazon IVS" }).waitFor();
  await connect(page, local.url);
  await page.getByRole("heading", { name: "stage" }).waitFor();
  expect(await page.locator(".totals").evaluate((element) => getComputedStyle(element).display)).toBe("flex");
  expect(complaints).toEqual([]);
  expect(await tryToReach(page, ["https://evil.example/"])).toEqual({ "https://evil.example/": "blocked" });
});
