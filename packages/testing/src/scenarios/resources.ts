/** Creates resources of IVS for scenarios that need them. */
import { given } from "./expect.ts";
import type { Calls, Context, Input, OperationName, Operations, ServiceName } from "./scenario.ts";

/** The pattern of ARNs of this kind. IVS Real-Time has the same form as IVS. */
export function arnOf(kind: string, service: "ivs" | "ivschat" = "ivs"): RegExp {
  return new RegExp(`^arn:aws:${service}:us-west-2:123456789012:${kind}/[A-Za-z0-9]{12}$`);
}

/** A valid ARN of a resource that does not exist. */
export function missing(kind: string, service: "ivs" | "ivschat" = "ivs"): string {
  return `arn:aws:${service}:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`;
}

export interface NewChannel {
  readonly arn: string;
  readonly streamKeyArn: string;
}

export async function newChannel(
  { send }: Context,
  input: Operations["CreateChannel"]["input"] = {},
): Promise<NewChannel> {
  const { channel, streamKey } = await send("CreateChannel", input);
  return { arn: given(channel?.arn), streamKeyArn: given(streamKey?.arn) };
}

/** Gives the ARN. */
export async function newRecordingConfiguration(
  { send }: Context,
  name = "",
  bucketName = "bucket-1",
): Promise<string> {
  const input = { name, destinationConfiguration: { s3: { bucketName } } };
  return given((await send("CreateRecordingConfiguration", input)).recordingConfiguration?.arn);
}

/** Gives the ARN. */
export async function newPolicy({ send }: Context, name = ""): Promise<string> {
  return given((await send("CreatePlaybackRestrictionPolicy", { name })).playbackRestrictionPolicy?.arn);
}

/** Gives the ARN. */
export async function newAdConfiguration({ send }: Context, name = ""): Promise<string> {
  const input = { name, mediaTailorPlaybackConfigurations: [{ playbackConfigurationArn: mediaTailorArn }] };
  return given((await send("CreateAdConfiguration", input)).adConfiguration?.arn);
}

/** Gives the ARN. */
export async function newPlaybackKey({ send }: Context, name = ""): Promise<string> {
  const publicKeyMaterial = await newPublicKey();
  return given((await send("ImportPlaybackKeyPair", { name, publicKeyMaterial })).keyPair?.arn);
}

export const mediaTailorArn = "arn:aws:mediatailor:us-west-2:123456789012:playbackConfiguration/ads-1";

/** The public half of a new key pair on this curve, in PEM. */
export async function newPublicKey(namedCurve = "P-384"): Promise<string> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve }, true, ["sign", "verify"]);
  const der = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  const base64 = btoa(String.fromCharCode(...der)).replace(/.{64}/g, "$&\n");
  return `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
}

/** The items of all pages of a list. @throws Error after 100 pages */
export async function allPages<Service extends ServiceName, Name extends OperationName<Service>>(
  { paginate }: Pick<Calls<Service>, "paginate">,
  name: Name,
  input: Input<Service, Name>,
  member: string,
): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  for await (const page of paginate(name, input)) {
    pages.push((page as Readonly<Record<string, unknown[]>>)[member] ?? []);
    if (pages.length > 100) throw new Error(`${name} gives pages without end`);
  }
  return pages;
}
