/** The stream name of an encoder: its stream key, and perhaps a priority for takeovers. */

export interface PublishName {
  /** The stream key, which is a secret. */
  readonly streamKey: string;
  readonly priority?: number;
}

/** Reads `sk_us-west-2_…` and `sk_us-west-2_…?priority=2`. The priority is NaN if it is not a number. */
export function readPublishName(name: string): PublishName {
  const [streamKey = "", query = ""] = name.split("?", 2);
  const priority = new URLSearchParams(query).get("priority");
  if (priority === null) return { streamKey };
  return { streamKey, priority: /^\d{1,10}$/.test(priority) ? Number(priority) : Number.NaN };
}
