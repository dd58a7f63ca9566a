/** Random steps on stages, each of which is compared with the reference. */
import fc from "fast-check";
import type { LocalIvs } from "../../src/index.ts";
import { agree, call, control } from "./caller.ts";
import { iso, Refusal } from "./reference.ts";
import type { Person, StageReference } from "./stage-reference.ts";

export type Happening = fc.AsyncCommand<StageReference, LocalIvs>;

const person = fc.constantFrom("ann", "bob");
/** The number of one of the latest stages. There are few, so that happenings often affect the same stage. */
const pick = fc.nat({ max: 2 });

function happening<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  run: (reference: StageReference, local: LocalIvs, given: T) => Promise<void>,
): fc.Arbitrary<Happening> {
  return arbitrary.map((given) => ({
    check: () => true,
    run: (reference, local) => run(reference, local, given),
    toString: () => `${name}(${fc.stringify(given)})`,
  }));
}

/** Returns the ARN of a stage, which may have been deleted. */
function stageOf({ arns }: StageReference, number: number): string {
  return arns.at(-1 - number) ?? "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";
}

export const createStage = happening("CreateStage", fc.constant({}), async (ref, local) => {
  agree("CreateStage", await call(local, "CreateStage", {}), (output) => {
    ref.arns.push((output as { stage: { arn: string } }).stage.arn);
    return {};
  });
});

const deleteStage = happening("DeleteStage", pick, async (ref, local, number) => {
  const arn = stageOf(ref, number);
  agree(`DeleteStage ${arn}`, await call(local, "DeleteStage", { arn }), () => {
    ref.requireStage(arn);
    ref.deleteStage(arn);
    return {};
  });
});

export const join = happening(
  "join",
  fc.tuple(pick, person, fc.boolean()),
  async (ref, local, [number, id, publish]) => {
    const arn = stageOf(ref, number);
    const outcome = await control(() => local.stages.join(arn, { participantId: id, publish }));
    agree(`join ${id} ${arn}`, outcome, (output) => {
      ref.requireStage(arn);
      if (ref.present(arn, id) !== undefined) throw new Refusal("ConflictException");
      const { sessionId } = output as { sessionId: string };
      const session = ref.active(arn);
      const joined = ref.join(arn, id, session?.id ?? sessionId);
      if (publish) ref.publish(joined);
      return shown(joined);
    });
  },
);

/** Mostly where it makes a difference: at one of those for whom it does. */
const aim = fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 4 });

function aimed<T>(candidates: readonly T[], number: number | undefined): T | undefined {
  return number === undefined ? undefined : candidates[number % Math.max(candidates.length, 1)];
}

const act = happening(
  "act",
  fc.tuple(fc.constantFrom("publish", "unpublish", "leave", "disconnect"), pick, person, aim),
  async (ref, local, [what, number, someone, target]) => {
    const present = aimed(
      ref.people.filter(({ connected }) => connected),
      target,
    );
    const { stageArn: arn, id } = present ?? { stageArn: stageOf(ref, number), id: someone };
    agree(`${what} ${id} ${arn}`, await control(() => local.stages[what](arn, id)), () => {
      const found = ref.require(arn, id);
      if (what === "publish") ref.publish(found);
      else if (what === "unpublish") ref.unpublish(found);
      else ref.leave(found);
      return shown(found);
    });
  },
);

const pair = fc.constantFrom([0, 1], [0, 2], [1, 0], [1, 2], [2, 0], [2, 1], [0, 0]);
const between = fc.tuple(pair, person).map(([[from = 0, to = 0], id]) => [from, to, id] as const);

export const replicate = happening(
  "StartParticipantReplication",
  fc.tuple(between, fc.constantFrom(0, 5), aim),
  async (ref, local, [[from, to, someone], reconnectWindowSeconds, target]) => {
    const publisher = aimed(
      ref.people.filter(({ publishing }) => publishing),
      target,
    );
    const { stageArn: sourceStageArn, id: participantId } = publisher ?? { stageArn: stageOf(ref, from), id: someone };
    const destinationStageArn = stageOf(ref, to);
    const input = { sourceStageArn, destinationStageArn, participantId, reconnectWindowSeconds };
    const outcome = await call(local, "StartParticipantReplication", input);
    const { output } = await call(local, "GetStage", { arn: destinationStageArn });
    const { stage } = (output ?? { stage: {} }) as { stage: { activeSessionId?: string } };
    agree(`StartParticipantReplication ${participantId} ${sourceStageArn} ${destinationStageArn}`, outcome, () => {
      if (sourceStageArn === destinationStageArn) throw new Refusal("ValidationException");
      ref.requireStage(destinationStageArn);
      const source = ref.require(sourceStageArn, participantId);
      const isThere = ref.present(destinationStageArn, participantId) !== undefined;
      if (source.type === "REPLICA" || !source.publishing || isThere) throw new Refusal("ConflictException");
      const session = ref.active(destinationStageArn)?.id ?? stage.activeSessionId ?? "";
      ref.replicate(source, destinationStageArn, session, reconnectWindowSeconds * 1000);
      return {};
    });
  },
);

const someReplica = fc.tuple(between, aim);
const stopReplication = happening("StopParticipantReplication", someReplica, async (ref, local, [given, target]) => {
  const [from, to, someone] = given;
  const going = aimed(
    ref.replicas.filter(({ active }) => active),
    target,
  );
  const {
    source: sourceStageArn,
    target: destinationStageArn,
    id,
  } = going ?? {
    source: stageOf(ref, from),
    target: stageOf(ref, to),
    id: someone,
  };
  const input = { sourceStageArn, destinationStageArn, participantId: id };
  agree(`StopParticipantReplication ${id}`, await call(local, "StopParticipantReplication", input), () => {
    for (const arn of [sourceStageArn, destinationStageArn]) ref.requireStage(arn);
    const replica = ref.replicas.find(
      (one) => one.active && one.source === sourceStageArn && one.target === destinationStageArn && one.id === id,
    );
    if (replica === undefined) throw new Refusal("ResourceNotFoundException");
    ref.end(replica);
    return {};
  });
});

/** The resources that compositions need. They are created before anything happens. */
export interface Needs {
  readonly encoderConfigurationArns: readonly string[];
  readonly storageConfigurationArn: string;
}

export function compositionHappenings(s3: () => Needs): fc.Arbitrary<Happening>[] {
  return [
    happening("StartComposition", pick, async (ref, local, number) => {
      const stageArn = stageOf(ref, number);
      const input = { stageArn, destinations: [{ s3: s3() }] };
      agree(`StartComposition ${stageArn}`, await call(local, "StartComposition", input), (output) => {
        ref.requireStage(stageArn);
        ref.compose((output as { composition: { arn: string } }).composition.arn, stageArn);
        return { composition: { state: "STARTING" } };
      });
    }),
    happening("StopComposition", pick, async (ref, local, number) => {
      const composition = ref.compositions[number % Math.max(ref.compositions.length, 1)];
      if (composition === undefined) return;
      const { arn } = composition;
      agree(`StopComposition ${arn}`, await call(local, "StopComposition", { arn }), () => {
        const { state } = composition;
        if (state === "GONE") throw new Refusal("ResourceNotFoundException");
        if (state === "STOPPING" || state === "STOPPED") throw new Refusal("ConflictException");
        ref.stop(composition);
        return {};
      });
    }),
  ];
}

export const pass = happening(
  "pass",
  fc.constantFrom(1, 999, 1_000, 4_999, 5_000, 10_000, 59_000, 60_000),
  async (ref, local, milliseconds) => {
    await local.clock.advance(milliseconds);
    ref.advance(milliseconds);
  },
);

export const otherHappenings: readonly fc.Arbitrary<Happening>[] = [
  deleteStage,
  act,
  act,
  act,
  stopReplication,
  stopReplication,
  happening("look", fc.constant({}), async (ref, local) => look(ref, local)),
];

/** Compares all stages and compositions of the service with the reference. @throws Error if anything differs */
export async function look(ref: StageReference, local: LocalIvs): Promise<void> {
  for (const arn of ref.arns) await lookAtStage(ref, local, arn);
  for (const { arn, state } of ref.compositions) {
    agree(`GetComposition ${arn}`, await call(local, "GetComposition", { arn }), () => {
      if (state === "GONE") throw new Refusal("ResourceNotFoundException");
      return { composition: { state } };
    });
  }
}

async function lookAtStage(ref: StageReference, local: LocalIvs, stageArn: string): Promise<void> {
  agree(`GetStage ${stageArn}`, withActive(await call(local, "GetStage", { arn: stageArn })), () => {
    ref.requireStage(stageArn);
    return { active: ref.active(stageArn)?.id ?? "" };
  });
  const sessions = ref.sessions.filter((session) => session.stageArn === stageArn);
  agree(`ListStageSessions ${stageArn}`, await call(local, "ListStageSessions", { stageArn }), () => ({
    stageSessions: sessions
      .map(({ id, startTime, endTime }) => ({
        sessionId: id,
        startTime: iso(startTime),
        ...(endTime === undefined ? {} : { endTime: iso(endTime) }),
      }))
      .reverse(),
  }));
  for (const { id: sessionId } of sessions) {
    const people = ref.people.filter((one) => one.sessionId === sessionId);
    const listed = await call(local, "ListParticipants", { stageArn, sessionId });
    agree(`ListParticipants ${sessionId}`, listed, () => ({
      participants: people
        .map((one) => ({
          participantId: one.id,
          state: one.connected ? "CONNECTED" : "DISCONNECTED",
          published: one.published,
          replicationType: one.type,
        }))
        .reverse(),
    }));
    for (const { id: participantId, events } of people) {
      const told = await call(local, "ListParticipantEvents", { stageArn, sessionId, participantId, maxResults: 100 });
      agree(`ListParticipantEvents ${sessionId} ${participantId}`, told, () => ({
        events: events.slice(0, 100).map((name) => ({ name, participantId })),
      }));
    }
  }
  for (const participantId of ["ann", "bob"]) {
    const found = await call(local, "ListParticipantReplicas", { sourceStageArn: stageArn, participantId });
    agree(`ListParticipantReplicas ${stageArn} ${participantId}`, found, () => ({
      replicas: ref.replicas
        .filter(({ source, id }) => source === stageArn && id === participantId)
        .map((one) => ({
          destinationStageArn: one.target,
          destinationSessionId: one.targetSession,
          sourceSessionId: one.sourceSession,
          replicationState: one.active ? "ACTIVE" : "STOPPED",
        })),
    }));
  }
}

/** Returns the outcome with only the id of the active session; the id is empty if the stage has none. */
function withActive(outcome: Awaited<ReturnType<typeof call>>): Awaited<ReturnType<typeof call>> {
  if (outcome.output === undefined) return outcome;
  const { stage } = outcome.output as { stage: { activeSessionId?: string } };
  return { output: { active: stage.activeSessionId ?? "" } };
}

function shown({ id, sessionId, connected, publishing, type }: Person): object {
  const state = connected ? "CONNECTED" : "DISCONNECTED";
  return { participantId: id, sessionId, state, publishing, replicationType: type };
}
