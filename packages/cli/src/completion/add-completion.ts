/** `ivskit completion` prints the script of a shell, which calls the hidden command `ivskit complete`. */
import { Argument, type Command } from "commander";
import { candidates } from "./candidates.ts";
import { scripts } from "./scripts.ts";

export function addCompletion(program: Command): void {
  program
    .command("completion")
    .description("Prints a script by which your shell completes the commands. Its first line says how to use it.")
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(scripts)))
    .action((shell: string) => {
      process.stdout.write(scripts[shell] ?? "");
    });
  program
    .command("complete [words...]", { hidden: true })
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action((words: readonly string[]) => {
      for (const { word, description } of candidates(program, words)) console.log(`${word}\t${description}`);
    });
}
