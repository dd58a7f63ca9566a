/**
 * Drives the chat of the built dashboard in Chromium, for the chapter of the demo about chat. It joins a room as a
 * moderator, answers the first user that speaks, takes a screenshot, and disconnects that user. The environment is that
 * of `story.ts`. `CHAT_ROOM_NAME` is the name of a room and of a channel.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openDashboard } from "./open-dashboard.ts";

const { CHAT_ROOM_NAME: name = "" } = process.env;
const { page, close } = await openDashboard();
try {
  await page.getByRole("link", { name }).click();
  const chat = page.getByRole("region", { name: "Chat" });
  await chat.getByRole("button", { name: "Open chat" }).click();
  await chat.getByRole("textbox", { name: "User" }).fill("host");
  await chat.getByLabel("Moderator").check();
  await chat.getByRole("button", { name: "Join" }).click();
  await chat.getByRole("status").getByText("Connected", { exact: true }).waitFor();
  console.log(`joined    the room "${name}" as host, a moderator`);

  const log = chat.getByRole("log");
  await log.getByText("Is anybody here?").first().waitFor();
  console.log("heard     guest: Is anybody here?");
  const answer = "Welcome to the show";
  await chat.getByLabel("Message", { exact: true }).fill(answer);
  await chat.getByRole("button", { name: "Send" }).click();
  await log.getByText(answer).waitFor();
  console.log(`said      ${answer}`);
  await log.getByText("Hello from Deno").waitFor();
  console.log("heard     guest: Hello from Deno");

  const folder = join(import.meta.dirname, "../../results");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "chat.png");
  await chat.scrollIntoViewIfNeeded();
  await page.screenshot({ path });

  await log.getByRole("button", { name: "Disconnect: guest" }).last().click();
  await log.getByText("guest was disconnected").waitFor();
  console.log("moderated the guest is disconnected");
  console.log(`picture   ${path}`);
} finally {
  await close();
}
