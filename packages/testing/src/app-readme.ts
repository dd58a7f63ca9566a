/** Follows the section "Start" in the README of a sample, as a reader does in three shells. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { cleanEnvironment } from "@ivskit/tooling/packed/clean-environment";
import { repository } from "@ivskit/tooling/packed/public-packages";

export interface StartSection {
  /** The commands for each shell, in their order. */
  readonly shells: readonly string[];
  /** The outputs that the section shows, in their order. */
  readonly shown: readonly string[];
}

/** @param app the name of its folder */
export function readStart(app: string): StartSection {
  const readme = readFileSync(join(repository, `apps/${app}/README.md`), "utf8");
  const [, section = ""] = /^## Start\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const blocks = [...section.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)];
  const of = (isShell: boolean): string[] =>
    blocks.filter(([, language]) => (language === "sh") === isShell).map(([, , text = ""]) => text);
  return { shells: of(true), shown: of(false) };
}

/** The environment of a reader with the oldest supported Node, without Deno and Bun. No page opens by itself. */
function readerEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "", ...env } = cleanEnvironment();
  const path = PATH.split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...env, BROWSER: "none", PATH: [dirname(nodeReleases[0]?.binary ?? ""), ...path].join(delimiter) };
}

export interface Shell {
  /** Standard output and standard error so far. */
  output(): string;
  /** The exit status. It resolves when the shell has ended. */
  readonly status: Promise<number | null>;
  /** Sends a signal to the shell and its programs, and waits until they have ended. @defaultValue SIGTERM */
  end(signal?: "SIGINT" | "SIGTERM"): Promise<void>;
}

/** Runs commands in a folder; by default, at the top of the repository. */
export function openShell(commands: string, cwd = repository, env: Readonly<Record<string, string>> = {}): Shell {
  const child: ChildProcess = spawn("sh", ["-c", commands], {
    cwd,
    env: { ...readerEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const status = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    output: () => output,
    status,
    async end(signal = "SIGTERM") {
      if (child.pid !== undefined && child.exitCode === null) {
        try {
          process.kill(-child.pid, signal);
        } catch {
          // It has ended in the meantime.
        }
      }
      await status;
    },
  };
}
