/** Calls the control of the service. Each call has a connection of its own, which is closed afterwards. */
import { request } from "node:http";
import type { Controls } from "../service/control.ts";

export type Remote = {
  readonly [Name in keyof Controls]: (
    ...args: Parameters<Controls[Name]>
  ) => Promise<Awaited<ReturnType<Controls[Name]>>>;
};

export function connectControl(url: string): Remote {
  const ask =
    <Name extends keyof Controls>(name: Name) =>
    (given?: unknown): Promise<Awaited<ReturnType<Controls[Name]>>> =>
      new Promise((resolve, reject) => {
        request(`${url}/${name}`, { method: "POST", agent: false }, (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => {
            text += chunk;
          });
          response.on("error", reject);
          response.on("end", () => {
            if (response.statusCode === 200) resolve(JSON.parse(text));
            else reject(new Error(`${name}: ${text}`));
          });
        })
          .on("error", reject)
          .end(JSON.stringify(given ?? null));
      });
  return { issue: ask("issue"), revokeAll: ask("revokeAll"), drop: ask("drop"), report: ask("report") };
}
