import type { ChannelSummary } from "@aws-sdk/client-ivs";

/** The row of one channel. */
export const labelOf = ({ name, latencyMode }: ChannelSummary): string =>
  `${name ?? "unnamed"} (${latencyMode ?? "?"})`;
