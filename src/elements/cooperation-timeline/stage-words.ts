import { str } from '@lit/localize';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { StageStep } from '../../model/select-stages.js';
import type { AgreementStage, PartnershipStatus } from '../../model/vocabulary.js';

type Msg = LocalizeController['msg'];

/** The name of a stage of an agreement between cities. */
export function describeStage(msg: Msg, stage: AgreementStage): string {
  switch (stage) {
    case 'exploration':
      return msg('Exploration', {
        id: 'timeline.stage.exploration',
        desc: 'Stage 1 of an agreement: the cities exchange information on what each can offer.',
      });
    case 'letter-of-intent':
      return msg('Letter of intent', { id: 'timeline.stage.intent', desc: 'Stage 2 of an agreement.' });
    case 'cooperation-plan':
      return msg('Cooperation plan', { id: 'timeline.stage.plan', desc: 'Stage 3 of an agreement.' });
    case 'council-approval':
      return msg('Approval by the council', {
        id: 'timeline.stage.council',
        desc: 'Stage 4 of an agreement: the city council (DPRD) agrees.',
      });
    case 'central-facilitation':
      return msg('Facilitation by the central government', {
        id: 'timeline.stage.facilitation',
        desc: 'Stage 5 of an agreement: the ministries in Jakarta examine and support it.',
      });
    case 'draft-memorandum':
      return msg('Draft memorandum', { id: 'timeline.stage.draft', desc: 'Stage 6 of an agreement.' });
    case 'signed-memorandum':
      return msg('Signed memorandum', { id: 'timeline.stage.signed', desc: 'Stage 7 of an agreement.' });
    case 'implementation':
      return msg('Implementation', { id: 'timeline.stage.implementation', desc: 'Stage 8 of an agreement.' });
    case 'evaluation':
      return msg('Evaluation', { id: 'timeline.stage.evaluation', desc: 'Stage 9 of an agreement.' });
    case 'reporting':
      return msg('Reporting', { id: 'timeline.stage.reporting', desc: 'Stage 10 of an agreement.' });
  }
}

/** How far a stage is: passed, reached, or open. */
export function describeStageState(msg: Msg, state: StageStep['state']): string {
  switch (state) {
    case 'done':
      return msg('Passed', {
        id: 'timeline.stage.done',
        desc: 'This stage of an agreement lies behind the two cities.',
      });
    case 'current':
      return msg('Reached', { id: 'timeline.stage.current', desc: 'The furthest stage that the two cities reached.' });
    case 'open':
      return msg('Open', { id: 'timeline.stage.open', desc: 'This stage of an agreement is still to come.' });
  }
}

/** Says where the agreement stands: `Stage 8 of 10: Implementation`. */
export function describeProgress(msg: Msg, number: string, count: string, stage: string): string {
  return msg(str`Stage ${number} of ${count}: ${stage}`, {
    id: 'timeline.stage.progress',
    desc: '${0} and ${1}: numbers; ${2}: name of the stage that an agreement has reached.',
  });
}

/** How a partnership stands. */
export function describeStatus(msg: Msg, status: PartnershipStatus): string {
  switch (status) {
    case 'active':
      return msg('Active partnership', {
        id: 'timeline.status.active',
        desc: 'Status of a partnership of two cities.',
      });
    case 'lapsed':
      return msg('Lapsed partnership', {
        id: 'timeline.status.lapsed',
        desc: 'Status of a partnership of two cities: its agreement has expired.',
      });
    case 'letter-of-intent':
      return msg('Letter of intent, no agreement yet', {
        id: 'timeline.status.intent',
        desc: 'Status of a partnership of two cities: only the wish for one has been signed.',
      });
    case 'unclear':
      return msg('Not known whether it is still active', {
        id: 'timeline.status.unclear',
        desc: 'Status of a partnership of two cities: no source tells whether it is still alive.',
      });
  }
}
