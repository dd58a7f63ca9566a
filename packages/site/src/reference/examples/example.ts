/** An example of an operation, as data. It runs against a local service that has the resources of `seed`. */
export interface Example {
  /** The input of the call: values, or code. Absent if the call has no input. */
  readonly input?: object | string;
  /** Resources that exist before the call, as `local.seed` takes them. */
  readonly seed?: object;
  /** Lines of code between the client and the call. */
  readonly before?: readonly string[];
}

/** The examples of a service, by the names of its operations. */
export type Examples = Readonly<Record<string, Example>>;

const account = "us-west-2:123456789012";

/** The ARNs of resources that examples create before they call. */
export const arns = {
  channel: `arn:aws:ivs:${account}:channel/AbCdEfGhIjKl`,
  streamKey: `arn:aws:ivs:${account}:stream-key/QrStUvWxYzAb`,
  recording: `arn:aws:ivs:${account}:recording-configuration/AbCdEfGhIjKl`,
  policy: `arn:aws:ivs:${account}:playback-restriction-policy/AbCdEfGhIjKl`,
  ads: `arn:aws:ivs:${account}:ad-configuration/AbCdEfGhIjKl`,
  playbackKey: `arn:aws:ivs:${account}:playback-key/AbCdEfGhIjKl`,
  mediaTailor: `arn:aws:mediatailor:${account}:playbackConfiguration/my-ads`,
  stage: `arn:aws:ivs:${account}:stage/AbCdEfGhIjKl`,
  otherStage: `arn:aws:ivs:${account}:stage/MnOpQrStUvWx`,
  encoder: `arn:aws:ivs:${account}:encoder-configuration/AbCdEfGhIjKl`,
  storage: `arn:aws:ivs:${account}:storage-configuration/AbCdEfGhIjKl`,
  ingest: `arn:aws:ivs:${account}:ingest-configuration/AbCdEfGhIjKl`,
  publicKey: `arn:aws:ivs:${account}:public-key/AbCdEfGhIjKl`,
  room: `arn:aws:ivschat:${account}:room/AbCdEfGhIjKl`,
  logging: `arn:aws:ivschat:${account}:logging-configuration/AbCdEfGhIjKl`,
} as const;

/** A public key on the curve P-384, whose private half was thrown away. */
export const publicKeyMaterial = `-----BEGIN PUBLIC KEY-----
MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEgkLVM9x3D8xu0xpD3/Xa01IEohMzj0OO
Oayt8UicbCQwgPkx5YwXaEAoMmgdOISS4bD9QWYuXqerQKsxQ8fen7e+uPL5S+Ex
hZOjGQd7HME6j8O8zjfnREEcg3NJrdBa
-----END PUBLIC KEY-----`;
