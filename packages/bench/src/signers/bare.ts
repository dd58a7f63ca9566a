/**
 * A minimal signer of Signature Version 4 that only supports the requests of the benchmark, as the lower bound.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import type { Connection } from "../peers/peer.ts";
import { contentType, type Sign, type SignedRequest, service } from "./signer.ts";

const signedHeaders = "content-type;host;x-amz-date";

/** SHA-256 in hexadecimal digits, synchronous. */
export interface Hash {
  hash(text: string): string;
  /** @returns an HMAC function for this key, which is prepared once */
  mac(key: Uint8Array): (text: string) => string;
  macBytes(key: Uint8Array, text: string): Uint8Array;
}

/** The same functions with promises. */
export interface AsyncHash {
  hash(text: string): Promise<string>;
  mac(key: Uint8Array): Promise<(text: string) => Promise<string>>;
  macBytes(key: Uint8Array, text: string): Promise<Uint8Array>;
}

export function bareSign({ credentials, region }: Connection, { hash, mac, macBytes }: Hash): Sign {
  let day = "";
  let sign: (text: string) => string = () => "";
  return (request) => {
    const time = timeOf(request);
    const scope = scopeOf(time, region);
    if (day !== scope) {
      let key: Uint8Array = new TextEncoder().encode(`AWS4${credentials.secretAccessKey}`);
      for (const part of scope.split("/")) key = macBytes(key, part);
      sign = mac(key);
      day = scope;
    }
    const signature = sign(textToSign(time, scope, hash(canonical(request, time, hash(request.body)))));
    return authorization(credentials.accessKeyId, scope, signature);
  };
}

export function bareSignAsync({ credentials, region }: Connection, { hash, mac, macBytes }: AsyncHash): Sign {
  let day = "";
  let sign: (text: string) => Promise<string> = async () => "";
  return async (request) => {
    const time = timeOf(request);
    const scope = scopeOf(time, region);
    if (day !== scope) {
      let key: Uint8Array = new TextEncoder().encode(`AWS4${credentials.secretAccessKey}`);
      for (const part of scope.split("/")) key = await macBytes(key, part);
      sign = await mac(key);
      day = scope;
    }
    const digest = await hash(canonical(request, time, await hash(request.body)));
    return authorization(credentials.accessKeyId, scope, await sign(textToSign(time, scope, digest)));
  };
}

/** Formats a date such as `20261102T030405Z`. */
const timeOf = ({ date }: SignedRequest): string => `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const scopeOf = (time: string, region: string): string => `${time.slice(0, 8)}/${region}/${service}/aws4_request`;

const canonical = ({ hostname, path }: SignedRequest, time: string, payload: string): string =>
  `POST\n${path}\n\ncontent-type:${contentType}\nhost:${hostname}\nx-amz-date:${time}\n\n${signedHeaders}\n${payload}`;

const textToSign = (time: string, scope: string, digest: string): string =>
  `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest}`;

const authorization = (id: string, scope: string, signature: string): string =>
  `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
