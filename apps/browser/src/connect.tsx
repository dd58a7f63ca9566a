/** Shows the form to connect: the region, the endpoint, and temporary credentials or the URL of a token endpoint. */

import { IvsClient, regions } from "@ivskit/client-ivs";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type ClientConfig, type Entered, readConfig, readPasted } from "./credentials.ts";
import { readLink } from "./link.ts";

const link = readLink(location.search);
/** Whether the form has not been shown yet. After a disconnect, the page does not connect by itself. */
let isFirst = true;

export interface Connection {
  readonly client: IvsClient;
  readonly config: ClientConfig;
  /** The region and, for a local service, the host, as the page shows them. */
  readonly place: string;
}

export function Connect({ onConnect }: { readonly onConnect: (connection: Connection) => void }): JSX.Element {
  const source = useSignal(link.tokenEndpoint === "" ? "paste" : "endpoint");
  const refusal = useSignal("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isFirst && link.connects) form.current?.requestSubmit();
    isFirst = false;
  }, []);
  const entries = {
    accessKeyId: useSignal(""),
    secretAccessKey: useSignal(""),
    sessionToken: useSignal(""),
    expiration: useSignal(""),
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const entry = (name: keyof Entered): string => String(form.get(name) ?? "").trim();
    const entered: Entered = {
      region: entry("region"),
      endpoint: entry("endpoint"),
      tokenEndpoint: entry("tokenEndpoint"),
      accessKeyId: entry("accessKeyId"),
      secretAccessKey: entry("secretAccessKey"),
      sessionToken: entry("sessionToken"),
      expiration: entry("expiration"),
    };
    try {
      const config = readConfig(entered);
      const host = entered.endpoint === "" ? "" : ` · ${new URL(entered.endpoint).host}`;
      onConnect({ client: new IvsClient(config), config, place: `${entered.region}${host}` });
    } catch (error) {
      refusal.value = error instanceof Error ? error.message : String(error);
    }
  };

  /** Fills the four fields of credentials if the pasted text contains an access key id. Other text is pasted as usual. */
  const paste = (event: ClipboardEvent): void => {
    const found = readPasted(event.clipboardData?.getData("text") ?? "");
    if (found === undefined) return;
    event.preventDefault();
    for (const [name, entry] of Object.entries(entries)) entry.value = found[name as keyof typeof entries] ?? "";
  };

  const field = (name: keyof typeof entries, label: string, masked = true): JSX.Element => {
    const common = {
      name,
      id: name,
      autocomplete: "off",
      spellcheck: false,
      value: entries[name].value,
      onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
        entries[name].value = event.currentTarget.value;
      },
    } as const;
    return (
      <label for={name}>
        {label}
        {masked ? <input {...common} type="password" /> : <input {...common} type="text" />}
      </label>
    );
  };

  return (
    <div class="connect">
      <form ref={form} class="panel" onSubmit={submit} onPaste={paste}>
        <h1>Connect to Amazon IVS</h1>
        {link.refusals.length > 0 && (
          <div class="problem" role="alert">
            {link.refusals.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        <div class="pair">
          <label>
            Region
            <select name="region">
              {regions.map((region) => (
                <option key={region} selected={region === link.region}>
                  {region}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>
              Endpoint <span class="quiet">only for a local service</span>
            </span>
            <input name="endpoint" type="url" placeholder="http://127.0.0.1:4100" defaultValue={link.endpoint} />
          </label>
        </div>
        <fieldset class="choice">
          <legend>Temporary credentials</legend>
          {[
            ["paste", "Paste them"],
            ["endpoint", "From a token endpoint"],
          ].map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name="source"
                value={value}
                checked={source.value === value}
                onChange={() => {
                  source.value = value ?? "";
                }}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {source.value === "paste" ? (
          <>
            <p class="quiet">
              Paste the JSON of <code>aws sts assume-role</code> or <code>export AWS_…</code> lines into any field: they
              fill the four fields below.
            </p>
            {field("accessKeyId", "Access key id", false)}
            {field("secretAccessKey", "Secret access key")}
            {field("sessionToken", "Session token")}
            {field("expiration", "Expires (optional)", false)}
          </>
        ) : (
          <label>
            URL of the token endpoint
            <input name="tokenEndpoint" type="text" required defaultValue={link.tokenEndpoint} />
            <span class="quiet">
              It answers GET with <code>{"{accessKeyId, secretAccessKey, sessionToken, expiration}"}</code> for a user
              who is signed in there. The page asks again five minutes before the credentials expire.
            </span>
          </label>
        )}
        {refusal.value !== "" && (
          <div class="problem" role="alert">
            <strong>{refusal.value}</strong>
          </div>
        )}
        <button class="primary" type="submit">
          Connect
        </button>
      </form>
      <aside>
        <h2>Why temporary credentials</h2>
        <p>
          A page cannot keep secrets: a browser extension or an injected script can read its memory. So a key that is
          valid for years must never be entered here.
        </p>
        <p>
          Temporary credentials expire within hours, and their role allows only the calls of this page. They stay in the
          memory of this tab, and are gone when you disconnect or reload.
        </p>
        <p>
          For a team, run a token endpoint: it signs people in and assumes the role for them, so they handle no keys.
        </p>
      </aside>
    </div>
  );
}
