/**
 * Checks programs from outside with the official clients and with ours:
 * `node scripts/check-programs.ts FOLDER [--run]`. Expects built packages.
 */
import { main } from "@ivskit/check-programs/main";

process.exitCode = await main(process.argv.slice(2));
