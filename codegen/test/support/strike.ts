/**
 * Is loaded before a program, and interrupts its n-th call that changes the file system. `STRIKE_AT` is n, from 1.
 * `STRIKE` is a signal for the process, the code of an error that the call throws, or `pause`: then the call waits as
 * long as the file `STRIKE_FILE` exists. With `STRIKE_LASTS`, every later call of the same function is interrupted,
 * too. A program that ends before its n-th call prints `not struck`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const functionNames = ["mkdirSync", "renameSync", "rmSync", "rmdirSync", "writeFileSync"] as const;
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
  // An interrupted write leaves a part of the content.
  const [path, text] = args;
  if (name === "writeFileSync") original.writeFileSync(String(path), String(text).slice(0, 10));
  process.kill(process.pid, STRIKE);
  // The signal may arrive with a delay.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

for (const name of functionNames) {
  const call = original[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]): unknown => {
      // The formatter works on copies, which do not count.
      if (String(args[0]).includes("ivskit-codegen-format-")) return call(...args);
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
