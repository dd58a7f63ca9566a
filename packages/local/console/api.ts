/** The control API, as the console calls it. */
import type {
  ChannelState,
  CompositionSummary,
  ConnectedUser,
  ParticipantState,
  RoomEntry,
  RoomState,
  SessionState,
  StageDetails,
  StageSessionState,
  StageState,
  StateSummary,
} from "../src/index.ts";

/** The type of a value after it was written and read as JSON: times are text. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: Wire<T[Name]> }
      : T;

export type Channel = Wire<ChannelState>;
export type Session = Wire<SessionState>;
export type Stage = Wire<StageState>;
export type StageContents = Wire<StageDetails>;
export type StageSession = Wire<StageSessionState>;
export type Participant = Wire<ParticipantState>;
export type Composition = Wire<CompositionSummary>;
export type Room = Wire<RoomState>;
export type ChatEntry = Wire<RoomEntry>;
export type ChatUser = Wire<ConnectedUser>;
export type State = Wire<StateSummary>;

export const prefix = "/_ivskit";

/** A refusal of the service, or its silence. */
export class CallError extends Error {
  /** The name of the error and its text, without the name before the text. Undefined if there was no answer. */
  readonly refusal: { readonly name: string; readonly text: string } | undefined;

  constructor(message: string, refusal?: CallError["refusal"]) {
    super(message);
    this.refusal = refusal;
  }
}

/** GET, or POST where there is a body. @throws CallError */
export async function call<T>(path: string, body?: object): Promise<T> {
  const init = body && {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  };
  let response: Response;
  try {
    response = await fetch(prefix + path, init);
  } catch {
    throw new CallError("The service does not answer.");
  }
  if (response.status === 204) return undefined as T;
  const answered = await response.json().catch(() => ({}));
  if (response.ok) return answered as T;
  const { name = `Status ${response.status}`, message = "" } = answered as { name?: string; message?: string };
  throw new CallError(`${name}: ${message}`, { name, text: message });
}

/** Returns the query `?name=value` for the values that are set. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
}
