/**
 * Writes one thing after another, and remembers what was acknowledged. Where an answer never came, the write may have
 * happened or not, and either is fine; half of it is not.
 */
import { signed } from "../sign.ts";

/** An id that only the answer said which never came. */
export const anything = "anything";

export interface KnownChannel {
  readonly arn: string;
  /** Undefined between a key's deletion and the next one's creation. */
  readonly keyArn: string | undefined;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The stream that is live. */
  readonly streamId: string | undefined;
  /** The id of the last stream that ended. */
  readonly endedStreamId: string | undefined;
}

type Random = () => number;

export class Writer {
  /** The channels that must exist. */
  readonly channels = new Map<string, KnownChannel>();
  /** The deleted channels and keys, which must not exist. */
  readonly gone = new Set<string>();
  /** The channel whose latest write is in doubt, as it would be after that write; undefined: it would be deleted. */
  doubt: { readonly arn: string; readonly after: KnownChannel | undefined } | undefined;
  /** True if a creation is in doubt: the service may have one channel that this class does not know. */
  creating = false;
  acknowledged = 0;
  readonly name: string;
  readonly #random: Random;
  #count = 0;

  constructor(name: string, random: Random) {
    this.name = name;
    this.#random = random;
  }

  /** Until the server is gone. `onSent` is called whenever a request is on its way. */
  async run(url: string, onSent: () => void): Promise<void> {
    for (;;) {
      if (!(await this.#step(url, onSent))) return;
      this.acknowledged++;
    }
  }

  async #step(url: string, onSent: () => void): Promise<boolean> {
    const send = async (path: string, input: object): Promise<Record<string, unknown> | undefined> => {
      const body = JSON.stringify(input);
      const request = path.startsWith("/_")
        ? new Request(url + path, { method: "POST", body })
        : signed(url + path, body);
      const answer = fetch(request);
      onSent();
      try {
        const response = await answer;
        const text = await response.text();
        if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
        return text === "" ? {} : JSON.parse(text);
      } catch (error) {
        if (error instanceof TypeError) return undefined;
        throw error;
      }
    };
    const channel = [...this.channels.values()][Math.floor(this.#random() * this.channels.size)];
    const dice = this.#random();
    if (channel === undefined || (dice < 0.3 && this.channels.size < 5)) return this.#create(send);
    const { arn } = channel;
    const change = async (
      path: string,
      input: object,
      changes: (answer: Record<string, unknown>) => Partial<KnownChannel>,
    ) => {
      this.doubt = { arn, after: { ...channel, ...changes({}) } };
      const answer = await send(path, input);
      if (answer === undefined) return false;
      this.channels.set(arn, { ...channel, ...changes(answer) });
      this.doubt = undefined;
      return true;
    };
    if (channel.keyArn === undefined) {
      return change("/CreateStreamKey", { channelArn: arn }, ({ streamKey }) => ({
        keyArn: (streamKey as { arn: string } | undefined)?.arn ?? anything,
      }));
    }
    if (channel.streamId !== undefined) {
      const { streamId } = channel;
      return change("/_ivskit/streams/end", { channelArn: arn }, () => ({
        streamId: undefined,
        endedStreamId: streamId,
      }));
    }
    if (dice < 0.45) return this.#delete(send, channel);
    if (dice < 0.6) {
      const name = this.#text("renamed");
      return change("/UpdateChannel", { arn, name }, () => ({ name }));
    }
    if (dice < 0.75) {
      const tags = { [this.#text("tag")]: this.#text("value") };
      const path = `/tags/${encodeURIComponent(arn)}`;
      return change(path, { tags }, () => ({ tags: { ...channel.tags, ...tags } }));
    }
    if (dice < 0.85) {
      const { keyArn } = channel;
      const done = await change("/DeleteStreamKey", { arn: keyArn }, () => ({ keyArn: undefined }));
      if (done) this.gone.add(keyArn);
      return done;
    }
    return change("/_ivskit/streams/start", { channelArn: arn }, ({ streamId }) => ({
      streamId: (streamId as string | undefined) ?? anything,
    }));
  }

  async #create(send: (path: string, input: object) => Promise<Record<string, unknown> | undefined>): Promise<boolean> {
    const name = this.#text("new");
    const tags = { writer: this.name };
    this.creating = true;
    const answer = (await send("/CreateChannel", { name, tags })) as
      | { channel: { arn: string }; streamKey: { arn: string } }
      | undefined;
    if (answer === undefined) return false;
    this.creating = false;
    const { arn } = answer.channel;
    const known = { arn, keyArn: answer.streamKey.arn, name, tags, streamId: undefined, endedStreamId: undefined };
    this.channels.set(arn, known);
    return true;
  }

  async #delete(
    send: (path: string, input: object) => Promise<unknown>,
    { arn, keyArn }: KnownChannel,
  ): Promise<boolean> {
    this.doubt = { arn, after: undefined };
    if ((await send("/DeleteChannel", { arn })) === undefined) return false;
    this.doubt = undefined;
    this.channels.delete(arn);
    this.gone.add(arn);
    if (keyArn !== undefined) this.gone.add(keyArn);
    return true;
  }

  #text(kind: string): string {
    return `${kind}-${this.name}-${this.#count++}`;
  }
}
