/** Runs the chapter of the demo about chat: two programs in two runtimes, which talk in one room. */
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { chatPrograms, environmentFor, openChatRoom, runProgram } from "@ivskit/tooling/sample-programs";
import { expect, test } from "vitest";

const want: Readonly<Record<string, readonly RegExp[]>> = {
  Deno: [
    /^joined {4}the room as guest$/,
    /^heard {5}host: Welcome to the show$/,
    /^said {6}Hello from Deno$/,
    /^ended {5}a moderator disconnected this user$/,
  ],
  Browser: [
    /^opened {4}Chromium \d/,
    /^joined {4}the room "evening-show" as host, a moderator$/,
    /^heard {5}guest: Is anybody here\?$/,
    /^said {6}Welcome to the show$/,
    /^heard {5}guest: Hello from Deno$/,
    /^moderated the guest is disconnected$/,
    /^picture {3}\S+chat\.png$/,
  ],
};

test("a user in Deno and a moderator in the browser talk, and the moderator disconnects the user", async () => {
  const server = await startLocalIvs();
  try {
    const environment = {
      ...environmentFor(server.url, defaultCredentials),
      ...(await openChatRoom(server.service)),
    };
    await Promise.all(
      chatPrograms.map(async (program) => {
        const { status, stdout, stderr } = await runProgram(program, environment, import.meta.dirname);
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        const lines = stdout.trimEnd().split("\n");
        expect(lines).toEqual((want[program.runtime] ?? []).map((line) => expect.stringMatching(line)));
      }),
    );
  } finally {
    await server.close();
  }
});
