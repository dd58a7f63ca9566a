/**
 * Loaded before a program: something happens to it at its n-th call that changes the file system. `STRIKE_AT` is n, from
 * 1 on; `STRIKE` is a signal that the process gets, the code of an error that the call throws, or `pause`, which waits in
 * the call for as long as the file `STRIKE_FILE` exists. With `STRIKE_LASTS`, every later call of the same function gets the same. A program that came to its end before says so: `not struck`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const NAMES = ["mkdirSync", "renameSync", "rmSync", "rmdirSync", "writeFileSync"] as const;
const original = { ...fs };
const { STRIKE = "", STRIKE_AT = "", STRIKE_FILE = "", STRIKE_LASTS = "" } = process.env;
let calls = 0;
let struck: string | undefined;

function strike(name: string, args: readonly unknown[]): void {
  if (STRIKE === "pause") {
    original.writeFileSync(STRIKE_FILE, "");
    const clock = new Int32Array(new SharedArrayBuffer(4));
    while (original.existsSync(STRIKE_FILE)) Atomics.wait(clock, 0, 0, 10);
    return;
  }
  if (!STRIKE.startsWith("SIG")) throw Object.assign(new Error(STRIKE), { code: STRIKE, path: args[0] });
  // A file that is being written has a part of its content then.
  const [path, text] = args;
  if (name === "writeFileSync") original.writeFileSync(String(path), String(text).slice(0, 10));
  process.kill(process.pid, STRIKE);
  // A signal may take a moment.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

for (const name of NAMES) {
  const call = original[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]): unknown => {
      calls += 1;
      if (calls === Number(STRIKE_AT)) struck = name;
      const isLater = calls > Number(STRIKE_AT) && STRIKE_LASTS !== "";
      if (calls === Number(STRIKE_AT) || (isLater && name === struck)) strike(name, args);
      return call(...args);
    },
  });
}
syncBuiltinESMExports();
process.on("exit", () => {
  if (calls < Number(STRIKE_AT)) original.writeSync(1, "not struck");
});
