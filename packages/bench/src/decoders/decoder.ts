/** A decoder turns the body of a response into values. */

export interface Answer {
  readonly operation: "ListChannels" | "ListStreamSessions";
  readonly body: string;
}

/** @returns the number of decoded items */
export type Decode = () => Promise<number> | number;

/** The only export of the module of a decoder. */
export interface DecoderModule {
  createDecode(answer: Answer): Decode;
}
