/** The error of a queue that does not take or keep a message. */

const texts = {
  full: "The queue is full: wait for `ready()` before you send a message",
  closed: "The queue is closed, and the message was not sent",
} as const;

/** A message that was not sent because the queue is `full` or `closed`. */
export class MetadataQueueError extends Error {
  override readonly name = "MetadataQueueError";
  readonly reason: "full" | "closed";

  constructor(reason: "full" | "closed") {
    super(texts[reason]);
    this.reason = reason;
  }
}
