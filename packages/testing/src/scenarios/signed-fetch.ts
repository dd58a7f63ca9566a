/** Scenarios of the signing fetch, which serves tools without SigV4: its requests are correct in every runtime. */
import { createSignedFetch, type SignedFetch } from "@ivskit/core/signed-fetch";
import type { Behaviour } from "./behaviour.ts";
import type { Connection } from "./connection.ts";
import { equal } from "./expect.ts";

const json = { "content-type": "application/json" };

function signedFetch({ region, credentials }: Connection): SignedFetch {
  return createSignedFetch({ region, service: "ivs", credentials });
}

/**
 * Whether a Request can have a stream as its body. Firefox turns the stream into text, and gives the Request the type of
 * text.
 */
function canRequestStream(): boolean {
  const init = { method: "POST", body: new Blob([]).stream(), duplex: "half" };
  return !new Request("http://127.0.0.1/", init).headers.has("content-type");
}

async function createChannel({ endpoint }: Connection, send: SignedFetch, name: string): Promise<string> {
  const response = await send(`${endpoint}/CreateChannel`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ name }),
  });
  const { channel } = (await response.json()) as { channel: { arn: string } };
  return channel.arn;
}

export const signedFetchBehaviours: readonly Behaviour[] = [
  {
    name: "A signing fetch takes bodies of every kind",
    operations: ["CreateChannel", "ListChannels"],
    async run({ connection }) {
      const send = signedFetch(connection);
      const bytes = (name: string) => new TextEncoder().encode(JSON.stringify({ name }));
      const bodies: Readonly<Record<string, BodyInit>> = {
        text: JSON.stringify({ name: "text" }),
        bytes: bytes("bytes"),
        blob: new Blob([bytes("blob")]),
        stream: new Blob([bytes("stream")]).stream(),
      };
      for (const [name, body] of Object.entries(bodies)) {
        // Some runtimes require this member if a body is a stream; the types do not know it.
        const init = { method: "POST", headers: json, body, duplex: "half" } as RequestInit;
        equal((await send(`${connection.endpoint}/CreateChannel`, init)).status, 200, name);
      }
      if (canRequestStream()) {
        const init = { method: "POST", headers: json, body: new Blob([bytes("request")]).stream(), duplex: "half" };
        equal(
          (await send(new Request(`${connection.endpoint}/CreateChannel`, init))).status,
          200,
          "a streamed Request",
        );
      }
      const list = await send(`${connection.endpoint}/ListChannels`, { method: "POST" });
      const { channels } = (await list.json()) as { channels: { name: string }[] };
      const names = [...Object.keys(bodies), ...(canRequestStream() ? ["request"] : [])];
      equal(channels.map(({ name }) => name).sort(), names.sort(), "the channels");

      const request = new Request(`${connection.endpoint}/ListChannels?a=b+c`, {
        method: "POST",
        body: "{}",
        headers: json,
      });
      equal((await send(request)).status, 200, "a Request");

      // These bodies set their own content type. The service requires JSON, and says so after it has checked the
      // signature.
      const form = new FormData();
      form.set("name", "é");
      for (const body of [form, new URLSearchParams({ name: "a b" })]) {
        equal((await send(`${connection.endpoint}/CreateChannel`, { method: "POST", body })).status, 415, "a form");
      }
    },
  },
  {
    name: "A signing fetch takes an ARN in the path, and names of a query that repeat",
    operations: ["TagResource", "UntagResource", "ListTagsForResource"],
    async run({ connection }) {
      const send = signedFetch(connection);
      const arn = await createChannel(connection, send, "tagged");
      const url = new URL(`${connection.endpoint}/tags/${encodeURIComponent(arn)}`);
      const tags = { a: "1", "b c": "2+3", "d/e": "", f: "4" };
      const tag = await send(url, { method: "POST", headers: json, body: JSON.stringify({ tags }) });
      equal(tag.status, 200, "tagging");
      // URLSearchParams writes a space as a plus sign.
      const query = new URLSearchParams(["f", "b c", "d/e"].map((key) => ["tagKeys", key]));
      equal((await send(`${url}?${query}`, { method: "DELETE" })).status, 200, "untagging");
      equal(await (await send(url)).json(), { tags: { a: "1" } }, "the tags");
    },
  },
  {
    name: "A signing fetch asks its provider again when credentials end",
    operations: ["ListChannels"],
    async run({ connection }) {
      let asked = 0;
      const provider = async () => {
        asked += 1;
        const expiration = new Date(Date.now() + (asked === 1 ? 1_000 : 3_600_000));
        // The service does not know the first key.
        return { ...connection.credentials, ...(asked === 1 && { accessKeyId: "AKIDELSEWHERE" }), expiration };
      };
      const send = createSignedFetch({ region: connection.region, service: "ivs", credentials: provider });
      const statuses: number[] = [];
      for (let call = 0; call < 3; call += 1) {
        statuses.push((await send(`${connection.endpoint}/ListChannels`, { method: "POST" })).status);
        if (call === 0) await new Promise((resolve) => setTimeout(resolve, 1_100));
      }
      equal({ statuses, asked }, { statuses: [403, 200, 200], asked: 2 }, "the calls");
    },
  },
  {
    name: "A signing fetch that signs for something else is refused",
    operations: ["ListChannels"],
    async run({ connection }) {
      const { region, credentials } = connection;
      const right = { region, credentials, service: "ivs" };
      const wrong = [
        { ...right, region: "eu-west-1" },
        { ...right, service: "ivschat" },
        { ...right, credentials: { ...credentials, secretAccessKey: "another" } },
      ];
      for (const config of [...wrong, right]) {
        const response = await createSignedFetch(config)(`${connection.endpoint}/ListChannels`, { method: "POST" });
        equal(response.status, config === right ? 200 : 403, JSON.stringify({ ...config, credentials: undefined }));
      }
    },
  },
];
