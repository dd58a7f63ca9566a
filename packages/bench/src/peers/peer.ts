/** A way to call IVS: this client or another. */

/** Whom to call, and as whom. */
export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface Peer {
  /** Gives the channel, parsed, as the peer gives it. */
  getChannel(arn: string): Promise<unknown>;
  close?(): void;
}

/** Each peer is a module of its own that has this as its only export. */
export interface PeerModule {
  createPeer(connection: Connection): Peer | Promise<Peer>;
}

export function connectionTo(endpoint: string): Connection {
  return {
    endpoint,
    region: "us-west-2",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "not-a-real-secret-not-a-real-secret-0000" },
  };
}
