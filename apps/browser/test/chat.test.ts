/** Uses the chat of the dashboard in Chromium, with other users who are connected to the same room. */
import { ChatRoom } from "@ivskit/chat";
import { CreateChatTokenCommand, IvschatClient } from "@ivskit/client-ivschat";
import type { RunningLocalIvs, ServerOptions } from "@ivskit/local/node";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { closeLater, connect, createChannels, credentials, openPage, startService, useBrowser } from "./support.ts";

useBrowser();

const chat = (page: Page) => page.getByRole("region", { name: "Chat" });
const log = (page: Page) => chat(page).getByRole("log", { name: "Messages" });

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly local: RunningLocalIvs;
  readonly roomArn: string;
}

/** Opens the chat of a channel that has the name of a room. */
async function openChat(room: object = {}, options: ServerOptions = {}): Promise<Opened> {
  const local = await startService(options);
  await createChannels(local, "stage");
  const { rooms } = await local.service.seed({ rooms: [{ name: "other" }, { name: "stage", ...room }, { name: "a" }] });
  const roomArn = rooms[1]?.arn ?? "";
  const { page, complaints } = await openPage();
  await connect(page, local.url);
  await chat(page).getByRole("button", { name: "Open chat" }).click();
  await chat(page).getByLabel("Room").waitFor();
  return { page, complaints, local, roomArn };
}

async function join(page: Page, user: string, moderates = false): Promise<void> {
  await chat(page).getByRole("textbox", { name: "User" }).fill(user);
  if (moderates) await chat(page).getByLabel("Moderator").check();
  await chat(page).getByRole("button", { name: "Join" }).click();
  await chat(page).getByText("Connected").waitFor();
}

async function send(page: Page, text: string): Promise<void> {
  await chat(page).getByLabel("Message", { exact: true }).fill(text);
  await chat(page).getByRole("button", { name: "Send" }).click();
}

/** Connects another user from this process. */
async function connectUser(local: RunningLocalIvs, roomIdentifier: string, userId: string): Promise<ChatRoom> {
  const client = new IvschatClient({ region: "us-west-2", credentials, endpoint: local.url });
  const room = new ChatRoom({
    endpoint: local.url,
    tokenProvider: () =>
      client.send(new CreateChatTokenCommand({ roomIdentifier, userId, capabilities: ["SEND_MESSAGE"] })),
  });
  closeLater({ close: async () => room.close() });
  await room.connect();
  return room;
}

test("the chat is loaded only on demand, and says if there is no room", async () => {
  const local = await startService();
  await createChannels(local, "stage");
  const { page, complaints } = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await connect(page, local.url);
  await chat(page).getByRole("button", { name: "Open chat" }).waitFor();
  expect(asked.filter((path) => /chat|Rooms/.test(path))).toEqual([]);
  await chat(page).getByRole("button", { name: "Open chat" }).click();
  await chat(page).getByText("There are no chat rooms in this region.").waitFor();
  expect(complaints).toEqual([]);
});

test("a moderator on the page and a user elsewhere talk; a message is deleted, and the user is disconnected", async () => {
  const { page, complaints, local, roomArn } = await openChat();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  const tokens: string[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith("/CreateChatToken")) tokens.push(((await response.json()) as { token: string }).token);
  });
  // The room with the name of the channel is chosen.
  await join(page, "host", true);
  await chat(page).getByText("stage as host").waitFor();
  const guest = await connectUser(local, roomArn, "guest");
  const messages = guest.messages()[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => guest.on("disconnected", (error) => resolve(error?.reason)));

  await send(page, "Welcome, guest");
  expect((await messages.next()).value).toMatchObject({ content: "Welcome, guest", sender: { userId: "host" } });
  await guest.sendMessage({ content: "Good evening" });
  await log(page).getByText("Good evening").waitFor();
  await expect.poll(() => chat(page).getByLabel("Message", { exact: true }).inputValue()).toBe("");

  await log(page).getByRole("button", { name: "Delete: Good evening" }).click();
  await log(page).getByText("A message was deleted").waitFor();
  await expect.poll(() => log(page).getByText("Good evening").count()).toBe(0);
  await guest.sendMessage({ content: "Why?" });
  await log(page).getByRole("button", { name: "Disconnect: guest" }).click();
  await log(page).getByText("guest was disconnected").waitFor();
  expect(await ended).toBe("serverDisconnect");

  await chat(page).getByRole("button", { name: "Leave" }).click();
  await expect.poll(() => local.service.rooms.users(roomArn)).toEqual([]);
  await chat(page).getByRole("button", { name: "Join" }).waitFor();
  expect(tokens).toHaveLength(1);
  const held = await page.content();
  for (const token of tokens) {
    expect(held).not.toContain(token);
    expect(said.join()).not.toContain(token);
  }
  expect(complaints).toEqual([]);
});

test("a user without the capability of a moderator has no buttons for it, and hears of being disconnected", async () => {
  const { page, local, roomArn } = await openChat();
  await join(page, "ann");
  await local.service.rooms.send(roomArn, { userId: "bob", content: "Hello" });
  await log(page).getByText("Hello").waitFor();
  expect(await log(page).getByRole("button").count()).toBe(0);
  await local.service.rooms.disconnectUser(roomArn, "ann", "enough");
  await log(page).getByText("ann was disconnected: enough").waitFor();
  await chat(page).getByText("Disconnected by the service").waitFor();
});

test("the page connects again, with a new token, when the connection breaks", async () => {
  const { page, local, roomArn } = await openChat();
  await join(page, "ann");
  local.service.faults.set({ operation: "SEND_MESSAGE", fault: "reset", count: 1 });
  await send(page, "lost");
  await chat(page).getByRole("alert").getByText("The message was not sent, or got no answer").waitFor();
  await chat(page).getByRole("status").getByText("Connected", { exact: true }).waitFor();
  await local.service.rooms.send(roomArn, { userId: "bob", content: "Welcome back" });
  await log(page).getByText("Welcome back").waitFor();
});

test("a room that connects after the user has left the chat is closed", async () => {
  const { page, local, roomArn } = await openChat();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/CreateChatToken", async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest("**/CreateChatToken");
  await chat(page).getByRole("button", { name: "Join" }).click();
  await asked;
  await page.getByRole("button", { name: "Disconnect" }).click();
  await chat(page).waitFor({ state: "detached" });
  const opened = page.waitForEvent("websocket");
  release();
  const socket = await opened;
  if (!socket.isClosed()) await socket.waitForEvent("close");
  await expect.poll(() => local.service.rooms.users(roomArn)).toEqual([]);
});

const handler = "arn:aws:lambda:us-west-2:123456789012:function:review";

test.each([
  [
    "a rate",
    { maximumMessageRatePerSecond: 1 },
    ["one", "two"],
    "Too many messages in one second",
    "at most 1 messages",
  ],
  ["a size", { maximumMessageLength: 3 }, ["long"], "The room did not accept this", "at most 3 characters"],
  ["a review", { messageReviewHandler: { uri: handler } }, ["rude"], "The review of the room denied", "stay polite"],
])("the page says in plain words that %s refuses a message", async (_, settings, texts, title, reason) => {
  // The time of the service stands still, so that a room takes the messages of one second and no more.
  const now = new Date();
  const { page } = await openChat(settings, {
    clock: () => now,
    reviewHandlers: { [handler]: () => ({ ReviewResult: "DENY", Attributes: { Reason: "Please stay polite" } }) },
  });
  await join(page, "ann");
  for (const text of texts.slice(0, -1)) {
    await send(page, text);
    await log(page).getByText(text).waitFor();
  }
  await send(page, texts.at(-1) ?? "");
  const alert = chat(page).getByRole("alert");
  await alert.getByText(title).waitFor();
  await expect.poll(() => alert.textContent()).toContain(reason);
});

test("a role that may not create tokens is named, and nothing is joined", async () => {
  const policy = [{ effect: "Allow", actions: ["ivs:*", "ivschat:ListRooms"] }] as const;
  const { page } = await openChat({}, { credentials: [{ ...credentials, policy }] });
  await chat(page).getByRole("button", { name: "Join" }).click();
  const alert = chat(page).getByRole("alert");
  await alert.getByText("These credentials do not allow this").waitFor();
  await expect.poll(() => alert.textContent()).toContain("ivschat:CreateChatToken");
});
