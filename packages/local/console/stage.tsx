/** One stage: its buttons, its sessions with their participants, and its compositions. */
import type { VNode } from "preact";
import { Action } from "./action.tsx";
import { query, type Stage, type StageContents } from "./api.ts";
import type { Act } from "./app.tsx";
import { Badge } from "./badge.tsx";
import { Compositions } from "./compositions.tsx";
import { Fact } from "./fact.tsx";
import type { Loaded } from "./live.ts";
import { peopleOn, phaseOf } from "./resource-rows.tsx";
import { StageSessions } from "./stage-sessions.tsx";
import { idOf } from "./text.ts";

/** The path of a stage's sessions and compositions. */
export function stagePath(stage: Stage | undefined): string | undefined {
  return stage && `/stages/details${query({ stageArn: stage.arn, limit: 20 })}`;
}

interface Props {
  readonly stage: Stage;
  readonly contents: Loaded<StageContents>;
  readonly now: number | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly act: Act;
}

export function StageDetail({ stage, contents, now, names, act }: Props): VNode {
  const { arn: stageArn, name, sessionCount, storageConfigurationArn } = stage;
  const title = name || idOf(stageArn);
  const join = (publish: boolean): void => {
    void act(`${title}: somebody joined`, "/stages/join", { stageArn, publish });
  };
  return (
    <section class="panel detail" aria-labelledby="detail-title">
      <div class="title">
        <h2 id="detail-title">{title}</h2>
        <Badge phase={phaseOf(stage)} />
        <p class="soft number">{stage.activeSessionId !== undefined && peopleOn(stage)}</p>
      </div>
      <fieldset class="actions">
        <legend class="unseen">The stage's participants</legend>
        <Action id="publish" label="Join and publish" shortcut="p" primary allowed onRun={() => join(true)} />
        <Action id="join" label="Join" shortcut="i" allowed onRun={() => join(false)} />
      </fieldset>
      <dl class="facts-list">
        <Fact label="ARN" value={stageArn} />
        <dt>Settings</dt>
        <dd>
          {storageConfigurationArn === ""
            ? "participants are not recorded"
            : `participants are recorded by ${idOf(storageConfigurationArn)}`}
        </dd>
      </dl>
      <Compositions contents={contents} names={names} now={now} />
      <StageSessions contents={contents} total={sessionCount} now={now} act={act} />
    </section>
  );
}
