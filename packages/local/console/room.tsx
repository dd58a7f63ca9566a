/** One chat room: its settings and its chat. */
import type { VNode } from "preact";
import type { Room } from "./api.ts";
import type { Act } from "./app.tsx";
import { Chat } from "./chat.tsx";
import { Fact } from "./fact.tsx";
import { counted, dateTime, idOf } from "./text.ts";

interface Props {
  readonly room: Room;
  readonly act: Act;
}

export function RoomDetail({ room, act }: Props): VNode {
  const { arn, name, createTime, maximumMessageLength, maximumMessageRatePerSecond, reviewed } = room;
  const { loggingConfigurationIdentifiers: logs } = room;
  return (
    <section class="panel detail" aria-labelledby="detail-title">
      <div class="title">
        <h2 id="detail-title">{name || idOf(arn)}</h2>
        <p class="soft number">created {dateTime(createTime)}</p>
      </div>
      <dl class="facts-list spaced">
        <Fact label="ARN" value={arn} />
        <dt>Messages</dt>
        <dd>
          at most {counted(maximumMessageLength, "character")}, {counted(maximumMessageRatePerSecond, "message")} a
          second, {reviewed ? "reviewed by a handler" : "not reviewed"}
        </dd>
        <dt>Logs</dt>
        <dd>{logs.length === 0 ? "not logged" : `logged by ${logs.map(idOf).join(", ")}`}</dd>
      </dl>
      <Chat room={room} act={act} />
    </section>
  );
}
