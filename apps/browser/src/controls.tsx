/** Shows the controls of a channel: to send metadata, to reveal the stream key, and to change tags. */

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

/** The size limit of PutMetadata, in bytes of UTF-8. */
const maxMetadataBytes = 1024;
const encoder = new TextEncoder();

/** The form that sends timed metadata, which players receive together with the picture. */
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
  const ready = stream !== undefined && bytes > 0 && bytes <= maxMetadataBytes && !sending.busy;

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
        <span class={`number ${bytes > maxMetadataBytes ? "over" : "quiet"}`} id="metadata-size">
          {bytes} / {maxMetadataBytes} bytes
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
          aria-invalid={bytes > maxMetadataBytes}
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
              ? "The channel is offline, so it has no viewers."
              : bytes > maxMetadataBytes
                ? `${countBytes(bytes - maxMetadataBytes)} over the limit.`
                : sent.value && `Sent ${countBytes(sent.value.bytes)} at ${formatTimeOfDay(sent.value.at)}.`}
          </span>
          <ActionButton type="submit" blocked={!ready} title="Ctrl + Enter">
            {sending.busy ? "Sending…" : "Send"}
          </ActionButton>
        </div>
      </form>
      <ProblemNote problem={sending.problem} />
    </Panel>
  );
}

function countBytes(count: number): string {
  return count === 1 ? "1 byte" : `${count} bytes`;
}

/** The stream key is hidden again after this number of seconds. */
const revealSeconds = 10;

/**
 * Shows the server for encoders, and the stream key if the user asks for it. The key is forgotten after some seconds or
 * when the page is hidden, because anyone who knows the key can broadcast.
 */
export function StreamKeyPanel({
  client,
  channel: { arn: channelArn, stream },
  ingestEndpoint,
}: {
  readonly client: IvsClient;
  readonly channel: ChannelState;
  readonly ingestEndpoint: string | undefined;
}): JSX.Element {
  const key = useSignal<string | undefined>(undefined);
  const secondsLeft = useSignal(0);
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
      secondsLeft.value = revealSeconds;
      key.value = streamKey?.value;
    });

  useEffect(() => {
    if (key.value === undefined) return;
    const countdown = setInterval(() => {
      secondsLeft.value--;
      if (secondsLeft.value <= 0) hide();
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
          <code>{serverUrl(ingestEndpoint)}</code>
        </dd>
        <dt>Stream key</dt>
        <dd>
          <code class="key">{key.value ?? "••••••••••••••••••••"}</code>
        </dd>
      </dl>
      {absent.value && <p class="empty">This channel has no stream key. Encoders need one to connect.</p>}
      <div class="actions">
        {key.value === undefined ? (
          <ActionButton class={stream === undefined ? "primary" : ""} blocked={reading.busy} onClick={reveal}>
            {reading.busy ? "Reading…" : "Reveal stream key"}
          </ActionButton>
        ) : (
          <>
            <span class="quiet number">Hides in {secondsLeft.value} s</span>
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

/** Returns the server for encoders. A local service may answer with a whole URL in place of a host. */
function serverUrl(ingestEndpoint = "…"): string {
  return /:|…/.test(ingestEndpoint) ? ingestEndpoint : `rtmps://${ingestEndpoint}:443/app/`;
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
