/** Opens the built dashboard in Chromium and connects it, for the stories of the demo. */
import type { Page } from "playwright";
import { launchChromium } from "./chromium.ts";
import { serveSite } from "./site.ts";

export interface OpenDashboard {
  readonly page: Page;
  /** The URL of the local service. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Serves the page with a token endpoint, and connects the page to the service at `IVS_ENDPOINT`. `AWS_REGION`,
 * `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` are the region and the credentials.
 *
 * @throws Error with the text of the page if it cannot connect
 */
export async function openDashboard(): Promise<OpenDashboard> {
  const { IVS_ENDPOINT: endpoint, AWS_REGION: region = "us-west-2" } = process.env;
  if (endpoint === undefined)
    throw new Error("IVS_ENDPOINT must be the URL of a local service, such as http://127.0.0.1:4100.");
  const site = await serveSite(0, () => ({
    status: 200,
    body: {
      accessKeyId: process.env.AWS_ACCESS_KEY_ID,
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
      sessionToken: process.env.AWS_SESSION_TOKEN,
      expiration: new Date(Date.now() + 3_600_000).toISOString(),
    },
  }));
  const browser = await launchChromium();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  try {
    const page = await browser.newPage({ locale: "en-GB", viewport: { width: 1360, height: 960 } });
    page.setDefaultTimeout(45_000);
    await page.goto(`${site.url}/?${new URLSearchParams({ endpoint, region, tokens: "/credentials" })}`);
    console.log(`opened    Chromium ${browser.version()} on ${site.url}`);
    await page.getByRole("button", { name: "Connect" }).click();
    const problem = page.getByRole("alert");
    await page.getByRole("button", { name: "New channel" }).or(problem).first().waitFor();
    if (await problem.isVisible()) throw new Error(`The page says: ${await problem.textContent()}`);
    return { page, endpoint, close };
  } catch (error) {
    await close();
    throw error;
  }
}
