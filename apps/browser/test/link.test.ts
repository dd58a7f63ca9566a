/**
 * A link and the form can set an endpoint on this machine, and a token endpoint on the page's own site. The page does
 * not use other URLs or an unknown region, and says so.
 */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { connect, createChannels, credentials, openPage, startService, tokens, useBrowser } from "./support.ts";

useBrowser();

const field = (page: Page, name: string) => page.locator(`[name=${name}]`).inputValue();

describe("a link's endpoint", () => {
  test.each([
    "https://ivs.evil.example",
    "http://127.0.0.1.evil.example:4100",
    "http://127.0.0.1@evil.example",
    "http://localhost.evil.example",
    "http://evillocalhost",
    "http://127.evil.example",
    "http://[::2]:4100",
    "http://169.254.169.254",
    "https://bucket.s3.amazonaws.com",
    "//evil.example",
    "javascript:alert(1)",
    "data:application/json,{}",
    "blob:http://127.0.0.1/x",
    "evil.example",
  ])("%s is not used, and the page says so", async (endpoint) => {
    const { page } = await openPage({ query: { endpoint, region: "eu-west-1" } });
    expect(await field(page, "endpoint")).toBe("");
    await page.getByRole("alert").getByText(`The endpoint "${endpoint}" of this link is not used`).waitFor();
    expect(await field(page, "region")).toBe("eu-west-1");
  });

  test.each([
    "http://localhost:4100",
    "http://ivs.localhost:4100",
    "https://127.0.0.1",
    "http://127.8.9.10:4100",
    "http://[::1]:4100",
  ])("%s is on this machine, and the form has it", async (endpoint) => {
    const { page } = await openPage({ query: { endpoint } });
    expect(await field(page, "endpoint")).toBe(endpoint);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test.each([
    ["localhost", "127.0.0.1"],
    ["ivs.localhost", "127.0.0.1"],
    ["[::1]", "::1"],
  ])("at %s the service is reached", async (host, hostname) => {
    const local = await startService({ hostname });
    await createChannels(local, "stage");
    const { page, complaints } = await openPage({
      query: { endpoint: `http://${host}:${new URL(local.url).port}`, tokens: "/credentials" },
    });
    await page.getByRole("button", { name: "Connect" }).click();
    const stage = page.getByRole("heading", { name: "stage" });
    await stage.or(page.getByRole("alert")).first().waitFor();
    expect(complaints).toEqual([]);
    await stage.waitFor();
  });
});

describe("a link's token endpoint", () => {
  test.each([
    "https://evil.example/credentials",
    "//evil.example/credentials",
    "/\\evil.example",
    "data:text/plain,{}",
  ])("%s is not used, and the page says so", async (tokenEndpoint) => {
    const { page } = await openPage({ query: { tokens: tokenEndpoint } });
    await page.getByRole("radio", { name: "From a token endpoint" }).check();
    expect(await field(page, "tokenEndpoint")).toBe("");
    await page.getByRole("alert").getByText(`The token endpoint "${tokenEndpoint}" of this link is not used`).waitFor();
  });
});

test("an unknown region of a link is not used, and its credentials are never read", async () => {
  const query = { ...credentials, region: "us-west-2.evil.example" };
  const { page } = await openPage({ query });
  expect(await field(page, "region")).toBe("us-west-2");
  await page.getByRole("alert").getByText('The region "us-west-2.evil.example" of this link is not used').waitFor();
  for (const name of Object.keys(credentials)) expect(await field(page, name)).toBe("");
});

describe("the form", () => {
  test.each([
    ["https://ivs.evil.example", "The endpoint must be on this machine, such as http://127.0.0.1:4100"],
    ["http://127.8.9.10:4100", "The endpoint must be at 127.0.0.1, localhost or [::1]"],
  ])("sends nothing to the endpoint %s", async (endpoint, want) => {
    const { page } = await openPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await connect(page, endpoint);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expect.poll(() => alert.textContent()).toContain(want);
    expect(asked).toEqual([]);
  });

  test("sends nothing to the token endpoint of another site", async () => {
    let answered = 0;
    tokens.answer = () => {
      answered++;
      return { status: 200, body: credentials };
    };
    const { page } = await openPage({ query: { tokens: "/credentials" } });
    await page.locator("[name=tokenEndpoint]").fill("https://evil.example/credentials");
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByRole("alert").getByText("The token endpoint must be on this page's own site").waitFor();
    expect(answered).toBe(0);
  });
});

describe("a link with connect", () => {
  const connecting = (endpoint: string, more: Record<string, string> = {}) => ({
    query: { endpoint, tokens: "/credentials", connect: "", ...more },
  });

  test("connects a page on this machine without a click, and only once", async () => {
    const { page } = await openPage(connecting((await startService()).url));
    await page.getByText("No channels in this region yet").waitFor();
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.getByRole("button", { name: "Connect" }).waitFor();
    expect(await field(page, "endpoint")).toMatch(/^http:/);
  });

  test("does not connect if a value of it is not used", async () => {
    const { page } = await openPage(connecting((await startService()).url, { region: "moon-1" }));
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Connect" }).waitFor();
  });

  test("does not connect a page that is not on this machine", async () => {
    const local = await startService();
    const { page } = await openPage();
    const own = new URL(page.url());
    // The browser gets the page from a name of another site.
    await page.route("http://dashboard.example/**", async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${own.origin}${pathname}${search}` }) });
    });
    const query = new URLSearchParams(connecting(local.url).query);
    await page.goto(`http://dashboard.example/?${query}`);
    await page.getByRole("button", { name: "Connect" }).waitFor();
    expect(await field(page, "endpoint")).toBe(local.url);
    expect(await page.getByText("No channels in this region yet").count()).toBe(0);
  });
});
