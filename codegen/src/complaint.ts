/** Complaints about the arguments of a command. */
import type { OutputConfiguration } from "commander";

/** Writes the complaints of commander without the values of options and arguments, because a value may be a secret. */
export const discreetOutput: OutputConfiguration = {
  outputError(text, write) {
    write(
      text
        .replace(/(unknown option '(?:--\w[\w.-]*|-\w?))[\s\S]*(?='\n)/, "$1")
        .replace(/ argument '.*' is invalid/s, " argument is invalid"),
    );
  },
};
