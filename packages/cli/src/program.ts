/** The tree of all commands. */
import type { Command } from "commander";
import { addChannelCreate } from "./commands/channel/create.ts";
import { addChannelDelete } from "./commands/channel/delete.ts";
import { addChannelRotateKey } from "./commands/channel/rotate-key.ts";
import { addChannelShowKey } from "./commands/channel/show-key.ts";
import { addEventsTail } from "./commands/events/tail.ts";
import { addMetadataSend } from "./commands/metadata/send.ts";
import { addStreamWatch } from "./commands/stream/watch.ts";
import { addTokenChat } from "./commands/token/chat.ts";
import { addTokenPlayback } from "./commands/token/playback.ts";
import { addTokenStage } from "./commands/token/stage.ts";
import { addTools } from "./commands/tools.ts";
import { addCompletion } from "./completion/add-completion.ts";
import { DiscreetCommand } from "./options/discreet-command.ts";
import { version } from "./version.ts";

const examples = `
Examples:
  ivskit local
  ivskit channel create studio --local
  ivskit stream watch --local
  ivskit channel delete <channel-arn> --safely --region us-west-2
  ivskit token playback <channel-arn> --private-key-file key.pem

Exit status: 0 after success, 1 after a failure, 2 for wrong arguments, 130 after Ctrl-C in the middle of a task.`;

export function createProgram(): Command {
  const program = new DiscreetCommand("ivskit")
    .description("Works with Amazon IVS: tokens, channels, streams, events, and a local service.")
    .version(version, "--version", "print the version of the package")
    .addHelpText("after", examples)
    .enablePositionalOptions()
    // Commander writes its suggestion on a second line, which is joined to the first.
    .configureOutput({ outputError: (text, write) => write(text.replace(/\n(?=\()/g, " ")) })
    .allowExcessArguments(false)
    .exitOverride();
  const token = program.command("token").description("Tokens of viewers, participants and users of chat rooms.");
  for (const add of [addTokenPlayback, addTokenStage, addTokenChat]) add(token);
  const channel = program.command("channel").description("Channels and their stream keys.");
  for (const add of [addChannelCreate, addChannelDelete, addChannelRotateKey, addChannelShowKey]) add(channel);
  addStreamWatch(program.command("stream").description("Live streams."));
  addEventsTail(program.command("events").description("Events, as EventBridge delivers them."));
  addMetadataSend(program.command("metadata").description("Timed metadata of streams."));
  addTools(program);
  addCompletion(program);
  return program;
}
