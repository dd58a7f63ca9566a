/** What operators do with a channel: send metadata, reveal the stream key, tag. */

import {
  GetStreamKeyCommand,
  type IvsClient,
  ListStreamKeysCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from "@ivskit/client-ivs";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { ChannelState } from "./live.ts";
import { locale } from "./locale.ts";
import { ActionButton, formatTimeOfDay, Panel, ProblemNote, Skeleton, useAction, useResource } from "./parts.tsx";
import { sendMetadata } from "./transport.ts";

/** The service takes so many bytes of UTF-8, and no more. */
const metadataLimit = 1024;
const encoder = new TextEncoder();

/** Timed metadata: what players get in step with the picture. */
export function Metadata({
  client,
  channel: { arn, stream },
}: {
  readonly client: IvsClient;
  readonly channel: ChannelState;
}): JSX.Element {
  const text = useSignal("");
  const sent = useSignal<{ readonly bytes: number; readonly at: Date } | undefined>(undefined);
  const sending = useAction();
  const bytes = encoder.encode(text.value).length;
  const ready = stream !== undefined && bytes > 0 && bytes <= metadataLimit && !sending.busy;

  const send = async (): Promise<void> => {
    if (!ready) return;
    const metadata = text.value;
    const done = await sending.run(() => sendMetadata(client, arn, metadata));
    if (done) sent.value = { bytes, at: new Date() };
  };

  return (
    <Panel
      title="Timed metadata"
      aside={
        <span class={`number ${bytes > metadataLimit ? "over" : "quiet"}`} id="metadata-size">
          {bytes} / {metadataLimit} bytes
        </span>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          rows={3}
          aria-label="Metadata"
          aria-describedby="metadata-size"
          aria-invalid={bytes > metadataLimit}
          placeholder={'{"poll": "Tea or coffee?"}'}
          spellcheck={false}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
          }}
        />
        <div class="actions">
          <span class="quiet" role="status">
            {stream === undefined
              ? "Nobody would get it: the channel is offline."
              : bytes > metadataLimit
                ? `${bytes - metadataLimit} bytes too many.`
                : sent.value && `Sent ${sent.value.bytes} bytes at ${formatTimeOfDay(sent.value.at)}.`}
          </span>
          <ActionButton type="submit" class="primary" blocked={!ready} title="Ctrl + Enter">
            {sending.busy ? "Sending…" : "Send"}
          </ActionButton>
        </div>
      </form>
      <ProblemNote problem={sending.problem} />
    </Panel>
  );
}

/** Seconds for which a stream key stays on the screen. */
const revealedFor = 10;

/** Who has the key can broadcast: it is read when asked for, shown for some seconds, and then forgotten. */
export function StreamKeyPanel({
  client,
  channelArn,
  ingestEndpoint,
}: {
  readonly client: IvsClient;
  readonly channelArn: string;
  readonly ingestEndpoint: string | undefined;
}): JSX.Element {
  const key = useSignal<string | undefined>(undefined);
  const left = useSignal(0);
  const absent = useSignal(false);
  const reading = useAction();

  const hide = (): void => {
    key.value = undefined;
  };

  const reveal = (): Promise<boolean> =>
    reading.run(async () => {
      const { streamKeys } = await client.send(new ListStreamKeysCommand({ channelArn, maxResults: 1 }));
      const arn = streamKeys[0]?.arn;
      absent.value = arn === undefined;
      if (arn === undefined) return;
      const { streamKey } = await client.send(new GetStreamKeyCommand({ arn }));
      left.value = revealedFor;
      key.value = streamKey?.value;
    });

  useEffect(() => {
    if (key.value === undefined) return;
    const countdown = setInterval(() => {
      left.value--;
      if (left.value <= 0) hide();
    }, 1000);
    document.addEventListener("visibilitychange", hide);
    return () => {
      clearInterval(countdown);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [key.value]);

  return (
    <Panel title="Encoder">
      <dl class="encoder">
        <dt>Server</dt>
        <dd>
          <code>{ingestEndpoint === undefined ? "…" : `rtmps://${ingestEndpoint}:443/app/`}</code>
        </dd>
        <dt>Stream key</dt>
        <dd>
          <code class="key">{key.value ?? "••••••••••••••••••••"}</code>
        </dd>
      </dl>
      {absent.value && <p class="empty">This channel has no stream key: create one before an encoder can connect.</p>}
      <div class="actions">
        {key.value === undefined ? (
          <ActionButton blocked={reading.busy} onClick={reveal}>
            {reading.busy ? "Reading…" : "Reveal stream key"}
          </ActionButton>
        ) : (
          <>
            <span class="quiet number">Hides in {left.value} s</span>
            <button type="button" onClick={() => navigator.clipboard.writeText(key.value ?? "")}>
              Copy
            </button>
            <button type="button" onClick={hide}>
              Hide now
            </button>
          </>
        )}
      </div>
      <ProblemNote problem={reading.problem} />
    </Panel>
  );
}

export function Tags({
  client,
  resourceArn,
}: {
  readonly client: IvsClient;
  readonly resourceArn: string;
}): JSX.Element {
  const read = useResource(
    async (abortSignal) => (await client.send(new ListTagsForResourceCommand({ resourceArn }), { abortSignal })).tags,
    [client, resourceArn],
  );
  const change = useAction();
  const tags = read.value && Object.entries(read.value).sort(([a], [b]) => a.localeCompare(b, locale));

  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entries = new FormData(form);
    const tag = { [String(entries.get("key"))]: String(entries.get("value")) };
    if (!(await change.run(() => client.send(new TagResourceCommand({ resourceArn, tags: tag }))))) return;
    form.reset();
    form.querySelector("input")?.focus();
    read.reload();
  };

  const remove = async (key: string): Promise<void> => {
    if (await change.run(() => client.send(new UntagResourceCommand({ resourceArn, tagKeys: [key] })))) read.reload();
  };

  return (
    <Panel title="Tags" aside={tags && <span class="quiet number">{tags.length} / 50</span>}>
      <ProblemNote problem={read.problem} />
      {tags === undefined && read.problem === undefined && <Skeleton lines={1} />}
      {tags?.length === 0 && <p class="empty">No tags yet.</p>}
      <ul class="tags">
        {tags?.map(([key, value]) => (
          <li key={key}>
            <span class="key">{key}</span>
            <span>{value}</span>
            <ActionButton aria-label={`Remove tag ${key}`} blocked={change.busy} onClick={() => remove(key)}>
              ×
            </ActionButton>
          </li>
        ))}
      </ul>
      <form class="inline" onSubmit={add}>
        <input name="key" aria-label="Key of the new tag" placeholder="Key" required maxLength={128} />
        <input name="value" aria-label="Value of the new tag" placeholder="Value" maxLength={256} />
        <ActionButton type="submit" blocked={change.busy}>
          Add
        </ActionButton>
      </form>
      <ProblemNote problem={change.problem} />
    </Panel>
  );
}
