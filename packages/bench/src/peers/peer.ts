/** A way to call IVS: this client or another. */

/** The service to call, and the credentials. */
export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface Peer {
  /** @returns the parsed channel, in the form of the peer */
  getChannel(arn: string): Promise<unknown>;
  close?(): void;
}

/** The only export of the module of a peer. */
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
