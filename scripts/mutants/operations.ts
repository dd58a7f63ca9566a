/** Mutants of the operations, their pages and their tags. */
import { type Mutant, mutantsOf } from "./mutant.ts";

export const mutants: readonly Mutant[] = mutantsOf("operations", [
  ["A live channel can be updated", '  checkOffline(world, existing.arn, "update");\n', "", "channels"],
  ["A live channel can be deleted", '  checkOffline(world, arn, "delete");\n', "", "channels"],
  ["ListChannels takes two filters", "if (second !== undefined) throw", "if (false) throw", "channels"],
  [
    "A channel takes several tracks without fragmented MP4",
    'containerFormat !== "FRAGMENTED_MP4"',
    'containerFormat === ""',
    "channels",
  ],
  ["A channel has two stream keys", "if (world.state.streamKeyOf.has(arn)) {", "if (false) {", "stream-keys"],
  [
    "A recording configuration in use is deleted",
    'if (channels.where("recordingConfigurationArn", arn).size > 0) {',
    "if (false) {",
    "recording-configurations",
  ],
  [
    "A playback restriction policy in use is deleted",
    'if (channels.where("playbackRestrictionPolicyArn", arn).size > 0) {',
    "if (false) {",
    "playback-restriction-policies",
  ],
  [
    "A playback key is imported twice",
    'if (keys.where("fingerprint", fingerprint).size > 0) {',
    "if (false) {",
    "playback-keys",
  ],
  ["Metadata of exactly 1,024 bytes is refused", ".length > payloadLimit) {", ".length >= payloadLimit) {", "metadata"],
  ["An ad break needs no ad configuration", 'if (channel.adConfigurationArn === "") {', "if (false) {", "metadata"],
  [
    "Sessions of a channel that does not exist are revoked",
    "  findPresent(world, world.state.channels, channelArn);\n  const { revocations }",
    "  const { revocations }",
    "viewer-sessions",
  ],
  [
    "A page holds one item too many",
    "if (items.length === limit) return",
    "if (items.length > limit) return",
    "channels",
  ],
  ["A token of another list is taken", " || check !== digest(list)", "", "channels"],
  ["A tag may begin with aws:", 'key.toLowerCase().startsWith("aws:")', "false", "tags"],
  ["A resource has 51 tags", "const tagLimit = 50;", "const tagLimit = 51;", "tags"],
  ["UntagResource keeps the tags that it must remove", "!keys.includes(key)", "keys.includes(key)", "tags"],
  [
    "A new resource is seen before its time",
    'state.visibility.get(arn) !== "appearing"',
    'state.visibility.get(arn) !== ""',
    "visibility",
  ],
]);
