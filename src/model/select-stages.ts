import type { Agreement } from './feed.js';
import type { PartialDate } from './partial-date.js';
import { agreementStages } from './vocabulary.js';
import type { AgreementStage } from './vocabulary.js';

/** One of the ten stages, as far as this agreement has come. */
export interface StageStep {
  readonly stage: AgreementStage;
  /** `done` lies before the furthest stage that a source confirms, `current` is that stage. */
  readonly state: 'done' | 'current' | 'open';
  readonly date?: PartialDate;
}

/** The ten stages in their order. Earlier ones count as done even where no source speaks of them. */
export function selectStages(agreement: Agreement | undefined): StageStep[] {
  const reached = agreement?.reached ?? [];
  const furthest = agreementStages.findLastIndex(
    (stage) => stage === agreement?.stage || reached.some((step) => step.stage === stage),
  );
  return agreementStages.map((stage, index) => ({
    stage,
    state: index < furthest ? 'done' : index === furthest ? 'current' : 'open',
    date: reached.find((step) => step.stage === stage && step.date)?.date,
  }));
}
