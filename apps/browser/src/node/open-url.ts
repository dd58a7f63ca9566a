/** Opens a page in the user's browser. */
import { spawn } from "node:child_process";

/**
 * Opens a URL in the default browser, if there is a screen. Does nothing in continuous integration (`CI` is set), if
 * `BROWSER` is `none`, or on Linux without a display. A failure is ignored, because the URL is also printed.
 */
export function openUrl(url: string, environment: NodeJS.ProcessEnv = process.env): void {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = environment;
  if (CI || BROWSER === "none") return;
  const [command, ...args] = opener();
  if (command === "xdg-open" && !DISPLAY && !WAYLAND_DISPLAY) return;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true, env: environment });
  child.on("error", () => {});
  child.unref();
}

function opener(): [command: string, ...args: string[]] {
  if (process.platform === "darwin") return ["open"];
  // `start` would read a URL with `&` as two commands.
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return ["xdg-open"];
}
