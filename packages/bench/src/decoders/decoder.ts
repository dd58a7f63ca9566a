/** A way to turn the body of an answer into values. */

export interface Answer {
  readonly operation: "ListChannels" | "ListStreamSessions";
  readonly body: string;
}

/** Gives how many items were decoded. */
export type Decode = () => Promise<number> | number;

/** Each decoder is a module of its own that has this as its only export. */
export interface DecoderModule {
  createDecode(answer: Answer): Decode;
}
