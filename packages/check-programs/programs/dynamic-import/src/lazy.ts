type Sdk = typeof import("@aws-sdk/client-ivs");

let loaded: Promise<Sdk> | undefined;

/** Loads the client at its first use, since most runs do not need it. */
export function sdk(): Promise<Sdk> {
  loaded ??= import("@aws-sdk/client-ivs");
  return loaded;
}

export async function roomNames(endpoint: string | undefined): Promise<(string | undefined)[]> {
  const name = "@aws-sdk/client-ivschat" as const;
  const { Ivschat } = await import(name);
  const { rooms = [] } = await new Ivschat({ endpoint }).listRooms({});
  return rooms.map((room: import("@aws-sdk/client-ivschat").RoomSummary) => room.name);
}
