/** The programs for pages in documents run in a page of Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPage } from "@ivskit/tooling/page";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { type WholeProgram, wholeProgramsOf } from "../src/document-programs.ts";
import { replaceTexts } from "../src/readmes/programs.ts";
import { startReadmeService } from "../src/readmes/service.ts";

function programForPages(document: string): WholeProgram {
  const [program, ...others] = wholeProgramsOf(document).filter(({ code }) => code.includes("document."));
  if (program === undefined || others.length > 0) throw new Error(`${document} must have one program for pages`);
  return program;
}

async function bundle(code: string, language: string): Promise<string> {
  const folder = mkdtempSync(join(import.meta.dirname, "../.page-"));
  try {
    const file = join(folder, `main.${language}`);
    writeFileSync(file, code);
    const conditions = ["browser"];
    const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: "esm", conditions });
    return outputFiles[0]?.text ?? "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the page shows the messages of a chat room, and removes a message that was deleted", async () => {
  const { local, roomArn, backend, close } = await startReadmeService();
  onTestFinished(close);
  const { code, language } = programForPages("packages/chat/README.md");
  const here = replaceTexts(code, {
    'region: "us-west-2"': `endpoint: "${local.url}"`,
    '"/chat-token"': `"${backend}/chat-token"`,
  });
  await withPage(await bundle(here, language), async (page) => {
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    const { rooms } = local.service;
    let id = "";
    const sendAgain = async (): Promise<readonly string[]> => {
      id = await rooms.send(roomArn, { userId: "bob", content: "Hi" });
      return printed;
    };
    await expect.poll(sendAgain, { interval: 500 }).toContain("bob: Hi");
    await page.evaluate((name) => {
      document.body.innerHTML = `<p id="${name}">Hi</p>`;
    }, id);
    await rooms.deleteMessage(roomArn, id);
    await expect.poll(() => page.locator("p").count()).toBe(0);
  });
});
