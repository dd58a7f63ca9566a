/** The chat of a room in the console, in a real browser, with users who are connected over real sockets. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { chatToken, detail, useConsole } from "./console-support.ts";
import { connect, type Member } from "./messaging/support.ts";

const handler = "arn:aws:lambda:us-west-2:123456789012:function:review";
// The time stands still, so that a room takes the messages of one second and no more.
const now = new Date();
const { local, open, problems } = useConsole({
  clock: () => now,
  chatRates: true,
  reviewHandlers: { [handler]: () => ({ ReviewResult: "DENY", Attributes: { Reason: "Please stay polite" } }) },
});

async function openRoom(
  settings: object = {},
): Promise<{ page: Page; arn: string; join(userId: string): Promise<Member> }> {
  const { rooms } = await local.server.service.seed({ rooms: [{ name: "lobby", ...settings }] });
  const arn = rooms[0]?.arn ?? "";
  const page = await open();
  await page.getByRole("button", { name: "Rooms" }).click();
  await detail(page).getByRole("heading", { name: "lobby" }).waitFor();
  return { page, arn, join: async (userId) => connect(local.server.url, await chatToken(local, arn, userId)) };
}

const log = (page: Page) => page.getByRole("log", { name: "Messages" });

async function send(page: Page, user: string, text: string): Promise<void> {
  await detail(page).getByLabel("User who sends").fill(user);
  await detail(page).getByLabel("Message", { exact: true }).fill(text);
  await detail(page).getByRole("button", { name: "Send" }).click();
}

test("shows messages and events as they come, who is connected, and sends as any user", async () => {
  const { page, arn, join } = await openRoom();
  const [ann, bob] = await Promise.all([join("ann"), join("bob")]);
  await join("bob");
  await detail(page).getByText("2 connections").waitFor();
  await detail(page).getByRole("button", { name: "Disconnect: ann" }).waitFor();
  ann.send({ Action: "SEND_MESSAGE", Content: "Hello from a socket", Attributes: { secret: "hush-hush" } });
  await log(page).getByText("Hello from a socket").waitFor();
  await send(page, "eve", "Hello from the console");
  await detail(page).getByText("Sent as eve.").waitFor();
  const message = await bob.found(({ Content }) => Content === "Hello from the console");
  expect(message).toMatchObject({ Type: "MESSAGE", Sender: { UserId: "eve" } });
  await page.reload();
  await page.getByRole("button", { name: "Rooms" }).click();
  await expect
    .poll(() => log(page).getByRole("listitem").allTextContents())
    .toEqual([
      expect.stringContaining("eve Hello from the console"),
      expect.stringContaining("ann Hello from a socket"),
    ]);
  bob.send({ Action: "DISCONNECT_USER", UserId: "ann", Reason: "enough" });
  await log(page).getByText("ann was disconnected: enough").waitFor();
  await expect.poll(() => detail(page).getByRole("button", { name: "Disconnect: ann" }).count()).toBe(0);
  expect(await page.content()).not.toContain("hush-hush");
  expect(local.server.service.rooms.users(arn)).toEqual([{ userId: "bob", connectionCount: 2 }]);
});

test("deletes a message, and disconnects a user", async () => {
  const { page, join } = await openRoom();
  const [ann, bob] = await Promise.all([join("ann"), join("bob")]);
  ann.send({ Action: "SEND_MESSAGE", Content: "A rude word" });
  const { Id } = await bob.found(({ Type }) => Type === "MESSAGE");
  await log(page).getByRole("button", { name: "Delete: A rude word" }).click();
  await log(page).getByText("A message was deleted").waitFor();
  await expect.poll(() => log(page).getByText("A rude word").count()).toBe(0);
  const deletion = await bob.found(({ EventName }) => EventName === "aws:DELETE_MESSAGE");
  expect(deletion.Attributes).toMatchObject({ MessageId: Id });
  await detail(page).getByRole("button", { name: "Disconnect: ann" }).click();
  expect(await ann.closed).toBe(1000);
  await log(page).getByText("ann was disconnected").waitFor();
  await detail(page).getByRole("button", { name: "Disconnect: ann" }).waitFor({ state: "detached" });
  await detail(page).getByRole("button", { name: "Disconnect: bob" }).waitFor();
});

test.each([
  [
    "a rate",
    { maximumMessageRatePerSecond: 1 },
    ["one", "two"],
    "Not sent. The room takes at most 1 messages per second. Wait a second, and send it again.",
  ],
  ["a size", { maximumMessageLength: 3 }, ["long"], "1 character too many: this room takes at most 3."],
  ["a review", { messageReviewHandler: { uri: handler } }, ["rude"], "Not sent. Please stay polite."],
])("says in plain words that %s refuses a message, which stays in its field", async (_, settings, texts, want) => {
  const { page } = await openRoom(settings);
  for (const text of texts.slice(0, -1)) {
    await send(page, "ann", text);
    await detail(page).getByText("Sent as ann.").waitFor();
  }
  await send(page, "ann", texts.at(-1) ?? "");
  await detail(page).getByRole("status").getByText(want).waitFor();
  await expect.poll(() => detail(page).getByLabel("Message", { exact: true }).inputValue()).toBe(texts.at(-1));
  // The browser reports the refusal on the page's console.
  expect(problems.pop()).toEqual([expect.stringMatching(/status of 4\d\d/)]);
});
